import CDeflate
import Disk
import Foundation

@testable import Portal

/// The pictures of `Fixtures/pictures`, which say `Secret…` in every kind of metadata.
enum Pictures {
  static let folder = Repository.fixtures / "pictures"

  static let names = [
    "chan-dung-gps.jpg", "luy-tien.jpg", "van-ban.png", "le.webp", "khong-mat.webp", "don-gian.webp", "dong.webp",
    "dong.gif",
  ]

  static func bytes(_ name: String) throws -> [UInt8] { try Files.read(folder / Path(name)) }

  static func clean(_ name: String) throws -> CleanPicture { try CleanPicture(bytes(name)) }

  /// A PNG of at least `size` bytes: so many rows, not compressed.
  static func heavyPNG(_ size: Int) -> [UInt8] {
    var png = PNGBuilder(width: 999, height: size / 1000)
    png.end(pixels: PNGBuilder.stored([UInt8](repeating: 0, count: 1000 * (size / 1000))))
    return png.bytes
  }
}

/// Writes PNG files chunk by chunk, as no program would.
struct PNGBuilder {
  private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Of eight bits of grey.
  init(width: Int, height: Int) {
    var header: [UInt8] = []
    header.append(width, 4)
    header.append(height, 4)
    chunk("IHDR", header + [8, 0, 0, 0, 0])
  }

  mutating func chunk(_ name: String, _ payload: [UInt8]) {
    let checked = Array(name.utf8) + payload
    bytes.append(payload.count, 4)
    bytes += checked
    bytes.append(Int(libdeflate_crc32(0, checked, checked.count)), 4)
  }

  mutating func end(pixels: [UInt8]) {
    chunk("IDAT", pixels)
    chunk("IEND", [])
  }

  /// A stream of zlib that compresses nothing.
  static func stored(_ text: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: text.count, by: 65_535) {
      let piece = text[start..<min(start + 65_535, text.count)]
      stream.append(start + 65_535 >= text.count ? 1 : 0)
      stream.append(piece.count, 2, littleEndian: true)
      stream.append(~piece.count & 0xFFFF, 2, littleEndian: true)
      stream += piece
    }
    stream.append(Int(libdeflate_adler32(1, text, text.count)), 4)
    return stream
  }
}
