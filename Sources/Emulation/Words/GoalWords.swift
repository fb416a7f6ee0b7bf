/// loại of a goal: how it is judged.
public enum GoalKind: UInt8, ClosedWord {
  /// tỷ lệ: so many of a hundred people.
  case share
  /// không có: nobody disciplined.
  case absence
  /// đạt một trong: the agency holds one of some titles.
  case anyTitle
  /// công nhận: recognised by a decision.
  case recognition
  /// định tính: judged by the council.
  case judgement

  public var word: String {
    switch self {
    case .share: "tỷ lệ"
    case .absence: "không có"
    case .anyTitle: "đạt một trong"
    case .recognition: "công nhận"
    case .judgement: "định tính"
    }
  }

  /// Whether its state is computed, so that nobody types it.
  var isComputed: Bool { self != .recognition && self != .judgement }
}

/// How a goal stands.
public enum GoalState: UInt8, ClosedWord {
  case met, notMet, inProgress
  /// đang xét: a title was proposed, and is not decided.
  case proposed
  case unknown

  public var word: String {
    switch self {
    case .met: "đạt"
    case .notMet: "chưa đạt"
    case .inProgress: "đang thực hiện"
    case .proposed: "đang xét"
    case .unknown: "chưa có số liệu"
    }
  }

  /// kết quả: what a row of `muc-tieu.csv` may say.
  static let typed: [GoalState] = [.met, .notMet, .inProgress]
}
