import Diagnostics
import Foundation
import SourceText
import Testing

@testable import Portal

/// No name of a file and no quoted text obeys a terminal or a forge: U+0000–U+009F, U+202A–U+202E, U+2066–U+2069.
@Suite struct PrintableFormatTests {
  private static let scalars: [Unicode.Scalar] =
    [0x00...0x9F, 0x202A...0x202E, 0x2066...0x2069].joined().compactMap { Unicode.Scalar(UInt32($0)) }

  private func diagnostic(_ text: String) -> Diagnostic {
    let words = Words("Không có “\(text)”.", help: "Có phải “\(text)”?")
    let position = Position(line: 1, column: 1)
    return Diagnostic(
      file: "a\(text)b.md", place: Diagnostic.Place(start: position, end: position, line: "\(text)x"),
      Problem(.unknownUnit, vi: words, en: words, suggestion: text))
  }

  private func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n"
      && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value >= 0x202A && scalar.value <= 0x2069 && scalar.properties.generalCategory == .format)
  }

  @Test(arguments: DiagnosticFormat.allCases) func aControlIsShownByItsNumber(_ format: DiagnosticFormat) throws {
    for scalar in Self.scalars where scalar.value < 0x20 || scalar.value > 0x7E {
      let text = format.text([diagnostic("\(scalar)")], language: .vi)
      #expect(
        !text.unicodeScalars.contains(where: isRaw), "U+\(String(scalar.value, radix: 16)) in \(text.debugDescription)")
      let hex = String(scalar.value, radix: 16)
      let padded = String(repeating: "0", count: 4 - hex.count) + hex
      if format == .json || format == .gitlab {
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        #expect(json is [String: Any] || json is [Any])
      } else {
        #expect(text.contains("a<U+\(padded.uppercased())>b.md"), "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    "\n::warning::x", "\r\n  ::error file=a::x", "::add-mask::x", "##[error]x", "\u{85}::warning::x", "%0A::warning::x",
  ])
  func noLineIsACommandOfAForge(_ text: String) {
    let words = Words("\(text)", help: "Ghi:\n\(text)\n  \(text)")
    let position = Position(line: 1, column: 1)
    let problem = Problem(.unknownUnit, vi: words, en: words)
    let found = [
      Diagnostic(file: text, problem),
      Diagnostic(file: text, place: Diagnostic.Place(start: position, end: position, line: text), problem),
    ]
    for format in [DiagnosticFormat.human, .json, .gitlab] {
      for line in format.text(found, language: .vi).split(whereSeparator: \.isNewline) {
        #expect(
          !line.drop { $0.isWhitespace }.hasPrefix("::") && !(format == .human && line.contains("##[")),
          "\(format): \(line)")
      }
    }
    let lines = DiagnosticFormat.github.text(found, language: .vi).split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("::error file=") })
    for line in lines {
      let properties = line.dropFirst(2).prefix { $0 != ":" }
      #expect(!properties.contains("%0A") || text.contains("%"), "\(line)")
      if text.contains("%") { #expect(line.contains("%250A") && !line.contains("=%0A")) }
    }
  }

  @Test func whatIsPlainStaysAsItIs() {
    for text in ["Nguyễn Thị Hạnh – “Lao động”, 27,85% …", "a::b", "# tiêu đề", ""] {
      #expect(text.shown == text && text.withoutCommands == text)
    }
    #expect("a\tb\u{1B}[31m\u{202E}".shown == "a<U+0009>b<U+001B>[31m<U+202E>")
  }
}
