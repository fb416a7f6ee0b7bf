import Diagnostics
import Pictures
import SourceText

/// A picture as pages show it in one place: the same in several sizes, each in two forms.
struct PictureSet: Hashable, Sendable {
  /// What addresses of all sizes begin with: the source's own without its ending, and a fingerprint.
  let base: String
  /// From the largest on; never empty.
  let sizes: [RasterSize]
  /// Of the second form: `jpg` or `png`.
  let ending: String
  /// What stands for it until it arrives; nil where something behind it shows through.
  let tone: Tone?
  /// For those who draw it again: of the second form, the smallest that is large enough, else the largest.
  let forCards: StoredBytes?

  /// - Parameter address: of the source.
  init(_ picture: StoredPicture, _ key: PictureKey, of address: String) {
    base = Self.base(address, key)
    sizes = picture.sizes.map(\.size)
    ending = picture.isPNG ? "png" : "jpg"
    tone = picture.isPNG ? nil : picture.tone
    forCards = (picture.sizes.last { $0.size.width >= 250 } ?? picture.sizes.first)?.fallback
  }

  func address(_ size: RasterSize, _ ending: String) -> String { "\(base)-\(size.width).\(ending)" }

  static func base(_ address: String, _ key: PictureKey) -> String {
    let dot = address.utf8.lastIndex(of: UInt8(ascii: ".")) ?? address.endIndex
    return "\(address[..<dot]).\(key.short)"
  }

  /// Of the largest size, in the form that everything can show.
  var largest: (address: String, size: RasterSize) { (address(sizes[0], ending), sizes[0]) }

  /// The value of `srcset`.
  func candidates(_ ending: String, href: (String) -> String) -> String {
    sizes.reversed().map { "\(href(address($0, ending))) \($0.width)w" }.joined(separator: ", ")
  }
}

/// A picture of the content, in all its places.
struct ShownPicture: Sendable {
  /// As it is shown; nil for a drawing that has none of its own.
  let size: PictureSize?
  /// Whether it is shown as it is where it stands in a text: it is drawn, or moves.
  let isWhole: Bool
  let sets: [Recipe: PictureSet]
}
