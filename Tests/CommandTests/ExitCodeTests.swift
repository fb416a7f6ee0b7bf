import Foundation
import Testing

@Suite struct ExitCodeTests {
  @Test func aCleanBuildExitsWith0() throws {
    let desk = try Desk.small()
    let run = try desk.run("build")
    #expect(run.code == 0, "\(run.error)")
    #expect(desk.exists("public/index.html"))
    #expect(desk.exists("public/tin-tuc/le/index.html"))
  }

  @Test func warningsExitWith0AndWithStrictWith1() throws {
    let desk = try Desk.small()
    try desk.write("content/ghi-chu.md.txt", "x")
    #expect(try desk.run("build").code == 0)
    try desk.remove("public")
    #expect(try desk.run("build", "--strict").code == 1)
    #expect(!desk.exists("public"))
    #expect(try desk.run("check").code == 0)
    #expect(try desk.run("check", "--strict").code == 1)
  }

  @Test func notesNeverFailABuild() throws {
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/nhap.md", "---\ntiêu đề: Nháp\nngày: 30/6/2018\nbản nháp: có\n---\n")
    let run = try desk.run("build", "--strict")
    #expect(run.code == 0)
    #expect(run.error.contains("ghi chú[N0611]"))
  }

  @Test func contentErrorsExitWith1AndLeaveTheOldSiteAlone() throws {
    let desk = try Desk.small()
    try desk.run("build")
    let before = try desk.files()
    try desk.write("content/tin-tuc/le.md", "---\ntiêu đề: Lễ khác\nngày: 31/6/2018\n---\n")
    #expect(try desk.run("build").code == 1)
    #expect(try desk.files() == before)
    #expect(try desk.run("check").code == 1)
  }

  @Test func themeErrorsExitWith1() throws {
    let desk = try Desk.small()
    #expect(try desk.run("build", "--theme", "khong-co").code == 1)
    #expect(!desk.exists("public"))
  }

  @Test(arguments: [
    ["bulid"], ["build", "--khong-co"], ["build", "--jobs", "0"], ["build", "--jobs", "hai"],
    ["build", "--now", "31/6/2018"], ["build", "--lang", "fr"], ["build", "--format", "xml"],
    ["build", "--base-url", "thi-dua.example"], ["build", "thừa"], ["check", "--verify"],
  ])
  func wrongUsageExitsWith2(_ arguments: [String]) throws {
    let desk = try Desk.small()
    let process = desk.process(arguments)
    let error = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, error)
    try process.run()
    let words = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(!words.isEmpty)
    #expect(!desk.exists("public"))
  }

  @Test func whatTheMachineRefusesExitsWith3() throws {
    let desk = try Desk.small()
    try desk.write("tep", "x")
    let run = try desk.run("build", "--output", "tep/public")
    #expect(run.code == 3)
    #expect(run.error.contains("tep"))
    #expect(try desk.run("build", "--nginx-map", "tep/map").code == 3)
  }

  @Test func aMissingContentFolderIsAnError() throws {
    let desk = try Desk()
    let run = try desk.run("build")
    #expect(run.code == 1)
    #expect(run.error.contains("E0605"))
  }
}
