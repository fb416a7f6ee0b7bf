import SourceText

/// Names what is made of a picture for one place: other bytes, another place or another program give another key.
package struct PictureKey: Hashable, Sendable {
  /// Sixteen digits.
  package let text: String

  /// - Parameter source: the fingerprint of the source's bytes.
  package init(source: String, _ recipe: Recipe) {
    let parts = [source, recipe.slot.rawValue, "\(recipe.focus.x)", "\(recipe.focus.y)", PictureMaker.version]
    text = Fingerprint(parts.joined(separator: " ")).text
  }

  /// Eight digits, for names beside which the source's own stands.
  package var short: String { String(text.suffix(8)) }
}
