/// A picture in one size, in two forms.
package struct Rendition: Hashable, Sendable {
  package let size: RasterSize
  package let webp: [UInt8]
  /// For what knows no WebP: JPEG, or PNG.
  package let fallback: [UInt8]
}

/// All sizes of a picture for one place.
package struct RenderedPicture: Hashable, Sendable {
  package let recipe: Recipe
  /// Transparent, or of few colours: the second form is PNG.
  package let isPNG: Bool
  /// From the largest on.
  package let renditions: [Rendition]
  package let tone: Tone
}
