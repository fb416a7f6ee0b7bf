import Foundation
import Testing

/// Same input, same bytes: no clock, locale, time zone, path, process count or directory order in any output.
@Suite(.serialized) struct ReproducibilityTests {
  @Test func twoMachinesBuildTheSameBytes() throws {
    let first = try Desk.real()
    let second = try Desk.real { $0.reversed() }
    try first.run("build", "--now", "25/12/2018", "--jobs", "1", environment: ["TZ": "UTC", "LANG": "C"])
    try second.run(
      "build", "--now", "25/12/2018", "--jobs", "7",
      environment: ["TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "LC_ALL": "tr_TR.UTF-8"])
    let files = try first.files()
    #expect(files.count > 100)
    #expect(try second.files() == files)
  }

  @Test func aKilledBuildLeavesAWholeSiteAndTheNextEqualsACleanOne() throws {
    let desk = try Desk.real()
    try desk.run("build")
    let old = try desk.files()
    let clean = try Desk.real()
    for desk in [desk, clean] {
      try desk.write("content/site.yaml", try desk.text("content/site.yaml").replacing("Sở Công Thương", with: "Sở X"))
    }
    try clean.run("build")
    let new = try clean.files()
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<12 {
      let process = desk.process(["build"])
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      usleep(UInt32.random(in: 1_000...900_000, using: &generator))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = try desk.files()
      #expect(left == old || left == new, "a mix of two sites")
      // Back to the old site, so that the next kill has something to interrupt.
      if left == new { try restore(old, on: desk) }
    }
    #expect(try desk.run("build").code == 0)
    #expect(try desk.files() == new)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(Set(names).isSubset(of: [".neuguong-cache", "content", "public", "theme"]), "left behind: \(names)")
  }

  private func restore(_ files: [String: Data], on desk: Desk) throws {
    try desk.remove("public")
    for (path, data) in files { try desk.write("public/\(path)", data) }
  }
}
