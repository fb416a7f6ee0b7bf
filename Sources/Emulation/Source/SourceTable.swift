/// The files of a year and of its contests.
public enum SourceTable: UInt8, Sendable, CaseIterable {
  case plan, units, staff, registrations, results, awards, discipline, scores
  case goals
  /// The entries of `sang-kien/`, not one file.
  case initiatives
  /// The files of a contest; which one, ``Origin/contest`` says.
  case contest, contestScores, contestVotes

  /// Relative to the year's folder, or to the contest's.
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
    case .contest: "bang.yaml"
    case .contestScores: "diem.csv"
    case .contestVotes: "phieu.csv"
    }
  }
}
