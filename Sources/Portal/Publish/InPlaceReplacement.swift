import Glibc

/// File-by-file replacement, for an output that cannot be exchanged. Each file is whole at any instant, the site is not.
struct InPlaceReplacement {
  /// Inside the output, because a rename cannot leave its filesystem.
  static let temporary: Path = ".neuguong-tmp"

  let places: OutputPlaces
  let old: OldSite
  let new: NewSite

  func run() throws(MachineFailure) {
    let stale = old.stale(after: new)
    // Killed in the middle, everything old and new is still known as made, never foreign.
    try placeManifest(old.made.union(new.files.lazy.map(\.path)))
    let folders = new.folders
    // A file where a folder must go, or inside a folder where a file must go.
    let obstructing = stale.filter { path in
      folders.contains(path) || path.ancestors.contains { new.paths.contains($0) }
    }
    for path in obstructing.sorted() { try remove(path) }
    for path in new.changed { try place(path) }
    for path in stale.subtracting(obstructing).sorted() { try remove(path) }
    try placeManifest(new.files.lazy.map(\.path))
  }

  private func remove(_ path: Path) throws(MachineFailure) {
    try Files.remove(places.output / path)
    Files.pruneEmpty(path.parent, below: places.output)
  }

  private func place(_ path: Path) throws(MachineFailure) {
    try put(path) { temporary throws(MachineFailure) in
      try Files.copy(EnclosedFile(places.staging / path), to: temporary)
    }
  }

  private func placeManifest(_ paths: some Sequence<Path>) throws(MachineFailure) {
    let bytes = Manifest.bytes(paths)
    try put(Manifest.name) { temporary throws(MachineFailure) in try Files.create(temporary, bytes) }
  }

  private func put(_ path: Path, write: (Path) throws(MachineFailure) -> Void) throws(MachineFailure) {
    let temporary = places.output / InPlaceReplacement.temporary
    let target = places.output / path
    try Files.remove(temporary)
    do throws(MachineFailure) {
      try write(temporary)
      try Files.makingParents(of: target) { () throws(MachineFailure) in try Files.rename(temporary, to: target) }
    } catch {
      try? Files.remove(temporary)
      throw error
    }
  }
}
