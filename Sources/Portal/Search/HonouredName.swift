/// Somebody in the roll of honour of a year who has no page of their own.
struct HonouredName: Sendable {
  let name: String
  let unit: String?
  let titles: [String]
  let year: String
  /// Their line in the roll.
  let address: String
}
