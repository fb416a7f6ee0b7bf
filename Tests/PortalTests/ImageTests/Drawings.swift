import Disk
import Foundation

@testable import Portal

/// The drawings of `Fixtures/drawings`, which act as well as they can.
enum Drawings {
  static let folder = Repository.fixtures / "drawings"

  static let names: [String] = {
    let files = (try? Files.children(folder)) ?? []
    return files.map { "\($0.name)" }.filter { $0.hasSuffix(".svg") }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] { try Files.read(folder / Path(name)) }

  static func clean(_ text: String) throws -> (text: String, dropped: [String]) {
    let picture = try CleanPicture(Array(text.utf8))
    return (String(decoding: picture.bytes, as: UTF8.self), picture.dropped)
  }

  /// Around some elements.
  static func around(_ elements: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\(elements)</svg>"
  }
}
