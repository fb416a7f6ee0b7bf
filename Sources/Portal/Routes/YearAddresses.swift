import DataFiles
import Emulation
import SourceText
import Vietnamese

/// Where the pages of a year stand.
struct YearAddresses: Sendable {
  static let root = "/thi-dua/"
  private static let reserved = ["cach-tinh", "don-vi", "danh-hieu", tables]

  /// `/thi-dua/2018/`
  let year: String
  /// By position in the plan.
  let rounds: [String]
  /// Of the contests beside the units' own, in the order of their codes.
  let contests: [String]
  private let memberSlugs: [[String]]
  private let unitSlugs: [String]

  init(_ year: EmulationYear) {
    let base = "\(Self.root)\(year.plan.year.value)/"
    self.year = base
    let names = Self.distinct(
      year.plan.rounds.map { (Fold.distinctSlug($0.code.value), "dot-thu") }
        + year.contests.map { (Fold.distinctSlug($0.inputs.code), "bang-thu") }
    ).map { "\(base)\($0)/" }
    rounds = Array(names.prefix(year.plan.rounds.count))
    contests = Array(names.dropFirst(year.plan.rounds.count))
    memberSlugs = year.contests.map { contest in
      Self.distinct(contest.members.map { (Fold.distinctSlug($0.code), "thanh-vien-thu") }, reserved: [Self.tables])
    }
    unitSlugs = year.units.all.map { Fold.distinctSlug($0.code.value) }
  }

  var method: String { year + "cach-tinh/" }
  var honours: String { year + "danh-hieu/" }

  /// The audit page of a unit.
  func unit(_ unit: Int) -> String { "\(year)don-vi/\(unitSlugs[unit])/" }

  /// The page of a member of a contest.
  func member(_ member: Int, ofContest contest: Int) -> String {
    "\(contests[contest])\(memberSlugs[contest][member])/"
  }

  /// What has codes that are one when folded, or none, or the name of another page, is numbered.
  /// - Parameter items: the slug of each, and what stands before its number.
  static func distinct(
    _ items: [(slug: String, kind: String)], reserved: [String] = Self.reserved
  ) -> [String] {
    var taken = Set(reserved)
    return items.enumerated().map { index, item in
      let isFree = !item.slug.isEmpty && !taken.contains(item.slug)
      let name = isFree ? item.slug : "\(item.kind)-\(index + 1)"
      taken.insert(name)
      return name
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
