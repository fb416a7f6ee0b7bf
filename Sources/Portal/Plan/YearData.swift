import Emulation

/// The published data of the years, and the schema that describes it.
enum YearData {
  static let schemaAddress = "/thi-dua/du-lieu.schema.json"

  static func address(_ year: EmulationYear) -> String { "/thi-dua/\(year.plan.year.value)/du-lieu.json" }

  static func addresses(_ years: [EmulationYear]) -> [String] {
    years.isEmpty ? [] : years.map(address) + [schemaAddress]
  }

  static func pages(_ years: [EmulationYear]) -> [Page] {
    guard !years.isEmpty else { return [] }
    return years.map { year in Page(address: address(year)) { year.publishedJSON } }
      + [Page(address: schemaAddress) { Array(PublishedSchema.text.utf8) }]
  }
}
