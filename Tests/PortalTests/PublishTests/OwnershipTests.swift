import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// Nothing is deleted or written over but what a build made.
@Suite struct OwnershipTests {
  let folder = try! TemporaryFolder()
  let site = ["index.html": "home", "tin-tuc/a/index.html": "a"]

  /// Names that a build uses beside and inside the output, as somebody else may have given them.
  @Test(arguments: [
    ".public.neuguong-new/mine.txt", ".public.neuguong-new/neuguong.txt", ".public.neuguong-new/old/mine.txt",
    ".public.neuguong-new",
  ]) func aFolderThatHappensToBeCalledAsTheWorkshopStaysAndIsNamed(_ path: String) async throws {
    try await folder.publish(site)
    try folder.write(Path(path), "mine")
    let before = try folder.contents()
    await #expect(throws: PublishFailure.foreignWorkshop(folder.path / ".public.neuguong-new")) {
      try await folder.publish(["index.html": "new"])
    }
    #expect(try folder.contents() == before)
  }

  @Test(arguments: [
    ".public.neuguong-old/mine.txt", ".public.neuguong-old", ".public.neuguong-lock", "public/.neuguong-tmp",
    "public/.neuguong-tmp/x", "public/..neuguong-manifest.neuguong-tmp", ".public.neuguong-new.txt",
  ]) func othersAreLeftAsTheyAre(_ path: String) async throws {
    try await folder.publish(site)
    try folder.write(Path(path), "mine")
    try await folder.publish(["index.html": "new"])
    #expect(try folder.text(Path(path)) == "mine")
    #expect(try folder.text("public/index.html") == "new")
  }

  @Test func anEmptyFileCalledAsTheLockStays() async throws {
    try folder.write(".public.neuguong-lock", "")
    try await folder.publish(site)
    #expect(try folder.names() == [".public.neuguong-lock", "public"])
  }

  @Test func aLockThatAKilledBuildLeftGoes() async throws {
    let lock = folder.path / ".public.neuguong-lock"
    do { _ = try OpenFile(lock: lock) }
    try await folder.publish(site)
    #expect(try folder.names() == ["public"])
  }

  @Test(arguments: [0, 1, 2]) func aWorkshopThatAKilledBuildLeftIsSwept(_ instant: Int) async throws {
    let workshop = Workshop(folder: folder.path / ".public.neuguong-new")
    // Killed right after the folder was made, after its note was, and when it was full.
    try Files.makeDirectory(workshop.folder)
    if instant > 0 { _ = try OpenFile(creating: workshop.folder / Workshop.note, mode: 0o644 | Scratch.mark) }
    if instant > 1 { try folder.write(".public.neuguong-new/abc/deep/index.html", "half") }
    try await folder.publish(site)
    #expect(try folder.names() == ["public"])
  }

  @Test func aFileIsReplacedWholeAndWhatHasTheTemporaryNameStays() throws {
    try folder.write("map", "old")
    try folder.write(".map.neuguong-tmp", "mine")
    #expect(throws: MachineFailure(.write, folder.path / ".map.neuguong-tmp", EEXIST)) {
      try Files.replace(folder.path / "map", [1])
    }
    #expect(try folder.contents() == ["map": "old", ".map.neuguong-tmp": "mine"])
    try Files.remove(folder.path / ".map.neuguong-tmp")
    _ = try OpenFile(creating: folder.path / ".map.neuguong-tmp", mode: 0o600 | Scratch.mark)
    try Files.replace(folder.path / "map", Array("new".utf8))
    #expect(try folder.contents() == ["map": "new"])
  }

  @Test func aFileThatIsGivenUpIsAsItWas() throws {
    try folder.write("map", "old")
    do { _ = try PendingFile(folder.path / "map", Array("new".utf8)) }
    #expect(try folder.contents() == ["map": "old"])
  }

  // MARK: - Taking over

  @Test func whatStandsInTheWayIsKeptBesideTheOutputWhereItIsAdopted() async throws {
    try folder.write("public/index.html", "mine")
    try folder.write("public/tin-tuc", "a file of mine")
    try folder.write("public/van-ban/x/deep.txt", "deep")
    try folder.write("public/ghi-chu.txt", "kept in place")
    let new = ["index.html": "home", "tin-tuc/a/index.html": "a", "van-ban/x": "file"]
    await #expect(throws: PublishFailure.foreignInTheWay(["index.html", "tin-tuc", "van-ban/x"])) {
      try await folder.publish(new)
    }
    let report = try await folder.publish(new, adopting: true)
    #expect(try folder.published() == new.merging(["ghi-chu.txt": "kept in place"]) { $1 })
    let copy = try #require(try folder.names().first { $0.hasPrefix("public.cu-20") })
    #expect(report.notices == [.kept(in: folder.path / Path(copy), ["index.html", "tin-tuc", "van-ban/x"])])
    #expect(
      try folder.published(Path(copy)) == [
        "index.html": "mine", "tin-tuc": "a file of mine", "van-ban/x/deep.txt": "deep",
      ])
    #expect(try folder.names() == ["public", copy])
    // A second time the copy of the first is left alone.
    try folder.write("public/trang", "mine again")
    try await folder.publish(["trang/x.html": "x"], adopting: true)
    #expect(try folder.names() == ["public", copy, copy + "-2"])
    #expect(try folder.text(Path(copy + "-2/trang")) == "mine again")
  }

  @Test func withoutExchangeWhatIsAdoptedIsKeptToo() async throws {
    try folder.write("public/index.html", "mine")
    try await folder.publish(["index.html": "home"], adopting: true) { first, _ throws(MachineFailure) in
      throw MachineFailure(.rename, first, EXDEV)
    }
    #expect(try folder.text("public/index.html") == "home")
    let copy = try #require(try folder.names().first { $0.hasPrefix("public.cu-20") })
    #expect(try folder.text(Path(copy) / "index.html") == "mine")
  }

  /// A power cut empties or cuts files; what a build makes is then made anew without a question.
  @Test(arguments: [0, 5, 11, 30, 40]) func aListThatWasCutIsMadeAnewByItself(_ length: Int) async throws {
    try await folder.publish(site)
    let list = folder.path / "public" / Manifest.name
    let bytes = try Files.read(list)
    try Files.remove(list)
    try Files.create(list, Array(bytes.prefix(length)))
    for path in site.keys { try folder.write("public" / Path(path), "") }
    try folder.write("public/ghi-chu.txt", "mine")
    let report = try await folder.publish(["index.html": "home", "tin-tuc/a/index.html": "new"])
    #expect(report.written == 2 && report.foreign == ["ghi-chu.txt"])
    #expect(try folder.listed() == site.keys.sorted())
    #expect(try folder.text("public/ghi-chu.txt") == "mine")
    #expect(try folder.names() == ["public"])
  }

  @Test func everyLossOfTheListIsSeen() {
    let whole = Manifest.bytes(["a", "b/c", "điển-hình/x"])
    #expect(Manifest.isWhole(whole) && Manifest.isWhole(Manifest.bytes([Path]())))
    for length in 0..<whole.count { #expect(!Manifest.isWhole(Array(whole.prefix(length))), "\(length)") }
    for place in whole.indices {
      var damaged = whole
      damaged[place] = 0
      #expect(!Manifest.isWhole(damaged), "\(place)")
    }
    #expect(Manifest.paths(Array("a\nb/".utf8)) == ["a"], "a line that was cut names no file")
  }

  @Test func withoutAListWhatStandsInTheWayIsNotTouched() async throws {
    try await folder.publish(site)
    try Files.remove(folder.path / "public" / Manifest.name)
    await #expect(throws: PublishFailure.foreignInTheWay(["index.html"])) {
      try await folder.publish(["index.html": "new"])
    }
    #expect(try folder.text("public/index.html") == "home")
  }
}
