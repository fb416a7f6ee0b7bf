import Disk

/// The portal's content folder, in which the joined pages stand among its own.
package struct JoinedContent: Sendable {
  private let content: Path
  private let state: JoinState

  package init(_ content: Path, state: JoinState) { (self.content, self.state) = (content, state) }

  package enum Failure: Error, Hashable, Sendable {
    /// Somebody's own page has the name of one of ours.
    case foreign(Path)
    case machine(MachineFailure)
  }

  /// Writes what has changed, and removes what an earlier run wrote and this one has not.
  package func write(_ pages: [JoinedPage]) throws(Failure) {
    let old = state.pages
    for page in pages where !old.contains(page.path) {
      guard (try? Files.statusIfPresent(content / page.path, followingLinks: false)) == .some(nil) else {
        throw .foreign(content / page.path)
      }
    }
    do throws(MachineFailure) { try replace(pages, old) } catch { throw .machine(error) }
  }

  private func replace(_ pages: [JoinedPage], _ old: Set<Path>) throws(MachineFailure) {
    let new = Set(pages.map(\.path))
    // Before the first is written, so that a killed run's pages are known as ours.
    try state.keep(pages: old.union(new))
    for page in pages where !Files.holds(content / page.path, page.bytes) {
      try Files.makeDirectories((content / page.path).parent)
      try Files.replace(content / page.path, page.bytes)
    }
    for path in old.subtracting(new) { try Files.remove(content / path) }
    try state.keep(pages: new)
  }

  /// The entries that faults in the joined pages are about: by file, as messages name it, and line.
  package func addresses(_ faults: [(file: String, line: Int)], in pages: [JoinedPage]) -> Set<String> {
    let byFile = Dictionary(pages.map { ((content / $0.path).description, $0) }) { first, _ in first }
    return Set(faults.compactMap { byFile[$0.file]?.address(atLine: $0.line) })
  }
}
