import Foundation
import Testing

/// Data that could not be written are a failure of the machine, whichever command prints them.
@Suite struct FullDeviceTests {
  private static let commands = [
    "schema dien-hinh", "schema nam", "standings 2018", "standings 2018 --as csv", "standings 2018 --as json",
    "standings 2018 --explain van-phong", "check --external-list", "check --format json", "check --format gitlab",
    "build --format json", "build --verify", "explain", "explain E0213", "theme fields", "--help", "--version",
    "build --help", "new tin-tuc Lễ", "doctor --fix - < content/site.yaml", "serve --port 0",
    "--generate-completion-script bash",
  ]

  private func run(_ script: String, on desk: Desk) throws -> Run {
    try desk.write("run.sh", "neuguong() { timeout 120 '\(Desk.program.path)' \"$@\"; }\n\(script)\n")
    return try desk.run(shell: "run.sh")
  }

  @Test(arguments: commands) func aFullDeviceIsSaidAndExitsWith3(_ command: String) throws {
    let desk = try Desk.real()
    try desk.write("public/la.txt", "x")
    try desk.write(
      "content/tin-tuc/2018/ngoai.md",
      "---\ntiêu đề: Ngoài\nngày: 30/6/2018\n---\n\nXem [nơi khác](https://khac.example/).\n")
    let run = try run("neuguong \(command) > /dev/full", on: desk)
    #expect(run.code == 3, "\(run.error.suffix(500))")
    #expect(run.error.contains("stdout") && run.error.contains("No space left on device"), "\(run.error.suffix(500))")
    #expect(!desk.exists("public/index.html"))
  }

  @Test(arguments: commands.filter { !$0.hasPrefix("serve") }) func aReaderWhoLeavesIsNoFailure(_ command: String)
    throws
  {
    let desk = try Desk.real()
    let run = try run("{ sleep 0.2; neuguong \(command); echo $? > code; } | true; cat code", on: desk)
    #expect(["0", "1"].contains(run.lines.last ?? ""), "\(run.out)\(run.error.suffix(500))")
  }
}
