/// The kinds of picture that are told apart, by their first bytes, never by their names.
enum PictureFormat: String, Sendable {
  case jpeg = "JPEG"
  case png = "PNG"
  case webp = "WebP"
  case gif = "GIF"
  case svg = "SVG"
  /// AVIF and HEIC: their metadata lies in a tree of boxes that other boxes point into.
  case heif = "AVIF/HEIC"

  /// Bytes from the start of a file that are enough to tell.
  static let prefixSize = 1024

  init?(_ bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(Self.prefixSize))
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: PNGCleaner.signature) {
      self = .png
    } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if head.dropFirst(4).starts(with: "ftyp".utf8) {
      guard Self.stillBrands.contains(where: { head.dropFirst(8).starts(with: $0.utf8) }) else { return nil }
      self = .heif
    } else if head.contains("<svg") {
      self = .svg
    } else {
      return nil
    }
  }

  /// Brands of ISO base media files that hold pictures, not films.
  private static let stillBrands = ["avif", "avis", "heic", "heix", "hevc", "mif1", "msf1"]

  /// Endings under which a browser shows a file as a picture.
  private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"]

  static func isPictureName(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }
}

extension Collection<UInt8> where Element == UInt8 {
  /// True where the text stands somewhere in the bytes, letter for letter.
  func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
