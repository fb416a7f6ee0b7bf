import Disk
import Glibc
import SourceText

/// Sizes of pictures that earlier builds made: a folder that may be deleted at any time, or nothing but memory.
///
/// What lies in it is named by the bytes that it was made of, so it is never changed, only added and swept; each file
/// is written under another name first, and the record of a picture last.
package struct PictureStore: Sendable {
  /// Nil where nothing is kept from one build to the next.
  let folder: Path?

  package init(_ folder: Path?) { self.folder = folder }

  /// What was made for a place of a source; nil where it was not, or is no longer whole.
  package func picture(_ key: PictureKey, _ recipe: Recipe) -> StoredPicture? {
    guard let folder, let record = (try? Files.read(path(key, in: folder, ".txt"))).flatMap(PictureRecord.init) else {
      return nil
    }
    var sizes: [StoredPicture.Size] = []
    for size in record.sizes {
      guard let webp = file(path(key, in: folder, "-\(size.size.width).webp"), bytes: size.webp),
        let fallback = file(
          path(key, in: folder, "-\(size.size.width).\(record.isPNG ? "png" : "jpg")"), bytes: size.fallback)
      else { return nil }
      sizes.append(StoredPicture.Size(size: size.size, webp: webp, fallback: fallback))
    }
    return StoredPicture(recipe: recipe, isPNG: record.isPNG, tone: record.tone, sizes: sizes)
  }

  private func file(_ path: Path, bytes count: Int) -> StoredBytes? {
    let status = try? Files.status(path, followingLinks: false)
    return status?.kind == .file && status?.size == count ? .file(path) : nil
  }

  /// Keeps what was made; in memory where the disk refuses it.
  package func keep(_ picture: RenderedPicture, _ key: PictureKey) -> StoredPicture {
    guard let folder, (try? write(picture, key, folder)) != nil else {
      return StoredPicture(picture) { rendition, isWebP in .memory(isWebP ? rendition.webp : rendition.fallback) }
    }
    return StoredPicture(picture) { rendition, isWebP in
      .file(path(key, in: folder, "-\(rendition.size.width).\(isWebP ? "webp" : picture.ending)"))
    }
  }

  private func write(_ picture: RenderedPicture, _ key: PictureKey, _ folder: Path) throws(MachineFailure) {
    for rendition in picture.renditions {
      let name = "-\(rendition.size.width)."
      try Self.write(path(key, in: folder, name + "webp"), rendition.webp)
      try Self.write(path(key, in: folder, name + picture.ending), rendition.fallback)
    }
    try Self.write(path(key, in: folder, ".txt"), PictureRecord(picture).bytes)
  }

  private func path(_ key: PictureKey, in folder: Path, _ ending: String) -> Path {
    folder / Path("\(key.text.prefix(2))/\(key.text)\(ending)")
  }

  /// Whole or not at all, whoever else writes the same.
  static func write(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) {
    let fresh = path.parent / Path("\(path.name).\(getpid())-\(UInt64.random(in: .min ... .max))")
    try Files.makingParents(of: fresh) { () throws(MachineFailure) in try Files.create(fresh, bytes) }
    // A build may link it into what a web server reads.
    try Files.setMode(fresh, 0o644)
    try Files.rename(fresh, to: path)
  }
}

extension RenderedPicture {
  /// Of the second form's files.
  fileprivate var ending: String { isPNG ? "png" : "jpg" }
}
