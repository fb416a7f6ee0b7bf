import Disk

/// Bytes of a picture that was made.
package enum StoredBytes: Hashable, Sendable {
  case memory([UInt8])
  /// In the store's folder, where they never change.
  case file(Path)

  package func read() throws(MachineFailure) -> [UInt8] {
    switch self {
    case .memory(let bytes): bytes
    case .file(let path): try Files.read(path)
    }
  }
}

/// All sizes of a picture for one place, made now or by an earlier build.
package struct StoredPicture: Hashable, Sendable {
  package struct Size: Hashable, Sendable {
    package let size: RasterSize
    package let webp: StoredBytes
    package let fallback: StoredBytes
  }

  package let recipe: Recipe
  /// The second form of each size is PNG, else JPEG.
  package let isPNG: Bool
  package let tone: Tone
  /// From the largest on.
  package let sizes: [Size]

  init(_ picture: RenderedPicture, _ bytes: (Rendition, Bool) -> StoredBytes) {
    (recipe, isPNG, tone) = (picture.recipe, picture.isPNG, picture.tone)
    sizes = picture.renditions.map { Size(size: $0.size, webp: bytes($0, true), fallback: bytes($0, false)) }
  }

  init(recipe: Recipe, isPNG: Bool, tone: Tone, sizes: [Size]) {
    (self.recipe, self.isPNG, self.tone, self.sizes) = (recipe, isPNG, tone, sizes)
  }
}
