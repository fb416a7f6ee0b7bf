import Foundation
import TestSupport
import Testing

@testable import Disk

/// What the kernel tells of a folder, in terms of what happened to its files.
@Suite struct FolderWatchTests {
  private let folder = try! TemporaryFolder()

  private func events(_ body: (Path) throws -> Void) throws -> [FileEvent] {
    let root = folder.path / "content"
    try folder.write("content/a/le.md", "một")
    var watch = try FolderWatch([root])
    try body(root)
    return try watch.drain()
  }

  private func text(_ path: Path) -> String { path.description }

  @Test func aFileTruncatedAndWrittenIsBeingWrittenThenWritten() throws {
    let events = try events { try "hai".write(toFile: text($0 / "a/le.md"), atomically: false, encoding: .utf8) }
    #expect(events.first?.change == .writing && events.last?.change == .written)
    #expect(Set(events.map(\.path)) == [folder.path / "content/a/le.md"])
  }

  @Test func aFileRenamedOverAnotherIsWritten() throws {
    let events = try events { root in
      try "hai".write(toFile: text(root / "a/tam"), atomically: false, encoding: .utf8)
      try Files.rename(root / "a/tam", to: root / "a/le.md")
    }
    #expect(events.last == FileEvent(path: folder.path / "content/a/le.md", change: .written))
  }

  @Test func aFileEmptiedOrRemovedIsCalledThat() throws {
    let emptied = try events { try "".write(toFile: text($0 / "a/le.md"), atomically: false, encoding: .utf8) }
    #expect(emptied.last?.change == .emptied)
    #expect(try events { try Files.remove($0 / "a/le.md") }.map(\.change) == [.gone])
  }

  @Test func filesInNewFoldersAreSeenFromThenOn() throws {
    let root = folder.path / "content"
    try folder.write("content/a/le.md", "một")
    var watch = try FolderWatch([root])
    try Files.makeDirectories(root / "b/c")
    #expect(try watch.drain().contains { $0.change == .folders })
    try folder.write("content/b/c/moi.md", "mới")
    #expect(try watch.drain().contains(FileEvent(path: root / "b/c/moi.md", change: .written)))
  }

  @Test func theFolderItselfMayGoAndComeBack() throws {
    let root = folder.path / "content"
    try folder.write("content/a/le.md", "một")
    var watch = try FolderWatch([root])
    try Files.rename(root, to: folder.path / "khac")
    #expect(try watch.drain().contains { $0.change == .folders })
    try folder.write("content/a/le.md", "hai")
    #expect(try watch.drain().contains { $0.change == .folders })
    try folder.write("content/a/le.md", "ba")
    #expect(try watch.drain().contains(FileEvent(path: root / "a/le.md", change: .written)))
  }

  @Test func quietIsEmpty() throws {
    #expect(try events { _ in }.isEmpty)
  }
}
