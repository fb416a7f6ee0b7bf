import Vietnamese

/// Who registers for a title or holds it. Two holders are the same one when they are equal and their codes do not
/// differ.
struct Holder: Hashable, Sendable {
  let subject: Subject
  /// ``Units/home(_:)``, so that a person stays the same one when the unit is merged; nil for the agency.
  let home: Int?
  /// Nil for the agency, and for a unit under its own name.
  let name: MatchKey?

  /// - Parameter names: reads a collective's name, which may be its unit's.
  init(_ subject: Subject, unit: Int?, name: String, _ units: Units, _ names: inout NameReader) {
    self.subject = subject
    home = subject == .agency ? nil : unit.map(units.home)
    let isUnit = subject == .collective && unit != nil && names.index(of: name) == unit
    self.name = subject == .agency || isUnit ? nil : .exact(name)
  }

  /// `mã người` tells namesakes apart where both rows have it.
  static func codesAgree(_ left: Cell<String>?, _ right: Cell<String>?) -> Bool {
    guard let left, let right else { return true }
    return MatchKey.exact(left.value) == .exact(right.value)
  }
}

/// A holder and a title: two rows of one claim say the same thing twice. Namesakes in units that merged are two.
struct TitleClaim: Hashable {
  private let holder: Holder
  private let unit: Int?
  private let title: Int
  private(set) var code: MatchKey?

  init(_ holder: Holder, unit: Int?, title: Int, code: Cell<String>?) {
    self.holder = holder
    self.unit = unit
    self.title = title
    self.code = code.map { .exact($0.value) }
  }

  /// Whoever of that name it is.
  var withoutCode: TitleClaim {
    var claim = self
    claim.code = nil
    return claim
  }
}

extension Duplicates {
  /// A finding at each row that claims what an earlier one does. A code may be left out as long as it tells no namesakes
  /// apart; where it does, a row without one is ``NamesakeCheck``'s to report.
  static func claims(
    _ rows: [(key: TitleClaim, origin: Origin)], _ problem: (_ first: Origin) -> Finding.Problem
  ) -> [Finding] {
    let codes = rows.reduce(into: [TitleClaim: Set<MatchKey>]()) { codes, row in
      if let code = row.key.code { codes[row.key.withoutCode, default: []].insert(code) }
    }
    let told = rows.compactMap { row -> (key: TitleClaim, origin: Origin)? in
      let hasNamesakes = !codes.isEmpty && codes[row.key.withoutCode, default: []].count > 1
      if !hasNamesakes { return (row.key.withoutCode, row.origin) }
      return row.key.code == nil ? nil : row
    }
    return repeated(told, problem)
  }
}
