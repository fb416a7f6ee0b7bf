/// The files of a year.
public enum SourceTable: UInt8, Sendable, CaseIterable {
  case plan, units, staff, registrations, results, awards, discipline, scores
  case goals
  /// The entries of `sang-kien/`, not one file.
  case initiatives

  /// Relative to the year's folder.
  public var fileName: String {
    switch self {
    case .plan: "ke-hoach.yaml"
    case .units: "../../don-vi.csv"
    case .staff: "nhan-su.csv"
    case .registrations: "dang-ky.csv"
    case .results: "ket-qua.csv"
    case .awards: "danh-hieu.csv"
    case .discipline: "ky-luat.csv"
    case .scores: "diem.csv"
    case .goals: "muc-tieu.csv"
    case .initiatives: "../../sang-kien"
    }
  }
}
