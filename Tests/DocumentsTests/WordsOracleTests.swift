import Disk
import Foundation
import TestSupport
import Testing

@testable import Documents

/// No word is lost: thirty reports of three writers (python-docx, odfpy, pandoc), against pandoc's plain text.
@Suite struct WordsOracleTests {
  @Test("Every word that pandoc reads is in the entry, in its title, or among what is listed as left out")
  func words() throws {
    let folder = try TemporaryFolder()
    _ = try OutsideCheck.run("reports.py", "\(folder.path)")
    let names = try folder.names().filter { !$0.hasSuffix(".txt") }
    #expect(names.count == 30)
    for name in names {
      let report = Report(try Document(Files.read(folder.path / Path(name))))
      let files = Dictionary(uniqueKeysWithValues: report.pictures.indices.map { ($0, "x") })
      let markdown = MarkdownText.text(report, files: files)
      let entry = Self.plain(markdown) + " " + (report.title ?? "")
      let ours = Self.counts(([entry] + report.omissions.map(\.text)).joined(separator: " "))
      let stem = name.split(separator: ".")[0]
      let theirs = Self.counts(try folder.text(Path("\(stem).txt")).replacing("~~", with: ""))
      for (word, count) in theirs where ours[word, default: 0] < count { Issue.record("\(name) lost “\(word)”") }
      // A merged cell is repeated, so its words are more.
      guard !report.changes.contains(.mergedCells) else { continue }
      let own = report.omissions.filter { [.letterhead, .recipients, .signature, .placeAndDate].contains($0.part) }
      for (word, count) in Self.counts(([entry] + own.map(\.text)).joined(separator: " "))
      where theirs[word, default: 0] < count {
        Issue.record("\(name) made up “\(word)”")
      }
    }
  }

  /// Without addresses, pictures (whose description may be the caption once more) and marks of emphasis, which part no
  /// words.
  private static func plain(_ markdown: String) -> String {
    markdown.replacing(#/!\[[^\]]*\]\([^)]*\)/#, with: " ").replacing(#/\]\([^)]*\)/#, with: "] ")
      .replacing(#/\\([*~])|\*+|~~/#) { $0.1 ?? "" }.replacing("\\", with: "")
  }

  private static func counts(_ text: String) -> [String: Int] {
    let folded = text.precomposedStringWithCompatibilityMapping.lowercased()
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return Dictionary(words.map { (String($0), 1) }, uniquingKeysWith: +)
  }
}
