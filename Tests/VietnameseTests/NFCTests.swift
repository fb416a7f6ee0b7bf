import Testing
import Vietnamese

@Suite struct NFCTests {
  @Test func everyLineOfTheUnicodeDataIsComposedAsListed() throws {
    for row in try Fixture.rows("nfc.tsv") {
      let (input, expected) = (bytes(row[0]), bytes(row[1]))
      #expect(NFC.normalized(input) == expected, "\(row[0])")
      #expect(NFC.isNormalized(input) == (input == expected), "\(row[0])")
      #expect(NFC.isNormalized(expected), "\(row[1])")
      #expect(Array(NFC.normalized(String(decoding: input, as: UTF8.self)).utf8) == expected, "\(row[0])")
    }
  }

  @Test func everyLineIsComposedInTheMiddleOfOtherText() throws {
    for row in try Fixture.rows("nfc.tsv") {
      let (input, expected) = (bytes(row[0]), bytes(row[1]))
      // What stands before takes up leading marks, so only texts that start with a letter are set between letters.
      guard let first = row[0].split(separator: " ").first, !["0323", "0308"].contains(first) else { continue }
      let (before, after) = (Array("Sở “Công Thương” ".utf8), Array(" – ₫ đều".utf8))
      #expect(NFC.normalized(before + input + after) == before + expected + after, "\(row[0])")
      #expect(NFC.isNormalized(before + input + after) == (input == expected), "\(row[0])")
    }
  }

  @Test func everyScalarAloneAndAfterALetterAgreesWithFoundation() {
    // Foundation takes a scalar above U+FFFF before a mark for its lower 16 bits.
    for scalar in Scalars.assigned where scalar.value <= 0xFFFF {
      for text in [String(scalar), "ê" + String(scalar), String(scalar) + "\u{323}"] {
        let expected = Array(text.nfc.utf8)
        if NFC.normalized(Array(text.utf8)) != expected { Issue.record("\(text.hex)") }
      }
    }
  }

  @Test func randomMixturesAgreeWithFoundation() {
    for text in Scalars.texts(5_000) {
      let expected = Array(text.nfc.utf8)
      #expect(NFC.normalized(Array(text.utf8)) == expected, "\(text.hex)")
      #expect(NFC.isNormalized(text) == expected.elementsEqual(text.utf8), "\(text.hex)")
    }
  }

  @Test func bytesThatAreNotUTF8DoNotTrap() {
    for broken: [UInt8] in [
      [0xC3], [0xE1, 0xBB], [0xF0, 0x9F], [0x80, 0xCC], [0x61, 0xCC], [0xFF, 0xFE], [0xF0, 0x9F, 0x98],
    ] {
      #expect(NFC.normalized(broken).isEmpty == false)
      _ = NFC.isNormalized(broken)
    }
  }

  private func bytes(_ hex: String) -> [UInt8] {
    hex.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }.flatMap {
      Array($0.utf8)
    }
  }
}
