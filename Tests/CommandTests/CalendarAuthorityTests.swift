import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Portal

@Suite struct CalendarAuthorityTests {
  /// Characters that a text of the site may have: XML's without the control characters.
  private static func isText(_ value: UInt32) -> Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && value & 0xFFFE != 0xFFFE
  }

  /// Every character of the first plane in its block of sixteen, a sample of the others, and the signs that are escaped
  /// beside letters of one to four bytes at each place of a fold.
  private static func texts() -> [String] {
    let plane = stride(from: UInt32(0), to: 0x10000, by: 16).map { start in
      String(String.UnicodeScalarView((start..<start + 16).filter(isText).compactMap { Unicode.Scalar($0) }))
    }
    let beyond = stride(from: UInt32(0x10000), to: 0x110000, by: 0x101).filter(isText).compactMap(Unicode.Scalar.init)
    let signs = ["\\", ";", ",", "\n", "\\n", "\\N", "\\\\", "\\;", ":", "\"", "^n", "%2C", " ", "\t"]
    let folds = (0..<160).flatMap { length in
      ["a", "ă", "ậ", "😀"].map { letter -> String in
        let (before, after) = (String(repeating: letter, count: length), String(repeating: letter, count: 40))
        return before + signs[length % signs.count] + "b" + after
      }
    }
    var random = SeededGenerator(seed: 5545)
    let mixed = (0..<2_000).map { _ in
      (0..<Int.random(in: 1..<90, using: &random)).map { _ in
        (signs + ["a", "ă", "ậ", "😀"]).randomElement(using: &random) ?? ""
      }.joined()
    }
    return plane + beyond.map(String.init) + folds + mixed
  }

  @Test("Python's icalendar reads each text back, whatever is escaped or folded in it", .timeLimit(.minutes(10)))
  func calendarsAreReadBack() throws {
    let day = try CalendarDate.parse("30/6/2018").get()
    let texts = Self.texts().filter {
      !$0.isEmpty && $0.unicodeScalars.allSatisfy { Self.isText($0.value) || $0 == "\n" }
    }
    let events = texts.enumerated().map { index, text in
      ICalendar.Event(
        uid: "\(index)@a", summary: text, description: "x\(text)\n\(text)", from: day, through: day,
        category: "b\(text)b")
    }
    let calendar = ICalendar(name: "a", url: "https://a.vn/", stamp: day, events: events)
    let folder = try TemporaryFolder()
    let (file, list) = ("\(folder.path)/lich.ics", "\(folder.path)/texts.json")
    try Data(calendar.render()).write(to: URL(filePath: file))
    try JSONEncoder().encode(texts.map { [$0, "x\($0)\n\($0)", "b\($0)b"] }).write(to: URL(filePath: list))
    #expect(try OutsideCheck.run("calendar_texts.py", file, list) == "\(texts.count) events\n")
  }
}
