import Foundation
import Testing

/// `check` of some files, and drafts.
@Suite struct CheckFilesTests {
  private func desk() throws -> Desk {
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/nhap.md", "---\ntiêu đề: Nháp\nngày: 31/6/2018\nbản nháp: có\n---\n")
    return desk
  }

  @Test func aDraftsMistakesAreNotesUntilItIsAskedAbout() throws {
    let desk = try desk()
    for arguments in [["build", "--strict"], ["check", "--strict"]] {
      let run = try desk.run(arguments)
      #expect(run.code == 0 && run.error.contains("ghi chú[E0205]"), "\(run.error)")
    }
    for file in [
      "content/tin-tuc/nhap.md", "./content/tin-tuc/../tin-tuc/nhap.md", desk.folder.path + "/content/tin-tuc/nhap.md",
      "content/tin-tuc",
    ] {
      let run = try desk.run("check", file)
      #expect(run.code == 1 && run.error.contains("lỗi[E0205]"), "\(run.error)")
    }
    #expect(try desk.run("check", "content/tin-tuc/le.md").code == 0)
  }

  @Test func ofOtherFilesNothingIsSaid() throws {
    let desk = try desk()
    try desk.write("content/tin-tuc/sai.md", "---\ntiêu đề: Sai\nngày: 31/6/2018\n---\n")
    let run = try desk.run("check", "content/tin-tuc/le.md")
    #expect(run.code == 0 && !run.error.contains("sai.md"))
    #expect(try desk.run("check", "content/tin-tuc/le.md", "content/tin-tuc/sai.md").code == 1)
  }

  @Test(arguments: ["content/khong-co.md", "/etc/passwd", "."]) func whatIsNoFileOfTheSiteIsWrongUsage(_ file: String)
    throws
  {
    #expect(try desk().run("check", file).code == 2)
  }

  @Test(arguments: [
    "https://", "https://x/?a", "https://x/\"onload=alert(1)", "https://x/<script>", "https://x/../..", "x.example",
  ])
  func aBaseURLThatSiteYAMLCouldNotHaveIsWrongUsage(_ address: String) throws {
    let desk = try desk()
    #expect(try desk.run("build", "--base-url", address).code == 2)
    #expect(!desk.exists("public"))
  }
}
