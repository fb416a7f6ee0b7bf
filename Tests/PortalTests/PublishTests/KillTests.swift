import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// Real processes, really killed (`SIGKILL`); one at a time, so that each gets through several builds.
@Suite(.serialized) struct KillTests {
  let folder = try! TemporaryFolder()

  /// The instants are spread over several builds in a row.
  @Test(arguments: 0..<50) func aKilledBuildLeavesTheOldSiteOrTheNewOne(_ round: Int) async throws {
    let path = try await folderWithASite()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, round] in
      Thread.detachNewThread {
        usleep(UInt32(500 + round * 997))
        kill(getpid(), SIGKILL)
      }
      for generation in 1... { try await Generation.publish(generation, to: Path(path)) }
    }
    try await expectOneWholeSite(of: 0...1000)
  }

  @Test func killedRightBeforeTheExchangeTheOldSiteStands() async throws {
    let path = try await folderWithASite()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      try await Generation.publish(1, to: Path(path)) { _, _ throws(MachineFailure) in kill(getpid(), SIGKILL) }
    }
    try await expectOneWholeSite(of: 0...0)
  }

  @Test func killedRightAfterTheExchangeTheNewSiteStands() async throws {
    let path = try await folderWithASite()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      try await Generation.publish(1, to: Path(path)) { staged, output throws(MachineFailure) in
        try Files.exchange(staged, output)
        kill(getpid(), SIGKILL)
      }
    }
    try await expectOneWholeSite(of: 1...1)
  }

  private func folderWithASite() async throws -> String {
    try await folder.publish(Generation.site(0))
    try folder.write("public/.git/HEAD", "ref")
    return "\(folder.path / "public")"
  }

  /// The output is one generation, whole; and the next build is as if nothing had been.
  private func expectOneWholeSite(of generations: ClosedRange<Int>) async throws {
    let foreign = [".git/HEAD": "ref"]
    let left = try folder.published()
    let generation = try #require(left["index.html"].flatMap { Int($0) })
    #expect(generations.contains(generation))
    #expect(left == Generation.site(generation).merging(foreign) { $1 })
    try await folder.publish(Generation.site(7))
    #expect(try folder.published() == Generation.site(7).merging(foreign) { $1 })
    #expect(try folder.names() == ["public"])
  }
}

/// Sites of which every file names its generation; some pages come and go, some stay as they are.
private enum Generation {
  static func site(_ number: Int) -> [String: String] {
    var site = ["index.html": "\(number)", "tin-tuc/\(number % 3)": "\(number)"]
    for page in 0..<40 { site["dien-hinh/\(page).html"] = page % 2 == 0 ? "same" : "\(number)" }
    return site
  }

  static func publish(
    _ number: Int, to output: Path, exchange: @escaping Publisher.Exchange = Files.exchange
  ) async throws {
    let publisher = try Publisher(output: output, exchange: exchange)
    var staged: [StagedFile] = []
    for (path, text) in site(number) { staged.append(try publisher.stage.stage(Path(path), Array(text.utf8))) }
    _ = try await publisher.finish(staged)
  }
}
