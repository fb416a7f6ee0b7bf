import Foundation
import TestSupport
import Testing

@testable import Disk

@Suite struct FilesTests {
  let folder = try! TemporaryFolder()

  @Test(arguments: [0, 1, 65535, 65536, 300_001])
  func readGivesBackWhatWasCreated(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Files.create(folder.path / "x", bytes)
    #expect(try Files.read(folder.path / "x") == bytes)
    #expect(Files.holds(folder.path / "x", bytes))
    #expect(!Files.holds(folder.path / "x", bytes + [0]))
    try Files.copy(EnclosedFile(folder.path / "x"), to: folder.path / "y")
    #expect(Files.holds(folder.path / "y", contentsOf: EnclosedFile(folder.path / "x")))
  }

  @Test func filesWithoutASizeAreReadToTheirEnd() throws {
    #expect(try Files.read("/proc/self/status").count > 100)
  }

  @Test func failuresNameTheOperationThePathAndTheCode() throws {
    #expect(throws: MachineFailure(.read, folder.path / "none", ENOENT)) { try Files.read(folder.path / "none") }
    #expect(throws: MachineFailure(.read, folder.path, EISDIR)) { try Files.read(folder.path) }
    #expect(throws: MachineFailure(.read, "a\0b", EINVAL)) { try Files.read("a\0b") }
    try folder.write("x", "old")
    #expect(throws: MachineFailure(.write, folder.path / "x", EEXIST)) { try Files.create(folder.path / "x", []) }
    #expect(try folder.text("x") == "old")
  }

  @Test func replaceKeepsModeAndLink() throws {
    try folder.write("x", "old")
    try Files.setMode(folder.path / "x", 0o640)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "link")", withDestinationPath: "x")
    try Files.replace(folder.path / "link", Array("new".utf8))
    #expect(try folder.contents() == ["x": "new", "link": "-> x"])
    #expect(try Files.status(folder.path / "x").mode == 0o640)
  }

  @Test func treeIsInByteOrderAndFollowsLinksToFilesAlone() throws {
    try folder.write("b/z.md", "12345")
    try folder.write("b-a", "1")
    try folder.write("đ/x", "")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "b/loop")", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "to-file")", withDestinationPath: "b/z.md")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "dead")", withDestinationPath: "dead")
    let tree = try Files.tree(folder.path)
    #expect(
      tree.map { "\($0.path) \($0.kind)" } == [
        "b folder", "b-a file", "b/loop link", "b/z.md file", "dead link", "to-file file", "đ folder", "đ/x file",
      ])
  }

  @Test func namesThatAreNotUTF8AreKept() throws {
    let odd = Path(bytes: [0x61, 0xFF])
    try Files.create(folder.path / odd, [1])
    #expect(try Files.tree(folder.path).map(\.path) == [odd])
    #expect(try Files.read(folder.path / odd) == [1])
  }

  @Test func removeTreeNeverFollowsALink() throws {
    try folder.write("kept/x", "1")
    try folder.write("gone/deep/y", "1")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path / "gone/link")", withDestinationPath: "\(folder.path / "kept")")
    try Files.removeTree(folder.path / "gone")
    try Files.removeTree(folder.path / "gone")
    #expect(try folder.contents() == ["kept/x": "1"])
  }

  @Test func makeDirectoriesMakesAllAndRefusesAFile() throws {
    try Files.makeDirectories(folder.path / "a/b/c")
    try Files.makeDirectories(folder.path / "a/b/c")
    try folder.write("f", "")
    #expect(throws: MachineFailure.self) { try Files.makeDirectories(folder.path / "f/g") }
    #expect(throws: MachineFailure(.makeDirectory, folder.path / "f", ENOTDIR)) {
      try Files.makeDirectories(folder.path / "f")
    }
  }

  @Test func duplicateKeepsTimeModeAndLinks() throws {
    try folder.write("x", "text")
    try Files.setMode(folder.path / "x", 0o604)
    var times = [timespec(tv_sec: 1_500_000_000, tv_nsec: 7), timespec(tv_sec: 1_500_000_000, tv_nsec: 7)]
    utimensat(AT_FDCWD, "\(folder.path / "x")", &times, 0)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path / "l")", withDestinationPath: "nowhere")
    try Files.duplicate(folder.path / "x", to: folder.path / "y")
    try Files.duplicate(folder.path / "l", to: folder.path / "m")
    let status = try Files.status(folder.path / "y")
    #expect(status.modified == .init(seconds: 1_500_000_000, nanoseconds: 7))
    #expect(status.mode == 0o604)
    #expect(try folder.contents() == ["x": "text", "y": "text", "l": "-> nowhere", "m": "-> nowhere"])
  }
}
