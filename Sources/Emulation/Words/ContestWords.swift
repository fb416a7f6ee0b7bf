/// loại of a contest.
public enum ContestKind: UInt8, ClosedWord {
  /// khối and cụm: groups of agencies that compete with each other.
  case bloc, cluster
  /// chuyên đề: on one subject.
  case subject

  public var word: String {
    switch self {
    case .bloc: "khối"
    case .cluster: "cụm"
    case .subject: "chuyên đề"
    }
  }
}

/// đồng hạng: what parts members of one total.
public enum TieRule: UInt8, ClosedWord {
  case fewerDeductions, moreVotes

  public var word: String {
    switch self {
    case .fewerDeductions: "ít điểm trừ hơn"
    case .moreVotes: "nhiều phiếu hơn"
    }
  }
}
