/// nhóm nhân sự: the group that a person counts in; no one counts in two.
public enum StaffGroup: UInt8, ClosedWord {
  /// công chức
  case civilServant
  /// viên chức
  case publicEmployee
  /// người lao động
  case worker
  /// lãnh đạo cơ quan
  case leader

  public var word: String {
    switch self {
    case .civilServant: "công chức"
    case .publicEmployee: "viên chức"
    case .worker: "người lao động"
    case .leader: "lãnh đạo cơ quan"
    }
  }
}

/// hình thức kỷ luật, from the mildest to the gravest.
public enum DisciplineForm: UInt8, ClosedWord, Comparable {
  /// khiển trách
  case reprimand
  /// cảnh cáo
  case warning
  /// hạ bậc lương
  case payCut
  /// giáng chức
  case demotion
  /// cách chức
  case removal
  /// buộc thôi việc
  case dismissal

  public var word: String {
    switch self {
    case .reprimand: "khiển trách"
    case .warning: "cảnh cáo"
    case .payCut: "hạ bậc lương"
    case .demotion: "giáng chức"
    case .removal: "cách chức"
    case .dismissal: "buộc thôi việc"
    }
  }

  public static func < (left: DisciplineForm, right: DisciplineForm) -> Bool { left.rawValue < right.rawValue }
}
