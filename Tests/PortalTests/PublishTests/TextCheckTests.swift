import TestSupport
import Testing

@testable import Portal

/// Nothing leaves by the one door that programs cannot read.
@Suite struct TextCheckTests {
  /// Swift's own decoder and the `Char` production of XML 1.0 decide.
  @Test("agrees with Swift's UTF-8 and XML's Char on every short sequence and on random ones") func everySequence() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max { compare([first, second]) }
    }
    for lead in UInt8(0xE0)...0xF8 {
      for second in stride(from: 0x7E, through: 0xC2, by: 1) {
        for third: UInt8 in [0x20, 0x7F, 0x80, 0xBD, 0xBE, 0xBF, 0xC0] { compare([lead, UInt8(second), third, 0x80]) }
      }
    }
    var random = SeededGenerator(seed: 12)
    let bytes: [UInt8] = [
      0x61, 0x0A, 0x1F, 0x7F, 0x80, 0xBF, 0xBE, 0xC3, 0xE0, 0xA0, 0xED, 0xEF, 0xF0, 0x90, 0xF4, 0xE1,
    ]
    for _ in 0..<20_000 {
      compare(
        (0..<Int.random(in: 0...100, using: &random)).map { _ in
          Bool.random(using: &random) ? 0x61 : bytes.randomElement(using: &random) ?? 0
        })
    }
  }

  private func compare(_ bytes: [UInt8]) {
    let isText = String(validating: bytes, as: UTF8.self).map { text in
      text.unicodeScalars.allSatisfy { scalar in
        [0x9, 0xA, 0xD].contains(scalar.value) || (0x20...0xFFFD).contains(scalar.value) || scalar.value > 0xFFFF
      }
    }
    #expect(TextCheck.isText(bytes) == (isText ?? false), "\(bytes)")
    #expect(TextCheck.isTextBytewise(bytes) == (isText ?? false), "\(bytes)")
  }

  @Test(arguments: [[0xFF], [0xEF, 0xBF, 0xBE], [0x0B], [0xC3]] as [[UInt8]])
  func whatIsNoTextIsNamedAndNotWritten(_ stray: [UInt8]) throws {
    let page = Page(Route(.searchPart, at: "/tin-tuc/")) { Array("<p>một\nhai ".utf8) + stray }
    #expect {
      _ = try SitePart.page(page).make()
    } throws: { error in
      guard case .notText(let fault)? = error as? SiteWriter.Failure else { return false }
      return fault.path == "tin-tuc/index.html" && fault.line == 2
    }
    let search = Page(Route(.searchPart, at: "/tim-kiem/1/tu-0.bin")) { stray }
    #expect(try SitePart.page(search).make().bytes == stray)
  }
}
