/// về of a clause: what a part of the plan sets.
public enum ClauseTopic: UInt8, ClosedWord {
  case rounds, targets, titles, goals, deadlines, registration, movements, points, execution

  public var word: String {
    switch self {
    case .rounds: "đợt"
    case .targets: "chỉ tiêu"
    case .titles: "danh hiệu"
    case .goals: "mục tiêu"
    case .deadlines: "thời hạn"
    case .registration: "đăng ký"
    case .movements: "phong trào"
    case .points: "chấm điểm"
    case .execution: "tổ chức thực hiện"
    }
  }
}
