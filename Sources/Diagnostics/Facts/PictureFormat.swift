/// The kinds of picture that are told apart, by their first bytes, never by their names.
package enum PictureFormat: String, Sendable {
  case jpeg = "JPEG"
  case png = "PNG"
  case webp = "WebP"
  case gif = "GIF"
  case svg = "SVG"
  /// AVIF and HEIC: their metadata lies in a tree of boxes that other boxes point into.
  case heif = "AVIF/HEIC"
}
