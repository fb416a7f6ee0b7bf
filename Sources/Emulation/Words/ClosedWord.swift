/// A value that tables and plans write as one of a few words.
public protocol ClosedWord: CaseIterable, Sendable, Hashable {
  /// In the plan's language, as it is written in tables and published.
  var word: String { get }
}

/// trạng thái of a table or an award, in the order in which it is passed through.
public enum State: UInt8, ClosedWord, Comparable {
  /// tạm tính, of tables; đề nghị, of awards.
  case provisional, proposed, agreed, decided, cancelled

  public var word: String {
    switch self {
    case .provisional: "tạm tính"
    case .proposed: "đề nghị"
    case .agreed: "hội đồng thống nhất"
    case .decided: "đã có quyết định"
    case .cancelled: "hủy bỏ"
    }
  }

  static let ofTables: [State] = [.provisional, .agreed, .decided, .cancelled]
  static let ofAwards: [State] = [.proposed, .agreed, .decided, .cancelled]

  public static func < (left: State, right: State) -> Bool { left.rawValue < right.rawValue }
}

/// đối tượng: who a title is for.
public enum Subject: UInt8, ClosedWord {
  case person, collective
  /// cơ quan: the agency itself.
  case agency

  public var word: String {
    switch self {
    case .person: "cá nhân"
    case .collective: "tập thể"
    case .agency: "cơ quan"
    }
  }
}

/// cách đánh giá: which way a target is good.
public enum Direction: UInt8, ClosedWord {
  case higherIsBetter, lowerIsBetter
  /// chỉ theo dõi: watched, never judged.
  case watched

  public var word: String {
    switch self {
    case .higherIsBetter: "càng cao càng tốt"
    case .lowerIsBetter: "càng thấp càng tốt"
    case .watched: "chỉ theo dõi"
    }
  }
}

/// loại điểm: how a criterion's points enter the total.
public enum PointKind: UInt8, ClosedWord {
  case basic, bonus, deduction

  public var word: String {
    switch self {
    case .basic: "cơ bản"
    case .bonus: "điểm thưởng"
    case .deduction: "điểm trừ"
    }
  }
}
