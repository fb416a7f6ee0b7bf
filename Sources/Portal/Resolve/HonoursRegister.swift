import DataFiles
import Emulation
import SourceText
import Vietnamese

/// Sổ vàng: everybody who was honoured, one person once, with the decided awards of all years.
struct HonoursRegister: Sendable {
  /// A decided award.
  struct Award: Sendable {
    /// Positions in ``Site/years`` and in `danh-hieu.csv`.
    let place: YearAward
    /// Position in ``titles``.
    let title: Int
    let unit: Int?
    let row: Emulation.Award
  }

  struct Holder: Sendable {
    let name: String
    let subject: Subject
    /// Of the newest award.
    let unit: Int?
    /// Newest year first, in each by the order of titles.
    let awards: [Award]
    /// The newest published profile.
    let profile: Int?
    /// Of a person: what the name is filed under; nil for a name that begins with no letter.
    let letter: String?
  }

  let titles: [RegisterTitle]
  /// People by given name, then collectives, then the agency, by name.
  let holders: [Holder]

  init(
    _ years: [EmulationYear], _ directory: Directory, _ profiles: ProfileAwards, _ withdrawals: Withdrawals,
    _ entries: [Entry]
  ) {
    let titles = RegisterTitles(years, directory)
    var drafts = HolderDrafts(years.first?.units, directory)
    let awards = years.indices.reversed().flatMap { year in
      Self.awards(of: years[year], at: year, titles, withdrawals)
    }
    // Whoever has a code is told apart first, whatever the order of rows.
    for award in awards where award.row.personCode != nil { drafts.add(award) }
    for award in awards where award.row.personCode == nil { drafts.add(award) }
    self.titles = titles.all
    holders = drafts.all.map { Holder($0, profiles, entries) }.inOrder(entries)
  }

  private static func awards(
    of year: EmulationYear, at position: Int, _ titles: RegisterTitles, _ withdrawals: Withdrawals
  ) -> [Award] {
    year.honours.compactMap { honour in
      guard let row = year.inputs.awards?[honour.award], !withdrawals.cover(row, unit: honour.unit, in: year.units)
      else { return nil }
      return Award(
        place: YearAward(year: position, row: honour.award), title: titles.position(of: honour.title, in: position),
        unit: honour.unit, row: row)
    }
  }
}

extension HonoursRegister.Award {
  /// đối tượng, as the row has it.
  fileprivate var subject: Subject {
    Subject.allCases.first { MatchKey.exact($0.word) == .exact(row.subject.value) } ?? .person
  }
}

extension HonoursRegister.Holder {
  fileprivate init(_ awards: [HonoursRegister.Award], _ profiles: ProfileAwards, _ entries: [Entry]) {
    let sorted = awards.sorted {
      ($1.place.year, $0.title, $0.place.row) < ($0.place.year, $1.title, $1.place.row)
    }
    let profile = sorted.lazy.compactMap { profiles.profiles[$0.place] }.first
    name = sorted[0].row.name.value
    subject = sorted[0].subject
    unit = sorted[0].unit
    self.awards = sorted
    self.profile = profile
    letter = PersonOrder.letter(of: name, override: profile.flatMap { entries[$0].exemplar?.sortAs })
  }
}

extension [HonoursRegister.Holder] {
  fileprivate func inOrder(_ entries: [Entry]) -> [HonoursRegister.Holder] {
    let keys = map { holder in
      holder.subject == .person
        ? PersonOrder.key(holder.name, override: holder.profile.flatMap { entries[$0].exemplar?.sortAs })
        : SyllableOrder.key(holder.name)
    }
    return indices.sorted { left, right in
      let (a, b) = (self[left].subject.rawValue, self[right].subject.rawValue)
      return a == b ? (keys[left], left) < (keys[right], right) : a < b
    }.map { self[$0] }
  }
}

/// Puts awards together that are of one person or collective: by `mã người`, else by name and unit.
private struct HolderDrafts {
  private struct Key: Hashable {
    let subject: Subject
    /// Nil for a unit under its own name.
    let name: MatchKey?
  }

  private let units: UnitRegister?
  private let directory: Directory
  private(set) var all: [[HonoursRegister.Award]] = []
  private var places: [Key: [Int]] = [:]

  init(_ units: UnitRegister?, _ directory: Directory) { (self.units, self.directory) = (units, directory) }

  mutating func add(_ award: HonoursRegister.Award) {
    let key = key(of: award)
    let same = (places[key] ?? []).filter { isSame(award, all[$0]) }
    // A row without a code that two people of one name may have stands alone.
    if same.count == 1 {
      all[same[0]].append(award)
    } else {
      places[key, default: []].append(all.count)
      all.append([award])
    }
  }

  private func key(of award: HonoursRegister.Award) -> Key {
    let name = award.row.name.value
    let isUnit =
      award.subject == .collective && award.unit.map { directory.unitNames.match(name) == .found($0) } ?? false
    return Key(subject: award.subject, name: isUnit ? nil : .exact(name))
  }

  private func isSame(_ award: HonoursRegister.Award, _ others: [HonoursRegister.Award]) -> Bool {
    let codes = Set(others.compactMap { $0.row.personCode.map { MatchKey.exact($0.value) } })
    if let code = award.row.personCode, !codes.isEmpty { return codes.contains(.exact(code.value)) }
    return others.contains { units?.isOneLine($0.unit, award.unit) ?? true }
  }
}
