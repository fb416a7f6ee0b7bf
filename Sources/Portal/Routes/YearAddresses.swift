import DataFiles
import Emulation
import SourceText
import Vietnamese

/// Where the pages of a year stand.
struct YearAddresses: Sendable {
  static let root = "/thi-dua/"
  private static let reserved = ["cach-tinh", "don-vi", "danh-hieu"]

  /// `/thi-dua/2018/`
  let year: String
  /// By position in the plan.
  let rounds: [String]
  private let unitSlugs: [String]

  init(_ year: EmulationYear) {
    let base = "\(Self.root)\(year.plan.year.value)/"
    self.year = base
    rounds = Self.distinct(year.plan.rounds.map { Fold.distinctSlug($0.code.value) }).map { "\(base)\($0)/" }
    unitSlugs = year.units.all.map { Fold.distinctSlug($0.code.value) }
  }

  var method: String { year + "cach-tinh/" }
  var honours: String { year + "danh-hieu/" }

  /// The audit page of a unit.
  func unit(_ unit: Int) -> String { "\(year)don-vi/\(unitSlugs[unit])/" }

  /// Rounds whose codes are one when folded, or none, or the name of another page, are numbered.
  private static func distinct(_ slugs: [String]) -> [String] {
    var taken = Set(reserved)
    return slugs.enumerated().map { index, slug in
      let name = slug.isEmpty || taken.contains(slug) ? "dot-thu-\(index + 1)" : slug
      taken.insert(name)
      return name
    }
  }

  /// Every page of the years.
  static func all(_ years: [EmulationYear]) -> [String] {
    guard !years.isEmpty else { return [] }
    return [root]
      + years.flatMap { year in
        let places = YearAddresses(year)
        let units = year.unitsOfYear.map(places.unit)
        return [places.year, places.method] + (year.honours.isEmpty ? [] : [places.honours]) + places.rounds + units
      }
  }
}

extension EmulationYear {
  /// The units that have an audit page.
  var unitsOfYear: [Int] { units.all.indices.filter(isOfYear) }

  /// Whether a unit is in force on a day of the year, or in one of its tables.
  func isOfYear(_ unit: Int) -> Bool {
    let (from, through) = (units.all[unit].from?.value.year, units.all[unit].through?.value.year)
    let isInForce = (from.map { $0 <= plan.year.value } ?? true) && (through.map { $0 >= plan.year.value } ?? true)
    return isInForce || (plan.rounds.indices.map { .round($0) } + [.year]).contains { row(of: unit, in: $0) != nil }
  }
}
