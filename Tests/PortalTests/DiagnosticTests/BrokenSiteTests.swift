import DataFiles
import Diagnostics
import Disk
import Foundation
import Testing

@testable import Portal

@Suite struct BrokenSiteTests {
  @Test(arguments: BrokenSite.all) func saysWhatIsWrongAndWhere(_ site: BrokenSite) async throws {
    let diagnostics = try await site.diagnostics()
    try expect(site.text(diagnostics, .human, .vi), in: site.folder / "vi.txt")
    try expect(site.text(diagnostics, .json, .en), in: site.folder / "en.jsonl")
  }

  @Test func tenBrokenFilesGiveTenProblemsEachAtItsPlace() async throws {
    let site = try #require(BrokenSite.all.first { $0.name == "ten-files" })
    let found = try await site.diagnostics().map { diagnostic in
      let place = diagnostic.place.map { "\($0.start.line):\($0.start.column)" } ?? "-"
      return "\(Path(diagnostic.file).description.fileName) \(place) \(diagnostic.problem.code)"
    }
    #expect(
      found == [
        "don-vi-la.md 4:9 unknownUnit", "khoa-sai.md 12:1 unknownKey", "kieu-sai.md 5:6 wrongType",
        "bang-ma.md 6:12 badUTF8", "chua-dong.md 1:1 missingClosing", "hai-lan.md 5:1 duplicateKey",
        "le-phat-dong.md 1:1 duplicateURL", "lien-ket.md 6:15 brokenLink", "ngay-sai.md 3:7 dateNoSuchDay",
        "tab.md 5:1 tabIndent",
      ])
  }

  @Test func everyCodeIsFiredByAFixture() async throws {
    // A file of 100,000 values is made in YAMLReadingTests, a theme that lacks a word in ThemeTests, a heavy picture in
    // PicturePageTests, files that are too large in SizeLimitTests; pages that nothing links to are found by `check` alone, in LinkReviewTests.
    // What is said of reports that become entries is said in ReportImportTests and DocumentsTests.
    var missing = Set(Code.allCases).subtracting([
      .yamlTooLarge, .unknownString, .heavyPicture, .orphanPage, .tooLarge, .notADocument, .oldDocument,
      .lockedDocument,
      .damagedDocument, .largeDocument, .emptyDocument, .leftOut, .changedForm, .lostPicture,
    ])
    for site in BrokenSite.all {
      missing.subtract(try await site.diagnostics().map(\.problem.code))
    }
    #expect(missing.isEmpty, "no fixture in Fixtures/broken fires \(missing.map(\.rawValue).sorted())")
  }

  @Test(arguments: BrokenSite.all) func everyProblemIsWordedInBothLanguages(_ site: BrokenSite) async throws {
    for diagnostic in try await site.diagnostics() {
      let (vi, en) = (diagnostic.problem.vi, diagnostic.problem.en)
      let code = diagnostic.problem.code
      #expect(vi.message != en.message, "\(code)")
      #expect((vi.help == nil) == (en.help == nil), "\(code)")
      #expect(vi.help != nil || code == .withdrawn, "\(code) does not say what to write instead")
      #expect(!vi.message.contains("\n") && !en.message.contains("\n"), "\(code)")
      for text in [vi.message, vi.help ?? ""] {
        #expect(!text.contains("  ") || text.contains("\n"), "\(code): \(text)")
        #expect(!text.contains("““") && !text.contains("””"), "\(code): \(text)")
        #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8) || site.name == "positions")
      }
      #expect(vi.message.hasSuffix(".") || vi.message.hasSuffix("”."), "\(code): \(vi.message)")
    }
  }

  private func expect(_ text: String, in snapshot: Path, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Repository.recordsSnapshots {
      try Files.replace(snapshot, Array(text.utf8))
      Issue.record("recorded \(snapshot)", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: try Files.read(snapshot), as: UTF8.self)
    let (old, new) = (expected.split(separator: "\n"), text.split(separator: "\n"))
    for (before, now) in zip(old, new) { #expect(now == before, sourceLocation: sourceLocation) }
    #expect(new.count == old.count, "lines beyond: \(new.dropFirst(old.count))", sourceLocation: sourceLocation)
  }
}
