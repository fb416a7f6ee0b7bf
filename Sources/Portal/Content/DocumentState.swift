import Vietnamese

/// Whether a document is in force on a day. What its entry does not say is not known.
enum DocumentState: String, Sendable, CaseIterable {
  case inForce = "con-hieu-luc"
  /// Its first day is still to come.
  case notYet = "chua-co-hieu-luc"
  case replaced = "bi-thay-the"
  case expired = "het-hieu-luc"
}

extension Document {
  /// - Parameter today: the day that the build takes for today.
  func state(on today: CalendarDate) -> DocumentState? {
    if replacedBy != nil { return .replaced }
    if validity?.value == .expired { return .expired }
    if let effective, effective > today { return .notYet }
    return validity == nil ? nil : .inForce
  }
}
