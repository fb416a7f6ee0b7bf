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

  /// A PNG of one pixel that is `size` bytes long and more.
  static func heavyPNG(_ size: Int) throws -> [UInt8] {
    let bytes = try bytes("van-ban.png")
    let header = bytes[..<33]
    var heavy = Array(header)
    heavy.append(size, 4)
    heavy += Array("IDAT".utf8) + [UInt8](repeating: 7, count: size) + [0, 0, 0, 0]
    heavy.append(0, 4)
    return heavy + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  }
}
