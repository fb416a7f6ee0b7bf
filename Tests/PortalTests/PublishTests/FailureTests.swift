import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite struct PublishFailureTests {
  let folder = try! TemporaryFolder()
  let old = ["index.html": "old", "a/index.html": "old"]
  let new = ["index.html": "new", "b/index.html": "new"]

  private static func refusing(_ code: Int32) -> Publisher.Exchange {
    { first, _ throws(MachineFailure) in throw MachineFailure(.rename, first, code) }
  }

  @Test func aSecondBuildIsToldWhichLockIsHeld() async throws {
    let publisher = try Publisher(output: folder.path / "public")
    await #expect(throws: PublishFailure.locked(folder.path / ".public.neuguong-lock")) {
      try await folder.publish(old)
    }
    _ = try await publisher.finish([])
    try await folder.publish(old)
    #expect(try folder.published() == old)
  }

  @Test func aBuildThatIsGivenUpLeavesNothing() async throws {
    try await folder.publish(old)
    do {
      let publisher = try Publisher(output: folder.path / "public")
      _ = try publisher.stage.stage("x/y", [1])
    }
    #expect(try folder.names() == ["public"])
    #expect(try folder.published() == old)
  }

  @Test func whenTheExchangeFailsTheOldSiteStays() async throws {
    try await folder.publish(old)
    await #expect {
      try await folder.publish(new, exchange: Self.refusing(EIO))
    } throws: { error in
      guard case PublishFailure.machine(let failure) = error else { return false }
      return failure.operation == .rename && failure.code == EIO
        && failure.path.parent == folder.path / ".public.neuguong-new"
    }
    #expect(try folder.published() == old)
    #expect(try folder.names() == ["public"])
  }

  @Test func withoutExchangeTwoRenamesDoIt() async throws {
    try await folder.publish(old)
    try folder.write("public/.gitignore", "*")
    let report = try await folder.publish(new, exchange: Self.refusing(EINVAL))
    #expect(report.notices == [.replacedByTwoRenames])
    #expect(try folder.published() == new.merging([".gitignore": "*"]) { $1 })
    #expect(try folder.names() == ["public"])
  }

  @Test func killedBetweenTwoRenamesTheNextBuildPutsTheOldSiteBack() async throws {
    try await folder.publish(old)
    let workshop = Workshop(folder: folder.path / ".public.neuguong-new")
    try workshop.make(for: folder.path / "public")
    try Files.rename(folder.path / "public", to: workshop.retired)
    try folder.write(".public.neuguong-new/x/index.html", "half")
    let publisher = try Publisher(output: folder.path / "public")
    #expect(try folder.published() == old)
    _ = consume publisher
    #expect(try folder.names() == ["public"])
  }

  @Test func killedAfterTwoRenamesTheNextBuildSweepsTheOldSite() async throws {
    try await folder.publish(new)
    let workshop = Workshop(folder: folder.path / ".public.neuguong-new")
    try workshop.make(for: folder.path / "public")
    try folder.write(".public.neuguong-new/old/index.html", "old")
    try await folder.publish(new)
    #expect(try folder.published() == new)
    #expect(try folder.names() == ["public"])
  }

  @Test(arguments: [EBUSY, EXDEV]) func aMountPointIsReplacedFileByFile(_ code: Int32) async throws {
    try await folder.publish(["index.html": "old", "a/index.html": "old", "b": "file", "c/d/e": "old", "k": "kept"])
    try folder.write("public/.gitignore", "*")
    let inode = try Files.status(folder.path / "public").inode
    let report = try await folder.publish(
      ["index.html": "new", "b/index.html": "new", "c/d": "file", "k": "kept"], exchange: Self.refusing(code))
    #expect(
      report
        == PublishReport(written: 3, unchanged: 1, removed: 3, foreign: [".gitignore"], notices: [.replacedFileByFile]))
    #expect(
      try folder.published() == [
        "index.html": "new", "b/index.html": "new", "c/d": "file", "k": "kept", ".gitignore": "*",
      ])
    #expect(try folder.listed() == ["b/index.html", "c/d", "index.html", "k"])
    #expect(try Files.status(folder.path / "public").inode == inode)
    #expect(try folder.names() == ["public"])
  }

  @Test func aFileInPlaceOfTheOutputIsAFailure() async throws {
    try folder.write("public", "a file")
    await #expect(throws: PublishFailure.machine(MachineFailure(.write, folder.path / "public", ENOTDIR))) {
      try await folder.publish(old)
    }
    #expect(try folder.contents() == ["public": "a file"])
  }
}
