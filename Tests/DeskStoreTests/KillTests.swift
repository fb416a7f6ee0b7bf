import Disk
import Foundation
import TestSupport
import Testing

@testable import DeskStore

/// The desk's writer, ended by `kill -9` at any instant: what it had said was kept is kept, and no file is mixed.
///
/// The writer is a child of this process that does nothing but keep drafts and save a file, and tells each on a pipe
/// when it is on the disk.
@Suite(.serialized) struct KillTests {
  /// Ten thousand by `DESK_KILLS=10000`.
  private static let count = ProcessInfo.processInfo.environment["DESK_KILLS"].flatMap(Int.init) ?? 300

  private func text(_ number: Int) -> [UInt8] {
    Array((String(repeating: "Dòng của bản \(number).\n", count: 1 + number % 200)).utf8)
  }

  @Test func noDraftIsLostAndNoFileMixed() throws {
    var random = SeededGenerator(seed: 9)
    let folder = try TemporaryFolder()
    try folder.write("content/le.md", "0\n")
    let folders = DeskFolders(content: folder.path / "content", theme: folder.path / "theme")
    let file = try #require(WorkPath("content/le.md"))
    // The last number that was told; the last that is on the disk.
    var (told, last) = (0, 0)
    for _ in 0..<Self.count {
      let said = try killed(after: UInt32.random(in: 0...8_000, using: &random), from: last, folders, file)
      told = max(told, said)
      let journal = try Journal(folders.journal)
      if let draft = journal.draft(of: file, by: "an") {
        #expect(draft.time >= told && draft.bytes == text(draft.time))
        last = draft.time
      }
      #expect(last >= told)
      let saved = try #require(try folders.read(file))
      #expect((told...last).contains { saved == text($0) } || told == 0 && saved == Array("0\n".utf8))
      #expect(try ChainedLog(folders.log).firstBreak() == nil)
    }
    #expect(told > Self.count / 4)
    #expect(try Files.children(folders.content).count <= 2)
  }

  /// - Returns: the last number that the child said is on the disk.
  private func killed(
    after delay: UInt32, from start: Int, _ folders: DeskFolders, _ file: WorkPath
  ) throws -> Int {
    var pipe: [Int32] = [0, 0]
    guard Glibc.pipe(&pipe) == 0 else { throw MachineFailure(.read, ".", errno) }
    let child = Forked.start {
      _ = Glibc.close(pipe[0])
      write(from: start, folders, file, telling: pipe[1])
    }
    _ = Glibc.close(pipe[1])
    defer { _ = Glibc.close(pipe[0]) }
    // From the moment that it is at work.
    var number: Int64 = 0
    var told = 0
    var ready = pollfd(fd: pipe[0], events: Int16(POLLIN), revents: 0)
    if poll(&ready, 1, 2_000) == 1, Glibc.read(pipe[0], &number, 8) == 8 { told = Int(number) }
    usleep(delay)
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    while Glibc.read(pipe[0], &number, 8) == 8 { told = Int(number) }
    return told
  }

  private func write(from start: Int, _ folders: DeskFolders, _ file: WorkPath, telling pipe: Int32) {
    guard var journal = try? Journal(folders.journal), var log = try? ChainedLog(folders.log) else { return }
    var number = start
    while true {
      number += 1
      let draft = Draft(file: file, person: "an", base: nil, time: number, bytes: text(number))
      guard (try? journal.keep(draft)) != nil, (try? folders.write(text(number), to: file)) != nil,
        (try? log.add { LogEntry(number: $0, time: number, person: "an", action: .saved, file: file.text) }) != nil
      else { return }
      var told = Int64(number)
      _ = Glibc.write(pipe, &told, 8)
    }
  }
}

/// `fork(2)`, which Swift does not offer because threads do not come along: a child that starts none may do without.
private enum Forked {
  typealias Fork = @convention(c) () -> pid_t

  static func start(_ body: () -> Void) -> pid_t {
    guard let symbol = dlsym(nil, "fork") else { return -1 }
    let child = unsafeBitCast(symbol, to: Fork.self)()
    guard child == 0 else { return child }
    body()
    _exit(1)
  }
}
