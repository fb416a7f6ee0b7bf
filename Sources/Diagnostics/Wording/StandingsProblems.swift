/// What the command line asked for that no year, or no unit, answers.
public enum StandingsProblem: Sendable {
  case noYears
  case unknownYear(Int, known: [Int], nearest: Int?)
  case unknownUnit(String, nearest: String?, known: [String])
  case ambiguousUnit(String, candidates: [String])
  /// The unit is there, but in no table of the year.
  case unitWithoutTable(String, year: Int)
  case unknownTable(String, known: [String])

  public var words: (vi: Words, en: Words) { (vi, en) }

  private var vi: Words {
    switch self {
    case .noYears:
      Words("Chưa có năm nào có kế hoạch.", help: "Tạo tệp thi-dua/2018/ke-hoach.yaml trong thư mục nội dung.")
    case .unknownYear(let year, let known, let nearest):
      Words(
        "Không có kế hoạch năm \(year).",
        help: (nearest.map { "Có phải “\($0)”? " } ?? "") + "Các năm có kế hoạch: \(Self.list(known)).")
    case .unknownUnit(let name, let nearest, let known):
      Words(
        "Không có đơn vị “\(name)” trong bảng don-vi.csv.",
        help: nearest.map { "Có phải “\($0)”?" } ?? "Ghi mã, tên hoặc tên viết tắt của một đơn vị: \(Self.list(known))."
      )
    case .ambiguousUnit(let name, let candidates):
      Words(
        "“\(name)” có thể là nhiều đơn vị: \(candidates.joined(separator: "; ")).",
        help: "Ghi mã của đơn vị.")
    case .unitWithoutTable(let name, let year):
      Words("“\(name)” không có trong bảng xếp hạng nào của năm \(year).", help: nil)
    case .unknownTable(let name, let known):
      Words("Không có bảng “\(name)”.", help: "Các bảng: \(Self.list(known)).")
    }
  }

  private var en: Words {
    switch self {
    case .noYears:
      Words("No year has a plan.", help: "Make thi-dua/2018/ke-hoach.yaml in the content folder.")
    case .unknownYear(let year, let known, let nearest):
      Words(
        "There is no plan for \(year).",
        help: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "Years with a plan: \(Self.list(known)).")
    case .unknownUnit(let name, let nearest, let known):
      Words(
        "There is no unit “\(name)” in don-vi.csv.",
        help: nearest.map { "Did you mean “\($0)”?" }
          ?? "Give the code, name or abbreviation of a unit: \(Self.list(known)).")
    case .ambiguousUnit(let name, let candidates):
      Words("“\(name)” may be several units: \(candidates.joined(separator: "; ")).", help: "Give the unit's code.")
    case .unitWithoutTable(let name, let year):
      Words("“\(name)” is in no table of \(year).", help: nil)
    case .unknownTable(let name, let known):
      Words("There is no table “\(name)”.", help: "The tables: \(Self.list(known)).")
    }
  }

  private static func list(_ years: [Int]) -> String { years.map(String.init).joined(separator: ", ") }
  private static func list(_ codes: [String]) -> String { codes.isEmpty ? "–" : codes.joined(separator: "; ") }
}
