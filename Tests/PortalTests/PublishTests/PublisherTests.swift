import DataFiles
import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite struct PublisherTests {
  let folder = try! TemporaryFolder()
  let site = ["index.html": "home", "tin-tuc/a/index.html": "a", "tin-tuc/b/index.html": "b"]

  @Test func theFirstBuildMakesTheFolderAndTheListOfWhatItMade() async throws {
    let report = try await folder.publish(site, to: "deep/er/public")
    #expect(report == PublishReport(written: 3))
    #expect(try folder.published("deep/er/public") == site)
    #expect(try folder.listed("deep/er/public") == site.keys.sorted())
    #expect(try Files.children(folder.path / "deep/er").map(\.name) == ["public"], "nothing is left beside the output")
  }

  @Test func whenNothingDiffersNothingIsTouched() async throws {
    try await folder.publish(site)
    let before = try Files.status(folder.path / "public")
    let report = try await folder.publish(site) { _, _ throws(MachineFailure) in
      Issue.record("exchanged although nothing differs")
    }
    #expect(report == PublishReport(unchanged: 3))
    #expect(try Files.status(folder.path / "public") == before)
    #expect(try folder.names() == ["public"])
  }

  @Test func unchangedFilesKeepTheirTimeAndRemovedOnesGo() async throws {
    try await folder.publish(site)
    let kept = try Files.status(folder.path / "public/tin-tuc/a/index.html")
    let report = try await folder.publish(["index.html": "new", "tin-tuc/a/index.html": "a"])
    #expect(report == PublishReport(written: 1, unchanged: 1, removed: 1))
    #expect(try folder.published() == ["index.html": "new", "tin-tuc/a/index.html": "a"])
    let now = try Files.status(folder.path / "public/tin-tuc/a/index.html")
    #expect(now.modified == kept.modified && now.inode == kept.inode)
    #expect(try folder.names() == ["public"])
  }

  @Test func aFileMayBecomeAFolderAndBack() async throws {
    try await folder.publish(["a": "file", "b/c/d": "deep"])
    try await folder.publish(["a/b": "inside", "b": "flat"])
    #expect(try folder.published() == ["a/b": "inside", "b": "flat"])
  }

  @Test func aFileOfOursThatSomebodyEditedOrDeletedIsMadeAgain() async throws {
    try await folder.publish(site)
    try folder.write("public/index.html", "HOME")
    try Files.remove(folder.path / "public/tin-tuc/b/index.html")
    let report = try await folder.publish(site)
    #expect(report == PublishReport(written: 2, unchanged: 1))
    #expect(try folder.published() == site)
  }

  @Test func modesOfTheOutputAreKept() async throws {
    try await folder.publish(site)
    try Files.setMode(folder.path / "public", 0o2750)
    try await folder.publish(["index.html": "new"])
    #expect(try Files.status(folder.path / "public").mode == 0o2750)
  }

  @Test func newFilesAndFoldersRespectTheUmask() async throws {
    try await folder.publish(site)
    let mask = umask(0)
    umask(mask)
    #expect(try Files.status(folder.path / "public").mode == 0o777 & ~mask)
    #expect(try Files.status(folder.path / "public/tin-tuc").mode == 0o777 & ~mask)
    #expect(try Files.status(folder.path / "public/index.html").mode == 0o666 & ~mask)
  }

  @Test(arguments: ["public", "public/"]) func aLinkToTheOutputStaysALink(_ output: String) async throws {
    try Files.makeDirectories(folder.path / "www/site")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "public")", withDestinationPath: "www/site")
    try await folder.publish(site, to: Path(output))
    try await folder.publish(["index.html": "new"], to: Path(output))
    #expect(try folder.contents()["public"] == "-> www/site")
    #expect(try folder.published("www/site") == ["index.html": "new"])
    #expect(try Files.children(folder.path / "www").map(\.name) == ["site"])
  }

  @Test func aLinkToAFolderThatIsNotThereYetMakesIt() async throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "public")", withDestinationPath: "www/site")
    try await folder.publish(site)
    #expect(try folder.published("www/site") == site)
  }

  @Test func filesAreStagedByPathToo() async throws {
    let picture = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 >> 3) }
    try Files.create(folder.path / "picture.jpg", picture)
    for expected in [false, true] {
      let publisher = try Publisher(output: folder.path / "public")
      let staged = try publisher.stage.stage("anh/picture.jpg", copying: EnclosedFile(folder.path / "picture.jpg"))
      #expect(staged == StagedFile(path: "anh/picture.jpg", isUnchanged: expected))
      _ = try await publisher.finish([staged])
    }
    #expect(try Files.read(folder.path / "public/anh/picture.jpg") == picture)
  }

  @Test(arguments: ["../x", "/etc/x", "a//b", "a\nb", "", ".neuguong-manifest"])
  func pathsThatLeadElsewhereAreRefused(_ path: String) throws {
    let publisher = try Publisher(output: folder.path / "public")
    #expect(throws: MachineFailure(.write, Path(path), EINVAL)) { try publisher.stage.stage(Path(path), [1]) }
    #expect(throws: MachineFailure(.write, "twice", EEXIST)) {
      do throws(MachineFailure) {
        _ = try publisher.stage.stage("twice", [1])
        _ = try publisher.stage.stage("twice", [1])
      } catch {
        throw MachineFailure(error.operation, error.path.name, error.code)
      }
    }
  }
}
