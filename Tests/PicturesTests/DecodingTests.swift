import Foundation
import Testing

@testable import Pictures

@Suite struct DecodingTests {
  private struct Expected: CustomTestStringConvertible {
    let name: String
    let pixels: [[UInt8]]
    var testDescription: String { name }
  }

  private static func expected() throws -> [Expected] {
    String(decoding: try Samples.file("pixels.txt"), as: UTF8.self).split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let pixels = words.dropFirst().map { word in
        (0..<4).map { UInt8(word.dropFirst(2 * $0).prefix(2), radix: 16) ?? 0 }
      }
      return Expected(name: words[0], pixels: pixels)
    }
  }

  @Test("Every kind of file gives the pixels that Pillow reads of it", arguments: try DecodingTests.expected())
  private func pixels(_ expected: Expected) throws {
    let raster = try Samples.decoded(Samples.file(expected.name), Samples.coding(expected.name))
    #expect(raster.size == RasterSize(48, 32))
    let points = stride(from: 2, to: 32, by: 9).flatMap { y in stride(from: 3, to: 48, by: 11).map { ($0, y) } }
    // Decoders of JPEG round each in their own way, and Pillow turns ink into light with other rounding.
    let room = expected.name.hasSuffix("jpg") ? 3 : expected.name == "lossy.webp" ? 2 : 0
    for (point, wanted) in zip(points, expected.pixels) where wanted[3] > 0 {
      let found = raster.pixel(point.0, point.1)
      let isNear = zip(found, wanted).allSatisfy { abs(Int($0) - Int($1)) <= room }
      #expect(isNear, "\(expected.name) at \(point): \(found), not \(wanted)")
    }
    for (point, wanted) in zip(points, expected.pixels) where wanted[3] == 0 {
      #expect(raster.pixel(point.0, point.1)[3] == 0)
    }
  }

  @Test("A file that ends early is damaged, whatever its kind", arguments: try DecodingTests.expected().map(\.name))
  func cut(_ name: String) throws {
    let bytes = try Samples.file(name)
    let coding = Samples.coding(name)
    for share in [0.02, 0.3, 0.6, 0.9] {
      let cut = Array(bytes.prefix(Int(Double(bytes.count) * share)))
      // The second frame is not looked at.
      if name.hasPrefix("moving"), share > 0.4 { continue }
      #expect(throws: PictureTrouble.damaged) { try PictureMaker.make(SourcePicture(cut, coding), [Recipe(.figure)]) }
    }
  }

  @Test("What must be held whole is refused before it is allocated")
  func limits() throws {
    var progressive = try Samples.file("progressive.jpg")
    let frame = try #require(
      zip(progressive.indices, progressive.indices.dropFirst()).first {
        progressive[$0] == 0xFF && progressive[$1] == 0xC2
      }
    ).0
    progressive.replaceSubrange(frame + 5..<frame + 9, with: [0x40, 0, 0x40, 0])
    let refused = PictureTrouble.tooLargeForItsKind(limit: SourcePicture.memoryLimit)
    #expect(throws: refused) { try PictureMaker.make(SourcePicture(progressive, .jpeg), [Recipe(.figure)]) }

    var gif = try Samples.file("still.gif")
    gif.replaceSubrange(6..<10, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(throws: refused) { try PictureMaker.make(SourcePicture(gif, .gif), [Recipe(.figure)]) }
  }
}
