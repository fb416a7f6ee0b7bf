import Emulation
import Vietnamese

/// schema.org's Dataset for a year's data, as JSON-LD for the head of its page.
struct DatasetMarkup: Sendable {
  let year: EmulationYear
  let site: Site
  /// Of the year's page.
  let address: String

  /// For `<script type="application/ld+json">`: no `<` stands bare in it.
  var json: [UInt8] {
    let name = site.theme.strings(.datasetName, ["year": "\(year.plan.year.value)"])
    let members = [
      ("@context", JSON.string("https://schema.org")), ("@type", JSON.string("Dataset")),
      ("@id", JSON.string(site.absolute(address) + "#du-lieu")), ("name", JSON.string(name)),
      ("description", JSON.string(description)), ("url", JSON.string(site.absolute(address))),
      ("inLanguage", JSON.string("vi")), ("isAccessibleForFree", "true"),
      ("temporalCoverage", JSON.string(period)), ("creator", agency), ("publisher", agency),
      ("distribution", "[" + downloads.joined(separator: ",") + "]"),
    ]
    return Array(Self.object(members).utf8)
  }

  /// Long enough for those who index data sets, who ask for 50 characters.
  private var description: String {
    site.theme.strings(
      .datasetDescription,
      [
        "year": "\(year.plan.year.value)", "agency": site.config.agency, "cutoff": year.cutOff.short,
        "state": year.state.word,
      ])
  }

  private var period: String {
    let first = year.plan.rounds.map(\.from.value).min()?.iso
    let last = year.plan.rounds.map(\.through.value).max()?.iso
    return [first ?? "\(year.plan.year.value)-01-01", last ?? "\(year.plan.year.value)-12-31"].joined(separator: "/")
  }

  private var agency: String {
    Self.object([
      ("@type", JSON.string("GovernmentOrganization")), ("name", JSON.string(site.config.agency)),
      ("url", JSON.string(site.absolute("/"))),
    ])
  }

  private var downloads: [String] {
    let json = (file: "du-lieu.json", type: "application/json")
    return ([json] + YearTables.names(year).map { (file: $0, type: "text/csv") }).map { download in
      Self.object([
        ("@type", JSON.string("DataDownload")), ("name", JSON.string(download.file)),
        ("encodingFormat", JSON.string(download.type)),
        ("contentUrl", JSON.string(site.absolute(YearData.folder(year) + download.file))),
      ])
    }
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(JSON.string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }
}
