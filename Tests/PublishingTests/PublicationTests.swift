import Digests
import Disk
import Synchronization
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublicationTests {
  private func published(_ target: MemoryTarget) -> [Path: String] {
    target.files.filter { !$0.key.description.hasPrefix(".neuguong") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func theTargetHoldsTheSite() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    let files = TestSite.version(1, count: 9)
    try site.build(files)
    let report = try await site.publish(to: target)
    #expect(published(target) == files)
    #expect(report.put == files.count)
    #expect(report.bytes.files == files.values.reduce(0) { $0 + $1.utf8.count })
  }

  @Test func onlyWhatChangedIsSent() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    var files = TestSite.version(1, count: 400)
    try site.build(files)
    _ = try await site.publish(to: target)
    files["tin/bai-1/index.html"] = "new\n"
    try site.build(files)
    let (sent, asked) = (target.sent, target.asked)
    let report = try await site.publish(to: target)
    #expect(report.put == 1)
    #expect(report.bytes.files == 4)
    // Record before and after: the base is not sent again, nor is it asked for.
    #expect(target.sent - sent < 1_000)
    #expect(target.asked - asked == 1)
    #expect(report.changedAddresses == ["/tin/bai-1/"])
    #expect(published(target) == files)
  }

  @Test func withoutItsMemoryTheSameIsSent() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    try site.build(TestSite.version(1, count: 9))
    _ = try await site.publish(to: target)
    try Files.removeTree(site.folder.path / ".public.neuguong-publish")
    let report = try await site.publish(to: target)
    #expect(report.put == 0)
    #expect(report.unchanged == TestSite.version(1, count: 9).count)
  }

  @Test func aFileOfTheSameSizeIsSeenToHaveChanged() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    try site.build(["index.html": "one"])
    _ = try await site.publish(to: target)
    try site.build(["index.html": "two"])
    #expect(try await site.publish(to: target).put == 1)
    #expect(published(target) == ["index.html": "two"])
  }

  @Test func oldAssetsStayForOnePublication() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    try site.build(TestSite.version(1, count: 3))
    _ = try await site.publish(to: target)
    try site.build(TestSite.version(2, count: 3))
    _ = try await site.publish(to: target)
    #expect(target.files["assets/style.1.css"] != nil)
    try site.build(TestSite.version(3, count: 3))
    _ = try await site.publish(to: target)
    #expect(target.files["assets/style.1.css"] == nil)
    #expect(target.files["assets/style.2.css"] != nil)
  }

  @Test func ofAWithdrawnEntryNothingIsLeftInTheRecordEither() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    try site.build(TestSite.version(1, count: 12))
    _ = try await site.publish(to: target)
    try site.build(TestSite.version(1, count: 12, without: 7))
    let report = try await site.publish(to: target)
    #expect(report.removedAddresses == ["/tin/bai-7/anh.0.webp", "/tin/bai-7/"])
    let naming = target.files.filter { path, bytes in
      path.description.contains("bai-7") || String(decoding: bytes, as: UTF8.self).contains("bai-7")
    }
    #expect(naming.isEmpty)
  }

  @Test func aSecondRunIsRefusedMeanwhile() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    try site.build(["index.html": "one"])
    let lock = try target.lock(takesOver: false)
    await #expect(throws: TargetFailure.locked(holder: "memory", seconds: 3)) {
      try await site.publish(to: target)
    }
    lock.release()
    #expect(try await site.publish(to: target).put == 1)
  }

  @Test func whatNoPublicationPutIsLeftAlone() async throws {
    let site = try TestSite()
    let target = MemoryTarget(["index.html": Array("theirs".utf8), "other.html": Array("theirs".utf8)])
    try site.build(["index.html": "ours"])
    await #expect(throws: TargetFailure.foreignSite) { try await site.publish(to: target) }
    _ = try await site.publish(to: target, adopts: true)
    #expect(published(target) == ["index.html": "ours", "other.html": "theirs"])
  }

  @Test func aDamagedRecordIsNotBelieved() async throws {
    let (site, target) = (try TestSite(), MemoryTarget())
    try site.build(TestSite.version(1, count: 3))
    _ = try await site.publish(to: target)
    target.state.withLock { $0.files[Record.name]?.removeLast(3) }
    await #expect(throws: TargetFailure.foreignSite) { try await site.publish(to: target) }
    let report = try await site.publish(to: target, adopts: true)
    #expect(report.unchanged == 0)
    #expect(report.removed.isEmpty)
  }

  @Test func aSiteWithoutItsManifestIsRefused() async throws {
    let site = try TestSite()
    try site.folder.write("public/index.html", "hand-made")
    await #expect(throws: TargetFailure.noSite(site.output)) { try await site.publish(to: MemoryTarget()) }
  }

  /// Dies after each possible number of changes and goes on, from one version to another that adds, changes, removes;
  /// at no instant does a page lack what it shows, nor a list what it lists.
  @Test func whereverItIsKilledReadersMeetWholePagesAndTheNextRunEnds() async throws {
    let site = try TestSite()
    let (old, new) = (TestSite.version(1, count: 9), TestSite.version(2, count: 14, without: 4))
    let faults = Mutex<[String]>([])
    let look = { @Sendable (files: [Path: [UInt8]]) in
      let missing = TestSite.missing(in: files, words: ["needs "])
      faults.withLock { $0 += missing }
    }
    var life = 0
    var deaths = 0
    while true {
      try site.build(old)
      let target = MemoryTarget(look: look)
      _ = try await site.publish(to: target)
      target.state.withLock { $0.life = life }
      try site.build(new)
      do {
        _ = try await site.publish(to: target)
        break
      } catch TargetFailure.unreachable { deaths += 1 }
      target.state.withLock { $0.life = nil }
      let left = target.files
      let report = try await site.publish(to: target)
      // Where it died at its very end, the next run was one of its own, and old assets went with it.
      let isWhole = published(target).filter { $0.key != "assets/style.1.css" } == new
      #expect(isWhole, "killed after \(life) changes")
      // What was put before the death is not put again.
      #expect(report.put <= new.filter { left[$0.key] != Array($0.value.utf8) }.count)
      // And the record is true: the version after that leaves nothing behind.
      let third = TestSite.version(3, count: 5)
      try site.build(third)
      _ = try await site.publish(to: target)
      #expect(published(target).filter { !$0.key.description.hasPrefix("assets/") || third[$0.key] != nil } == third)
      life += 1
    }
    #expect(deaths > 30)
    #expect(faults.withLock { $0 }.isEmpty)
  }

  /// New pages stand before what leads to them.
  @Test func listsFollowWhatTheyList() async throws {
    let site = try TestSite()
    let faults = Mutex<[String]>([])
    let target = MemoryTarget { files in
      let missing = TestSite.missing(in: files)
      faults.withLock { $0 += missing }
    }
    for count in [4, 9, 30] {
      try site.build(TestSite.version(count, count: count))
      _ = try await site.publish(to: target)
    }
    #expect(faults.withLock { $0 }.isEmpty)
  }
}
