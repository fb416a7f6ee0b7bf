import DataFiles
import Diagnostics
import Foundation
import SourceText
import Testing

@testable import Portal

@Suite struct PositionTests {
  @Test(arguments: [
    ("abc", 2, 1, 3), ("ấ́b", 0, 1, 1), ("một\nhai", 5, 1, 4), ("một\nhai", 6, 2, 1), ("\r\na", 2, 2, 1),
    ("👨‍👩‍👧‍👦x", 25, 1, 2), ("a\u{301}b", 3, 1, 2), ("\tx", 1, 1, 2), ("x", 99, 1, 2), ("", 0, 1, 1),
  ])
  func columnsCountCharacters(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let source = SourceFile(path: "a", bytes: Array(text.utf8))
    #expect(source.position(of: offset) == Position(line: line, column: column))
  }

  @Test func aLineIsShownWithoutItsBreak() {
    let source = SourceFile(path: "a", bytes: Array("một\r\nhai\r\n".utf8))
    #expect(source.lineText(around: 0) == "một" && source.lineText(around: 8) == "hai")
  }

  @Test func decomposedFilesAreReadComposedAndMarksAreCounted() throws {
    let text = "tiêu đề: Lễ phát động"
    for bytes in [Array(text.utf8), Array(text.decomposedStringWithCanonicalMapping.utf8)] {
      let source = try #require(SourceFile.decode([0xEF, 0xBB, 0xBF] + bytes, path: "a").source)
      #expect(source.bytes == Array(text.utf8))
    }
  }

  @Test func theFirstBadByteIsNamed() {
    let (source, diagnostics) = SourceFile.decode(Array("một\nhà".utf8) + [0xFF] + Array(" x".utf8), path: "a")
    #expect(source == nil)
    #expect(diagnostics.first?.place?.start == Position(line: 2, column: 3))
  }
}

@Suite struct FormatTests {
  private func diagnostic(_ text: String, _ range: Range<Int>, _ problem: Problem) -> Diagnostic {
    Diagnostic(SourceFile(path: "a,b:c.md", bytes: Array(text.utf8)), at: range, problem)
  }

  @Test func theCaretStandsUnderWhatIsMeant() {
    let found = diagnostic("x\nđơn vị: Phòng", 14..<20, .unknownUnit("Phòng", nearest: nil))
    #expect(
      DiagnosticFormat.human.text(found, language: .vi) == """
        a,b:c.md:2:9: lỗi[E0213]: Không có đơn vị “Phòng” trong bảng don-vi.csv.
          2 | đơn vị: Phòng
            |         ^^^^^
            = Nếu là đơn vị mới, thêm một dòng vào don-vi.csv.

        """)
  }

  @Test func aLongLineIsCutAroundTheCaret() throws {
    let text = String(repeating: "a", count: 500) + "LỖI" + String(repeating: "b", count: 500)
    let lines = DiagnosticFormat.human.text(diagnostic(text, 500..<505, .badUTF8), language: .vi).split(separator: "\n")
    #expect(lines[1].count < 120)
    let caret = try #require(Array(lines[2]).firstIndex(of: "^"))
    #expect(lines[1].dropFirst(caret).hasPrefix("LỖI"))
  }

  @Test func controlCharactersReachNoTerminal() {
    let text = DiagnosticFormat.human.text(diagnostic("\u{1B}[31mx", 0..<1, .badUTF8), language: .vi)
    #expect(!text.contains("\u{1B}"))
  }

  @Test func githubEscapesWhatWouldEndItsFields() {
    let found = diagnostic("x", 0..<1, .unknownUnit("100%\nx", nearest: nil))
    let text = DiagnosticFormat.github.text(found, language: .en)
    #expect(text.hasPrefix("::error file=a%2Cb%3Ac.md,line=1,col=1,"))
    #expect(text.contains("100%25%0Ax") && text.filter { $0 == "\n" }.count == 1)
  }

  @Test(arguments: ["a\"b\\c\nd\u{1}\u{2028}</script>", "ấ 👨‍👩‍👧‍👦"]) func jsonGivesBackWhatWasSaid(_ value: String) throws {
    let found = diagnostic("x", 0..<1, .unknownUnit(value, nearest: value))
    let text = DiagnosticFormat.json.text(found, language: .vi)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["suggestion"] as? String == value)
    #expect(text.filter { $0 == "\n" }.count == 1)
  }

  @Test func problemsAreSortedByFileLineAndColumnEachOnce() {
    let places = [(2, "b"), (0, "b"), (0, "a"), (2, "b")]
    let found = places.map { offset, file in
      Diagnostic(SourceFile(path: file, bytes: Array("x\ny".utf8)), at: offset..<offset, .badUTF8)
    }
    #expect(found.ordered().map { "\($0.file)\($0.place?.start.line ?? 0)" } == ["a1", "b1", "b2"])
  }
}
