import Diagnostics
import SourceText

extension PictureFormat {
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
    } else if Self.isMarkup(head) {
      self = .svg
    } else {
      return nil
    }
  }

  /// Whether a document begins here, in UTF-8 or UTF-16; whether it is a drawing its root tells.
  private static func isMarkup(_ head: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]
    let text = head.dropFirst(marks.first { head.starts(with: $0) }?.count ?? 0)
    return text.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Brands of ISO base media files that hold pictures, not films.
  private static let stillBrands = [
    "avif", "avis", "avio", "avci", "avcs", "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1",
    "mif2", "msf1", "miaf", "jpeg", "jpgs", "j2ki", "j2is",
  ]

  /// Endings under which a browser shows a file as a picture.
  private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".svgz", ".avif", ".jfif"]

  static func isPictureName(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }
}
