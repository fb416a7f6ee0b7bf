import Disk
import Glibc
import SourceText

/// File-by-file replacement, for an output that cannot be exchanged. Each file is whole at any instant, the site is not.
struct InPlaceReplacement {
  /// Inside the output, because a rename cannot leave its filesystem.
  static let temporary: Path = ".neuguong-tmp"

  let places: OutputPlaces
  let old: OldSite
  let new: NewSite

  func run() throws(MachineFailure) {
    let stale = old.stale(after: new)
    let changed = new.changed
    let ready = try prepare(changed)
    // Killed in the middle, everything old and new is still known as made, never foreign.
    try placeManifest(old.made.union(new.files.lazy.map(\.path)))
    let folders = new.folders
    // A file where a folder must go, or inside a folder where a file must go.
    let obstructing = stale.filter { path in
      folders.contains(path) || path.ancestors.contains { new.paths.contains($0) }
    }
    for path in obstructing.sorted() { try remove(path) }
    for (number, path) in changed.enumerated() { try place(ready.folder / Path("\(number)"), at: path) }
    for path in stale.subtracting(obstructing).sorted() { try remove(path) }
    try placeManifest(new.files.lazy.map(\.path))
    try ready.remove()
    try Files.sync(places.output)
  }

  private func remove(_ path: Path) throws(MachineFailure) {
    try Files.remove(places.output / path)
    Files.pruneEmpty(path.parent, below: places.output)
  }

  /// Copies of all that changed, by their numbers, on the output's own disk before any of them is needed.
  private func prepare(_ changed: [Path]) throws(MachineFailure) -> Workshop {
    let workshop = places.inner
    try workshop.make(for: places.output)
    for (number, path) in changed.enumerated() {
      try Files.duplicate(places.staging / path, to: workshop.folder / Path("\(number)"))
    }
    try Files.sync(workshop.folder)
    return workshop
  }

  private func place(_ copy: Path, at path: Path) throws(MachineFailure) {
    let target = places.output / path
    try Files.makingParents(of: target) { () throws(MachineFailure) in try Files.rename(copy, to: target) }
  }

  private func placeManifest(_ paths: some Sequence<Path>) throws(MachineFailure) {
    try PendingFile(places.output / Manifest.name, Manifest.bytes(paths)).commit()
  }
}
