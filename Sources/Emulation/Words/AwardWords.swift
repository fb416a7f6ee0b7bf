/// loại khen thưởng: what an award is for (Luật Thi đua, khen thưởng 2022, Điều 8).
public enum AwardKind: UInt8, ClosedWord {
  /// công trạng
  case merit
  /// chuyên đề
  case campaign
  /// đột xuất
  case unexpected
  /// cống hiến
  case service
  /// niên hạn
  case seniority
  /// đối ngoại
  case foreign

  public var word: String {
    switch self {
    case .merit: "công trạng"
    case .campaign: "chuyên đề"
    case .unexpected: "đột xuất"
    case .service: "cống hiến"
    case .seniority: "niên hạn"
    case .foreign: "đối ngoại"
    }
  }
}

/// nhóm đối tượng: whether a person leads, or does the work.
public enum SubjectClass: UInt8, ClosedWord {
  case leader
  /// trực tiếp lao động
  case directWorker

  public var word: String {
    switch self {
    case .leader: "lãnh đạo"
    case .directWorker: "trực tiếp lao động"
    }
  }
}
