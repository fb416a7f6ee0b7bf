import SourceText
import Testing

@testable import DataFiles

@Suite struct EscapedCharacterTests {
  private func read(_ yaml: String) -> YAMLReading {
    let source = SourceFile(path: "a.yaml", bytes: Array(yaml.utf8))
    return YAMLReading(source, range: 0..<source.bytes.count) { _ in true }
  }

  @Test(
    "Every escape of a character gives UTF-8 of characters that XML 1.0 (2.2) allows, and is reported where it does not"
  )
  func everyEscapeGivesACharacter() {
    let numbers = Array(0..<0x100) + Array(0xFDC0...0xFDFF) + Array(0xFFF0...0xFFFF) + [0x1FFFE, 0x10FFFF]
    // U+FFFD itself may be written.
    for number in numbers where number != 0xFFFD {
      let hexadecimal = String(number, radix: 16)
      let escape = "\\U" + String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal
      let reading = read("a: \"x\(escape)y\"\n\"k\(escape)\": b\nc: [\"\(escape)z\"]\n")
      let texts = reading.pairs.flatMap { [$0.key.text] + $0.value.texts }
      let isForbidden = texts.contains { $0.contains("\u{FFFD}") }
      #expect(
        reading.diagnostics.map(\.problem.code) == Array(repeating: .controlCharacter, count: isForbidden ? 3 : 0))
      for scalar in texts.joined().unicodeScalars {
        let isXML = [0x9, 0xA, 0xD].contains(scalar.value) || scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
        #expect(isXML, "\(escape)")
      }
    }
  }

  @Test(arguments: ["\\x01", "\\0", "\\uFFFE", "\\uFFFF", "\\a", "\\b", "\\e", "\\v", "\\f"])
  func aForbiddenEscapeIsReportedAtItsValue(_ escape: String) {
    let found = read("a: b\nc: \"\(escape)\"\n").diagnostics
    #expect(found.map(\.place?.start) == [Position(line: 2, column: 4)])
  }
}

extension YAMLNode {
  fileprivate var texts: [String] {
    switch self {
    case .scalar(let scalar): [scalar.text]
    case .list(let items, _): items.flatMap(\.texts)
    case .map(let pairs, _): pairs.flatMap { [$0.key.text] + $0.value.texts }
    }
  }
}
