import Foundation
import Testing

@testable import Vietnamese

/// Real sentences, as iconv and Python's codecs damage them: each comes back whole, or stays as it is with an error.
@Suite struct MisreadTests {
  @Test func everySentenceOfTheSampleComesBackWholeOrIsNotTouched() throws {
    var whole: [String: Int] = [:]
    var all: [String: Int] = [:]
    for row in try Self.rows(Self.sentences()) {
      let text = NFC.normalized(row[1])
      let repaired = Self.repaired(text)
      all[row[0], default: 0] += 1
      if repaired.unicodeScalars.elementsEqual(row[2].unicodeScalars) {
        whole[row[0], default: 0] += 1
      } else {
        #expect(repaired == text, "\(row[0]): partly repaired: \(row[2])")
        let isAmbiguous = row[2].unicodeScalars.split { !$0.properties.isAlphabetic && $0 != "\u{AD}" }.count < 12
        #expect(!PasteDoctor.flaws(in: Array(text.utf8)).isEmpty || isAmbiguous, "\(row[0]): silent: \(text)")
      }
    }
    #expect(all.count >= 14)
    for (name, count) in all {
      let least = name.hasPrefix("UTF-8") ? count : count * 97 / 100
      #expect(whole[name] ?? 0 >= least, "\(name): \(whole[name] ?? 0) of \(count)")
    }
  }

  @Test func linesThatCouldBeRightAreReadAsTheirNeighbours() {
    #expect(Self.repaired("Céng hßa x· héi\ncã\n\nNguyÔn V¨n A") == "Cộng hòa xã hội\ncó\n\nNguyễn Văn A")
    #expect(Self.repaired("Cộng hòa xã hội\ncã\nNguyễn Văn A") == "Cộng hòa xã hội\ncã\nNguyễn Văn A")
  }

  /// The bytes that the quick look goes from one to the next are all that it could doubt.
  @Test func theQuickLookPassesOverNothingDoubtful() {
    let pieces: [UInt8] = [
      0x00, 0x0B, 0x1F, 0x20, 0x3F, 0x41, 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x7A, 0x7F, 0x80, 0x82, 0x83, 0x8C, 0x92,
      0x95, 0x99, 0x9E, 0xA0, 0xA3, 0xA8, 0xAC, 0xAD, 0xAF, 0xB2, 0xBA, 0xBF, 0xC2, 0xC3, 0xC4, 0xC6, 0xC9, 0xE1, 0xE2,
      0xEF, 0xF0,
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          for fourth in [0x61, 0x80, 0xBF, 0x20] as [UInt8] {
            let bytes: [UInt8] = [0x61, first, second, third, fourth, 0x20, 0x0A]
            guard UTF8Check.firstInvalidOffset(bytes) == nil else { continue }
            let isDoubtful = bytes.indices.contains { DoctorQuickCheck.isDoubtful(bytes.span, at: $0) }
            #expect(DoctorQuickCheck.isDoubtful(bytes.span) == isDoubtful, "\(bytes)")
          }
        }
      }
    }
  }

  /// A megabyte on one line, of each shape that is looked at twice.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "a?", "a?b\n", "x·\nð\n", "hß\ncã\n", "Nguy?n ", "aùeø", "Cá»™ng hÃ²a ", "\u{80}", "ð", "a\u{B}", "a\u{A0}",
      "Céng hßa ", "¡b¢", "1.2 ",
    ])
  func aLongLineIsReadInProportion(_ unit: String) {
    let text = String(repeating: unit, count: 60_000 / unit.utf8.count)
    #expect(PasteDoctor.repaired(Array(text.utf8)).count > 0)
  }

  /// A line that was met before is not read again.
  @Test(arguments: [
    ["Céng hßa x· héi", "chñ nghÜa"], ["aùeø", "a\u{A0}b"], ["Nguy?n", "Cá»™ng hÃ²a"], ["â\u{200B}", "ñaõ"],
  ])
  func aLineThatReturnsHasTheSameFlawsAtItsOwnPlace(_ lines: [String]) {
    let once = lines.joined(separator: "\n") + "\n"
    let first = PasteDoctor.flaws(in: Array(once.utf8))
    let many = PasteDoctor.flaws(in: Array(String(repeating: once, count: 5).utf8))
    let expected = (0..<5).flatMap { round in first.map { $0.moved(by: round * once.utf8.count) } }
    #expect(many == expected && !many.isEmpty)
  }

  private static func repaired(_ text: String) -> String {
    String(decoding: PasteDoctor.repaired(Array(text.utf8)), as: UTF8.self)
  }

  private static func rows(_ sentences: [String]) throws -> [[String]] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/misread.py").path
    let input = Data(sentences.joined(separator: "\n").utf8)
    let output = String(decoding: try Authority.run("python3", [script], input: input), as: UTF8.self)
    return output.unicodeScalars.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) } }
      .filter { $0.count == 3 }
  }

  /// Of more than 25 letters, without addresses.
  private static func sentences() throws -> [String] {
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    var found: Set<String> = []
    for case let name as String in FileManager.default.enumerator(atPath: content.path) ?? .init()
    where name.hasSuffix(".md") && name != "README.md" {
      let text = NFC.normalized(try String(contentsOf: content.appending(path: name), encoding: .utf8))
      for line in text.split(separator: "\n") where line.count > 25 && !line.utf8.allSatisfy({ $0 < 0x80 }) {
        if line.contains("](") || line.contains("http") || line.contains("`") || line.contains("\t") { continue }
        found.insert(String(line))
      }
    }
    return Array(found.sorted().prefix(400))
  }
}
