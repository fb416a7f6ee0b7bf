import DataFiles
import Disk
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Portal

/// Somebody writes into the output while builds replace it.
@Suite struct BusyOutputTests {
  let folder = try! TemporaryFolder()

  private func site(_ number: Int) -> [String: String] {
    var site = ["index.html": "\(number)", "dien-hinh/\(number % 3)/index.html": "\(number)"]
    for page in 0..<30 { site["tin-tuc/\(page)/index.html"] = page % 2 == 0 ? "same" : "\(number)" }
    return site
  }

  /// Hundreds of files, in the root, in a page's folder and in folders of their own: new, replaced, and deleted again.
  @Test func nothingThatIsWrittenMeanwhileIsLost() async throws {
    try await folder.publish(site(0))
    let writer = Writer(folder.path)
    for number in 1...25 {
      let before = writer.count
      try await folder.publish(site(number))
      while writer.count < min(before + 10, Writer.most) { try await Task.sleep(for: .milliseconds(2)) }
    }
    let texts = try await writer.finish()
    try await folder.publish(site(26))
    let left = try folder.published()
    #expect(texts.count > 100)
    for (path, text) in texts { #expect(left[path] == text, "\(path)") }
    for (path, text) in site(26) { #expect(left[path] == text, "\(path)") }
    #expect(try folder.names() == ["public"])
  }

  /// What happens at the very instant of the exchange, one change at a time.
  @Test func whatChangesAtTheExchangeIsCarriedOver() async throws {
    try await folder.publish(site(0))
    for name in ["stays", "replaced", "edited", "deleted", "deep/deleted", "deep/stays"] {
      try folder.write("public" / Path(name), "old")
    }
    let change: @Sendable (Path) throws -> Void = { output in
      try Files.replace(output / "replaced", Array("new".utf8))
      let edited = try #require(FileHandle(forWritingAtPath: "\(output / "edited")"))
      try edited.write(contentsOf: Data("NEW".utf8))
      try Files.remove(output / "deleted")
      try Files.remove(output / "deep/deleted")
      try Files.create(output / "made", Array("new".utf8))
      try Files.create(output / "tin-tuc/3/made", Array("new".utf8))
      try Files.makeDirectories(output / "folder/in/folder")
      try Files.create(output / "folder/in/folder/made", Array("new".utf8))
      try Files.makeDirectories(output / "empty")
      try FileManager.default.createSymbolicLink(atPath: "\(output / "link")", withDestinationPath: "nowhere")
    }
    let report = try await folder.publish(site(1)) { staged, output throws(MachineFailure) in
      do { try change(output) } catch { Issue.record(error) }
      try Files.exchange(staged, output)
    }
    #expect(report.notices.isEmpty)
    let own = [
      "stays": "old", "replaced": "new", "edited": "NEW", "deep/stays": "old", "made": "new", "tin-tuc/3/made": "new",
      "folder/in/folder/made": "new", "empty/": "", "link": "-> nowhere",
    ]
    #expect(try folder.published() == site(1).merging(own) { $1 })
    #expect(try folder.names() == ["public"])
  }

  @Test func whatIsPutWhereANewPageGoesIsKeptBesideTheOutput() async throws {
    try await folder.publish(site(0))
    let report = try await folder.publish(["index.html": "1", "moi/index.html": "page"]) {
      staged, output throws(MachineFailure) in
      try Files.makeDirectories(output / "moi")
      try Files.create(output / "moi/index.html", Array("mine".utf8))
      try Files.exchange(staged, output)
    }
    guard case .kept(let copy, let paths)? = report.notices.first else {
      Issue.record("nothing was kept: \(report.notices)")
      return
    }
    #expect(paths == ["moi/index.html"])
    #expect(String(decoding: try Files.read(copy / "moi/index.html"), as: UTF8.self) == "mine")
    #expect(try folder.text("public/moi/index.html") == "page")
  }
}

/// A thread that writes files into the output until it is told to stop.
private final class Writer: Sendable {
  static let most = 2_000

  private struct State {
    var texts: [String: String] = [:]
    var count = 0
    var failure: MachineFailure?
    var isStopping = false
    var isDone = false
  }

  private let state = Mutex(State())

  init(_ folder: Path) {
    Thread.detachNewThread { [self] in
      var number = 0
      while !(state.withLock { $0.isStopping }) && number < Self.most {
        write(number, folder)
        number += 1
        usleep(2_000)
      }
      state.withLock { $0.isDone = true }
    }
  }

  var count: Int { state.withLock(\.count) }

  /// What each file held last.
  func finish() async throws -> [String: String] {
    state.withLock { $0.isStopping = true }
    while !(state.withLock { $0.isDone }) { try await Task.sleep(for: .milliseconds(2)) }
    if let failure = state.withLock(\.failure) { throw failure }
    return state.withLock(\.texts)
  }

  private func write(_ number: Int, _ folder: Path) {
    let output = folder / "public"
    let places = ["n\(number)", "tin-tuc/3/n\(number)", "mine/\(number % 7)/n\(number)", "fixed", "mine/fixed"]
    let place = places[number % 5]
    let part = output / Path(".part-\(number)")
    // As careful programs write: a neighbour first, then renamed.
    do throws(MachineFailure) {
      try Files.makeDirectories((output / Path(place)).parent)
      try Files.create(part, Array("\(number)".utf8))
      try Files.rename(part, to: output / Path(place))
      state.withLock { state in state.texts[place] = "\(number)" }
    } catch {
      // Between two system calls the folder became another: a program would try again.
      try? Files.remove(part)
      if !error.isAbsence { state.withLock { state in state.failure = error } }
    }
    state.withLock { $0.count += 1 }
  }
}
