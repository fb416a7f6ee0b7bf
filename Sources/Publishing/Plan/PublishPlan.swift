import Disk

/// What has to be done so that a target holds a site.
package struct PublishPlan: Sendable {
  /// New and changed files, in the order of their turns.
  package let puts: [HeldFile]
  /// What an unfinished publication had put already.
  package let found: [HeldFile]
  /// What goes in the end.
  package let removals: Set<Path>
  /// Assets that old pages in a reader's browser may still ask for; they go with the next publication.
  package let retired: Set<Path>
  package let unchanged: Int

  /// - Parameters:
  ///   - site: all files of the site.
  ///   - record: what the target says that it holds.
  ///   - isThere: which files the target has with these very bytes; asked of those alone of which the record cannot tell.
  init<Failure: Error>(
    _ site: [HeldFile], on record: Record, isThere: ([HeldFile]) throws(Failure) -> Set<Path>
  ) throws(Failure) {
    // A server that includes the map would not start without it.
    let wanted = Set(site.map(\.path)).union([Record.map])
    let doubtful = { (file: HeldFile) in
      record.pending[file.path] != nil || record.leaving.contains(file.path)
    }
    let there = try isThere(site.filter(doubtful))
    found = site.filter { there.contains($0.path) }
    puts = site.filter { file in
      doubtful(file) ? !there.contains(file.path) : record.files[file.path]?.digest != file.digest
    }.map { (file: $0, turn: Turn($0.path)) }
      .sorted { ($0.turn, $0.file.path) < ($1.turn, $1.file.path) }.map(\.file)
    unchanged = site.count - puts.count
    let old = Set(record.files.keys).subtracting(wanted)
    retired = old.filter { $0.bytes.starts(with: "assets/".utf8) && !record.leaving.contains($0) }
    removals = old.union(record.leaving).union(record.pending.keys)
      .subtracting(wanted).subtracting(retired).subtracting(record.base.map { [$0.name] } ?? [])
  }

  package var changesAnything: Bool { !puts.isEmpty || !removals.isEmpty || !retired.isEmpty }

  /// Runs of files that may be put side by side, each to be done before the next.
  var stages: [[HeldFile]] {
    puts.map { ($0, Turn($0.path)) }.reduce(into: [(turn: Turn, files: [HeldFile])]()) { stages, next in
      if stages.last?.turn == next.1 {
        stages[stages.count - 1].files.append(next.0)
      } else {
        stages.append((next.1, [next.0]))
      }
    }.map(\.files)
  }

  /// Removals in two runs: what readers come to, then what that showed.
  var leavingPages: [Path] { removals.filter { Turn($0).part != .asset }.sorted() }
  var leavingAssets: [Path] { removals.filter { Turn($0).part == .asset }.sorted() }
}
