import DataFiles
import Emulation
import SourceText
import Vietnamese

/// schema.org's Dataset: a year's data, for those who index data sets.
extension StructuredData {
  func dataset(_ year: EmulationYear, _ json: inout JSONText) {
    let strings = site.theme.strings
    json.member("@type", "Dataset")
    json.member("name", strings(.datasetName, ["year": "\(year.plan.year.value)"]))
    json.member("url", site.absolute(address))
    json.member("inLanguage", "vi")
    json.member("description", describe(year))
    json.member("temporalCoverage", period(year))
    publisher("creator", &json)
    publisher("publisher", &json)
    let tables = YearTables.names(year).map { (file: $0, type: "text/csv") }
    json.list("distribution", of: [(file: "du-lieu.json", type: "application/json")] + tables) { json, download in
      json.member("@type", "DataDownload")
      json.member("name", download.file)
      json.member("encodingFormat", download.type)
      json.member("contentUrl", site.absolute(YearData.folder(year) + download.file))
    }
  }

  /// Long enough for those who index data sets, who ask for 50 characters.
  private func describe(_ year: EmulationYear) -> String {
    site.theme.strings(
      .datasetDescription,
      [
        "year": "\(year.plan.year.value)", "agency": site.config.agency, "cutoff": year.cutOff.short,
        "state": year.state.word,
      ])
  }

  private func period(_ year: EmulationYear) -> String {
    let first = year.plan.rounds.map(\.from.value).min()?.iso ?? "\(year.plan.year.value)-01-01"
    let last = year.plan.rounds.map(\.through.value).max()?.iso ?? "\(year.plan.year.value)-12-31"
    return "\(first)/\(last)"
  }
}
