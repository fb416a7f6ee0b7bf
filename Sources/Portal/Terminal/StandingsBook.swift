import DataFiles
import Diagnostics
import Disk
import Emulation
import SourceText
import Vietnamese

/// The results of a site's years, for the command line.
public struct StandingsBook: Sendable {
  /// What is wrong in the files that results are computed from.
  public let diagnostics: [Diagnostic]
  let site: Site

  /// Oldest first.
  public var years: [Int] { site.years.map(\.plan.year.value) }

  /// Nil where that year has no plan.
  public func year(_ number: Int) -> StandingsReport? {
    years.firstIndex(of: number).map { StandingsReport(site: site, wording: site.wording(ofYear: $0)) }
  }

  /// The nearest year with a plan, for a misspelt one.
  public func nearest(to year: Int) -> Int? {
    Nearest.nearest(to: "\(year)", among: years.map(String.init)).flatMap { Int($0) } ?? years.last
  }
}

extension SiteBuilder {
  /// Reads the content as far as results need it, and computes them; renders nothing.
  public func standings() async throws(MachineFailure) -> StandingsBook {
    try await MachineFailure.onceMore { () throws(MachineFailure) in try await standingsOnce() }
  }

  private func standingsOnce() async throws(MachineFailure) -> StandingsBook {
    var reader = ThemeReader(options.theme)
    let theme = try reader.read()
    let content = try await ContentReader(options, markdown: theme.markdown).read()
    let resolution = try await Resolution(content, content.config ?? .unknown, theme, options)
    let all = reader.diagnostics + content.diagnostics + resolution.diagnostics
    let folder = (options.content / "thi-dua").description + "/"
    let lists = (UnitTable.fileNames + ["danh-hieu.yaml"]).map { (options.content / Path($0)).description }
    let own = all.filter { $0.file.hasPrefix(folder) || lists.contains($0.file) }
    return StandingsBook(diagnostics: own.holdingBack(content.heldBack).ordered(), site: resolution.site)
  }
}

/// One year's results as text and as data.
public struct StandingsReport: Sendable {
  let site: Site
  let wording: YearWording

  public var year: Int { wording.plan.year.value }

  /// `du-lieu.json`, as it is published.
  public var json: [UInt8] { wording.year.publishedJSON }

  /// A table as it is published, by the name of its file; nil where there is none of that name.
  public func csv(_ fileName: String) -> [UInt8]? {
    YearTables(year: wording.year, withdrawals: Withdrawals(site)).table(fileName)?.bytes
  }

  /// The files that ``csv(_:)`` knows.
  public var tables: [String] { YearTables.allNames }

  /// Finds a goal by its code.
  public func goal(_ code: String) -> Int? {
    let key = MatchKey.exact(code)
    return wording.plan.goals.firstIndex { .exact($0.code.value) == key }
  }

  public enum UnitMatch: Sendable {
    /// Position in the table of units.
    case found(Int)
    /// Several units, by name.
    case ambiguous([String])
    /// With the codes of all units.
    case unknown(nearest: String?, known: [String])
  }

  /// Finds a unit by code, name or abbreviation.
  public func unit(_ name: String) -> UnitMatch {
    switch site.directory.unitNames.match(name) {
    case .found(let unit): .found(unit)
    case .ambiguous(let units): .ambiguous(units.map { site.directory.units[$0].name })
    case .unknown(let nearest): .unknown(nearest: nearest, known: wording.year.units.all.map(\.code.value))
    }
  }
}
