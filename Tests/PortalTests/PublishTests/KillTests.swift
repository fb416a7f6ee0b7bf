import Foundation
import Testing

@testable import Portal

/// Real processes, really killed (`SIGKILL`), at instants spread over a build.
@Suite struct KillTests {
  let folder = try! TemporaryFolder()

  @Test(arguments: 0..<50) func aKilledBuildLeavesTheOldSiteOrTheNewOne(_ round: Int) async throws {
    try await folder.publish(Generation.site(0))
    try folder.write("public/.git/HEAD", "ref")
    let path = "\(folder.path)"
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, round] in
      let output = Path(path) / "public"
      Thread.detachNewThread {
        usleep(UInt32(2000 + round * 997))
        kill(getpid(), SIGKILL)
      }
      for generation in 1... { try await Generation.publish(generation, to: output) }
    }
    let left = try folder.published()
    let generation = try #require(left["index.html"].flatMap { Int($0) })
    #expect(left == Generation.site(generation).merging([".git/HEAD": "ref"]) { $1 })

    try await folder.publish(Generation.site(7))
    #expect(try folder.published() == Generation.site(7).merging([".git/HEAD": "ref"]) { $1 })
    #expect(try folder.names() == ["public"])
  }
}

/// Sites of which every file names its generation; some pages come and go, some stay as they are.
private enum Generation {
  static func site(_ number: Int) -> [String: String] {
    var site = ["index.html": "\(number)", "tin-tuc/\(number % 3)": "\(number)"]
    for page in 0..<60 { site["dien-hinh/\(page)/index.html"] = page % 2 == 0 ? "same" : "\(number)" }
    return site
  }

  static func publish(_ number: Int, to output: Path) async throws {
    let publisher = try Publisher(output: output)
    var staged: [StagedFile] = []
    for (path, text) in site(number) { staged.append(try publisher.stage.stage(Path(path), Array(text.utf8))) }
    _ = try await publisher.finish(staged)
  }
}
