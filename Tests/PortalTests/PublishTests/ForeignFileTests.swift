import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite struct ForeignFileTests {
  let folder = try! TemporaryFolder()

  @Test func whatNoBuildMadeIsKeptAndReported() async throws {
    try await folder.publish(["index.html": "1", "tin-tuc/index.html": "1"])
    try folder.write("public/.gitignore", "*")
    try folder.write("public/.git/objects/ab/cd", "blob")
    try folder.write("public/.git/HEAD", "ref")
    try folder.write("public/tin-tuc/ghi chú.txt", "của tôi")
    try Files.makeDirectories(folder.path / "public/empty/er")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "public/link")", withDestinationPath: "nowhere")
    try Files.setMode(folder.path / "public/.git", 0o710)
    let git = try Files.status(folder.path / "public/.git")
    let head = try Files.status(folder.path / "public/.git/HEAD")

    let report = try await folder.publish(["index.html": "2"])

    #expect(report.foreign == [".git", ".gitignore", "empty", "link", "tin-tuc/ghi chú.txt"])
    #expect(
      try folder.published() == [
        "index.html": "2", ".gitignore": "*", ".git/objects/ab/cd": "blob", ".git/HEAD": "ref",
        "tin-tuc/ghi chú.txt": "của tôi", "empty/er/": "", "link": "-> nowhere",
      ])
    let after = try Files.status(folder.path / "public/.git")
    #expect(after.mode == git.mode && after.modified == git.modified)
    #expect(try Files.status(folder.path / "public/.git/HEAD") == head)
    #expect(try folder.listed() == ["index.html"])
  }

  @Test func aFolderWithoutOurListIsForeignInWhole() async throws {
    try folder.write("public/a/b.txt", "mine")
    try folder.write("public/x.txt", "mine")
    let report = try await folder.publish(["a/index.html": "1"])
    #expect(report == PublishReport(written: 1, foreign: ["a/b.txt", "x.txt"]))
    #expect(try folder.published() == ["a/b.txt": "mine", "x.txt": "mine", "a/index.html": "1"])
  }

  @Test func aForeignFileThatIsTheSameIsTakenOver() async throws {
    try folder.write("public/index.html", "1")
    let report = try await folder.publish(["index.html": "1"])
    #expect(report == PublishReport(unchanged: 1))
    #expect(try folder.listed() == ["index.html"])
  }

  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("tin-tuc", "tin-tuc/a/index.html", "tin-tuc"),
    ("tin-tuc/a/notes.txt", "tin-tuc", "tin-tuc"),
    ("made/notes.txt", "made", "made"),
    (".neuguong-manifest/x", "index.html", ".neuguong-manifest"),
  ])
  func whatStandsInTheWayIsNamedAndNothingIsReplaced(_ foreign: String, _ made: String, _ named: String) async throws {
    if !foreign.hasPrefix(".") { try await folder.publish(["old.html": "old", "made/old": "old"]) }
    try folder.write("public" / Path(foreign), "mine")
    let before = try folder.contents()
    await #expect(throws: PublishFailure.foreignInTheWay([Path(named)])) {
      try await folder.publish([made: "new", "other.html": "new"])
    }
    #expect(try folder.contents() == before)
  }

  @Test func aForeignLinkWhereAFolderMustGoIsInTheWay() async throws {
    try await folder.publish(["index.html": "1"])
    try Files.makeDirectories(folder.path / "elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path / "public/anh")", withDestinationPath: "../elsewhere")
    await #expect(throws: PublishFailure.foreignInTheWay(["anh"])) {
      try await folder.publish(["anh/x.html": "1"])
    }
    #expect(try folder.contents()["elsewhere/"] == "")
  }

  @Test func namesThatDifferOnlyInUnicodeFormAreTwoFiles() async throws {
    try folder.write("public/a\u{300}.txt", "mine")
    try await folder.publish(["à.txt": "ours"])
    #expect(try Files.children(folder.path / "public").count == 3)
    #expect(try folder.text("public/a\u{300}.txt") == "mine")
  }

  @Test func aListThatPointsOutsideDeletesNothingThere() async throws {
    try await folder.publish(["index.html": "1"])
    try folder.write("precious.txt", "mine")
    try folder.write("public/.neuguong-manifest", "../precious.txt\n/etc/passwd\nindex.html\n\n")
    let report = try await folder.publish(["a.html": "1"])
    #expect(report == PublishReport(written: 1, removed: 1))
    #expect(try folder.text("precious.txt") == "mine")
  }

  @Test func aReadOnlyForeignFolderIsKeptAsItIs() async throws {
    try await folder.publish(["index.html": "1"])
    try folder.write("public/locked/x", "mine")
    try Files.setMode(folder.path / "public/locked", 0o555)
    let report = try await folder.publish(["index.html": "2"])
    #expect(report.notices.isEmpty)
    #expect(try Files.status(folder.path / "public/locked").mode == 0o555)
    #expect(try folder.names() == ["public"])
    try Files.setMode(folder.path / "public/locked", 0o755)
  }
}
