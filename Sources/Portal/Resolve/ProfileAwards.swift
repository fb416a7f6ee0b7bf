import DataFiles
import Diagnostics
import Disk
import Emulation
import Vietnamese

/// A decided award in the tables of a year.
struct YearAward: Hashable, Sendable {
  /// Position in ``Site/years``.
  let year: Int
  /// Position in `danh-hieu.csv`.
  let row: Int
}

/// Which profiles and which decided awards are of one person or collective (docs/spec/content.md, "Matching", 3).
///
/// They are where name and unit are the same, and `mã người` where both have it. A unit's successor is the same unit.
struct ProfileAwards: Sendable {
  /// By entry, oldest year first.
  let ofEntry: [Int: [YearAward]]
  /// The newest published profile of each award.
  let profiles: [YearAward: Int]
  let diagnostics: [Diagnostic]

  init(
    _ entries: [Entry], _ relations: [Relations], published: [Bool], _ years: Years, _ directory: Directory, jobs: Int
  )
    async
  {
    let index = AwardIndex(years.all, years.sources.map(\.names), directory)
    guard !index.isEmpty else {
      (ofEntry, profiles, diagnostics) = ([:], [:], [])
      return
    }
    let exemplars = entries.indices.filter { published[$0] && entries[$0].exemplar != nil }
    let matches = await Parallel.map(count: exemplars.count, jobs: jobs) { position in
      let entry = exemplars[position]
      let found = index.awards(of: entries[entry], in: relations[entry].unit)
      return (awards: found, diagnostics: index.disagreements(entries[entry], relations[entry], found))
    }
    var ofEntry: [Int: [YearAward]] = [:]
    var profiles: [YearAward: Int] = [:]
    for (entry, match) in zip(exemplars, matches) where !match.awards.isEmpty {
      ofEntry[entry] = match.awards
      for award in match.awards where profiles[award] == nil { profiles[award] = entry }
    }
    (self.ofEntry, self.profiles, diagnostics) = (ofEntry, profiles, matches.flatMap(\.diagnostics))
  }
}
