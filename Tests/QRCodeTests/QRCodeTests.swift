import CQRencode
import TestSupport
import Testing

@testable import QRCode

/// Held against libqrencode, module by module.
@Suite struct QRCodeTests {
  /// One address for each length from 1 to 251 bytes: every version, every padding.
  @Test(arguments: 1...251) func isWhatLibqrencodeMakesWithThatMask(_ length: Int) throws {
    let text = address(length)
    let reference = try #require(Reference(text))
    let ours = try #require(QRCode(text, mask: reference.mask))
    #expect(ours.size == reference.rows.count)
    #expect(ours.rows == reference.rows)
  }

  /// The smallest and the largest text of each version, and random ones between, of bytes of all values that UTF-8 has:
  /// libqrencode chooses the masks, until it has chosen each.
  @Test("Every mask of every version is drawn as libqrencode draws it: format bits, corrections, blocks and patterns")
  func everyMaskOfEveryVersionIsThatOfLibqrencode() throws {
    var random = SeededGenerator(seed: 18_004)
    var shortest = 1
    for version in Version.all {
      var masks: Set<Int> = []
      for attempt in 0..<2_000 where masks.count < 8 || attempt < 20 {
        let lengths = shortest...version.capacity
        let length = attempt < 2 ? [shortest, version.capacity][attempt] : lengths.randomElement(using: &random) ?? 0
        let text = randomText(length, using: &random)
        let reference = try #require(Reference(text))
        let ours = try #require(QRCode(text, mask: reference.mask))
        #expect(ours.size == version.size && ours.rows == reference.rows, "\(version.number): \(text)")
        masks.insert(reference.mask)
      }
      #expect(masks.count == 8, "\(version.number)")
      shortest = version.capacity + 1
    }
  }

  private func randomText(_ length: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    while text.utf8.count < length {
      let left = length - text.utf8.count
      let end: UInt32 = left > 3 ? 0x10FFFF : left > 2 ? 0xFFFF : left > 1 ? 0x7FF : 0x7F
      guard let scalar = Unicode.Scalar(UInt32.random(in: 1...end, using: &random)) else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  @Test func theMaskChosenScansNoWorseThanAnyOther() throws {
    let text = address(60)
    let chosen = try #require(QRCode(text))
    let penalties = try (0..<8).map { mask in
      var grid = Grid(chosen.size)
      for (row, modules) in try #require(QRCode(text, mask: mask)).rows.enumerated() {
        for column in 0..<chosen.size where modules >> UInt64(column) & 1 == 1 { grid.set(row, column) }
      }
      return grid.penalty
    }
    #expect(penalties[chosen.mask] == penalties.min())
  }

  @Test func aLongerTextHasNone() {
    #expect(QRCode(address(251)) != nil)
    #expect(QRCode(address(252)) == nil)
  }

  @Test func theDrawingIsOnePathOfTheDarkRuns() throws {
    let code = try #require(QRCode("A"))
    let svg = String(decoding: code.svg(label: "Mã"), as: UTF8.self)
    #expect(svg.hasPrefix("<svg viewBox=\"-4 -4.5 29 29\" role=\"img\" aria-label=\"Mã\"><path d=\"M0 0h7m"))
    #expect(svg.split(separator: "M").count == 1 + 1 + code.rows.count)
  }

  private func address(_ length: Int) -> String {
    String(("https://thi-dua.example/dien-hinh/2018/" + String(repeating: "nguyen-van-a/", count: 20)).prefix(length))
  }
}

/// A code by libqrencode, and the mask it chose, read from the words on the format.
private struct Reference {
  let rows: [UInt64]
  let mask: Int

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
    rows = (0..<size).map { row in
      (0..<size).reduce(0) { $0 | UInt64(modules[row * size + $1] & 1) << UInt64($1) }
    }
    let bits = (0..<3).reduce(0) { $0 | Int(modules[8 * size + 2 + $1] & 1) << (2 - $1) }
    mask = bits ^ 0b101
  }
}
