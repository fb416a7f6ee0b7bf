import Glibc
import TestSupport
import Testing

@testable import Disk

/// What a killed run leaves beside a file never keeps the next from writing it.
@Suite struct KilledWriteTests {
  @Test func aVersionThatWasNotPutInPlaceIsClearedByTheNext() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "cũ")
    // As it lies when the run is killed right before the rename.
    let pending = try PendingFile(folder.path / "a", Array("mới".utf8))
    let left = folder.path / ".a.neuguong-tmp"
    #expect(Scratch.isOurs(try Files.status(left)))
    try Files.linkOrCopy(left, to: folder.path / "kept")
    try pending.commit()
    try Files.rename(folder.path / "kept", to: left)
    try Files.setMode(left, 0o644 | Scratch.mark)
    try Files.replace(folder.path / "a", Array("mới hơn".utf8))
    #expect(try folder.contents() == ["a": "mới hơn"])
  }

  @Test func aModeThatStillHasTheMarkLosesIt() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "cũ")
    // As it lies when the run is killed right after the rename.
    try Files.setMode(folder.path / "a", 0o640 | Scratch.mark)
    try Files.replace(folder.path / "a", Array("mới".utf8))
    #expect(try Files.status(folder.path / "a").mode == 0o640)
  }
}
