import Foundation
import Testing

/// The CI files that agencies copy: their own lines, run as the forge would.
@Suite struct ForgeTests {
  private static let files = [".github/workflows/site.yml", "deploy/gitlab-ci.yml"]

  /// The lines of a CI file that call the program.
  private func commands(in file: String) throws -> [String] {
    try String(contentsOf: Desk.root.appending(path: file), encoding: .utf8).split(separator: "\n")
      .map { $0.drop { $0 == " " || $0 == "-" } }
      .filter { $0.hasPrefix("neuguong ") }.map(String.init)
  }

  private func run(_ command: String, on desk: Desk) throws -> Run {
    try desk.write("command.sh", command)
    let folder = Desk.program.deletingLastPathComponent().path
    return try desk.run(
      shell: "command.sh", environment: ["PATH": "\(folder):/usr/bin:/bin", "TODAY": "2018-07-05"])
  }

  @Test(arguments: files) func buildsTheSiteTwiceAndFindsTheSameBytes(_ file: String) throws {
    let desk = try Desk.small()
    let commands = try commands(in: file)
    #expect(commands.contains { $0.contains(" build --verify ") })
    for command in commands {
      let run = try run(command, on: desk)
      #expect(run.code == 0, "\(command)\n\(run.out)\(run.error)")
    }
    #expect(desk.exists("public/index.html") && desk.exists("redirects.map"))
  }

  @Test(arguments: files) func stopsAtABrokenEntryAndPublishesNothing(_ file: String) throws {
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/sai.md", "---\ntiêu đề: Lễ\nngày: 31/6/2018\n---\n")
    let first = try #require(try commands(in: file).first)
    #expect(try run(first, on: desk).code == 1)
    #expect(!desk.exists("public/index.html"))
  }
}
