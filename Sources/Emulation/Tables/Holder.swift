import Vietnamese

/// Who registers for a title or holds it. Two holders are the same one when they are equal and their codes do not
/// differ.
struct Holder: Hashable, Sendable {
  let subject: Subject
  /// ``Units/home(_:)``, so that a person stays the same one when the unit is merged; nil for the agency.
  let home: Int?
  /// Nil for the agency, and for a unit under its own name.
  let name: MatchKey?

  init(_ subject: Subject, unit: Int?, name: String, _ units: Units) {
    self.subject = subject
    home = subject == .agency ? nil : unit.map(units.home)
    self.name = subject == .agency || subject == .collective && Self.names(unit, name, units) ? nil : .exact(name)
  }

  private static func names(_ unit: Int?, _ name: String, _ units: Units) -> Bool {
    if case .found(let named) = units.names.match(name) { named == unit } else { false }
  }

  /// `mã người` tells namesakes apart where both rows have it.
  static func codesAgree(_ left: Cell<String>?, _ right: Cell<String>?) -> Bool {
    guard let left, let right else { return true }
    return MatchKey.exact(left.value) == .exact(right.value)
  }
}
