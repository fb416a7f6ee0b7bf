import Vietnamese

/// đơn vị: a unit of the agency, one row of `don-vi.csv`.
struct Unit: Sendable {
  let code: String
  let name: String
  let abbreviation: String?
  /// tên cũ: still found, never shown.
  let formerNames: [String]
  /// nhóm đơn vị: like units, which are ranked together.
  let group: String?
  let from: CalendarDate?
  let through: CalendarDate?
  /// The code of the unit that follows it.
  let successor: String?
  /// Line of its row.
  let line: Int

  var names: [String] { [name, code, abbreviation ?? ""] + formerNames }
  var slug: String { Fold.distinctSlug(code) }
  var address: String { "/don-vi/\(slug)/" }
}
