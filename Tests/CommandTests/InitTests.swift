import Foundation
import Testing

@Suite struct InitTests {
  @Test(arguments: ["05/01/2027", "01/01/2030"])
  func aNewSiteBuildsAsItStandsWithoutAWarning(_ day: String) throws {
    let desk = try Desk()
    let run = try desk.run("init", "--now", day)
    #expect(run.code == 0 && run.lines.allSatisfy { $0.hasPrefix("content/") }, "\(run.error)")
    let check = try desk.run("check", "--strict", "--now", day)
    #expect(check.code == 0, "\(check.error)")
    let build = try desk.run("build", "--strict", "--now", day)
    #expect(build.code == 0, "\(build.error)")
    #expect(try desk.text("public/index.html").contains("Dữ liệu minh họa"))
  }

  @Test func itHasAnEntryOfEachKindAndAPlan() throws {
    let desk = try Desk()
    let paths = try desk.run("init", "--now", "05/01/2027").lines
    for kind in ["dien-hinh/2027", "sang-kien/2027", "tin-tuc/2027", "phong-trao", "van-ban", "trang"] {
      #expect(paths.contains { $0.hasPrefix("content/\(kind)/") && $0.hasSuffix(".md") }, "\(kind)")
    }
    #expect(paths.contains("content/thi-dua/2027/ke-hoach.yaml"))
    for path in paths { #expect(try !desk.text(path).contains("{năm}"), "\(path)") }
  }

  @Test func whatIsThereStays() throws {
    let desk = try Desk()
    try desk.write("trang/content/site.yaml", "tên: Của tôi\n")
    let run = try desk.run("init", "trang", "--now", "05/01/2027")
    #expect(run.code == 1 && run.error.contains("trang/content/site.yaml"))
    #expect(try desk.text("trang/content/site.yaml") == "tên: Của tôi\n")
    #expect(desk.exists("trang/content/don-vi.csv"), "the rest is written")
  }

  @Test func aThemeOfOnesOwnIsTheProgramsOwn() throws {
    let desk = try Desk()
    #expect(try desk.run("init", "trang", "--own-theme", "--now", "05/01/2027").code == 0)
    let copied = try desk.files("trang/theme")
    #expect(copied.keys.contains("templates/home.mustache") && copied.keys.contains("strings.yaml"))
    for (name, bytes) in copied {
      #expect(try Data(contentsOf: Desk.root.appending(path: "theme/\(name)")) == bytes, "\(name)")
    }
  }

  @Test func withoutAThemeInTheFolderTheProgramsOwnIsTaken() throws {
    let desk = try Desk()
    try desk.run("init", "trang", "--now", "05/01/2027")
    try desk.write("build.sh", "cd trang && exec \"$NEUGUONG\" build --now 05/01/2027")
    let build = try desk.run(shell: "build.sh", environment: ["NEUGUONG": Desk.program.path])
    #expect(build.code == 0 && desk.exists("trang/public/index.html"), "\(build.error)")
  }
}
