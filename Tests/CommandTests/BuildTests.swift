import Foundation
import Testing

@Suite struct BuildTests {
  @Test func unchangedFilesKeepTheirTime() throws {
    let desk = try Desk.small()
    try desk.run("build")
    let before = try desk.changed("public/trang/gioi-thieu/index.html")
    try desk.write("content/tin-tuc/le.md", "---\ntiêu đề: Lễ khác\nngày: 30/6/2018\n---\n\nKhác.\n")
    usleep(20_000)
    try desk.run("build")
    #expect(try desk.changed("public/trang/gioi-thieu/index.html") == before)
    #expect(try desk.text("public/tin-tuc/le/index.html").contains("Lễ khác"))
  }

  @Test func foreignFilesAreKeptAndReported() throws {
    let desk = try Desk.small()
    try desk.write("public/.gitignore", "*\n")
    try desk.write("public/google123.html", "x")
    let run = try desk.run("build")
    #expect(run.code == 0 && run.error.contains("google123.html"))
    #expect(try desk.text("public/.gitignore") == "*\n")
    #expect(try desk.text("public/google123.html") == "x")
  }

  @Test func pagesOfRemovedEntriesGo() throws {
    let desk = try Desk.small()
    try desk.run("build")
    try desk.remove("content/tin-tuc/le.md")
    try desk.run("build")
    #expect(!desk.exists("public/tin-tuc/le"))
  }

  @Test func checkWritesNothing() throws {
    let desk = try Desk.small()
    let before = try desk.files(".")
    #expect(try desk.run("check").code == 0)
    #expect(try desk.files(".") == before)
  }

  @Test func verifyNamesWhatDiffersAndWritesNothing() throws {
    let desk = try Desk.small()
    let missing = try desk.run("build", "--verify")
    #expect(missing.code == 1 && missing.lines.contains("thiếu: public/index.html"))
    #expect(!desk.exists("public"))
    try desk.run("build")
    #expect(try desk.run("build", "--verify").code == 0)
    try desk.write("public/index.html", "x")
    try desk.remove("public/tin-tuc/le/index.html")
    try desk.write("content/trang/gioi-thieu.md", "---\ntiêu đề: Giới thiệu\nbản nháp: có\n---\n")
    let before = try desk.files()
    let run = try desk.run("build", "--verify")
    #expect(run.code == 1)
    #expect(run.lines.contains("khác: public/index.html"))
    #expect(run.lines.contains("thiếu: public/tin-tuc/le/index.html"))
    #expect(run.lines.contains("thừa: public/trang/gioi-thieu/index.html"))
    #expect(try desk.files() == before)
  }

  @Test func theNginxMapHoldsRedirectsAndWhatIsGone() throws {
    let desk = try Desk.small()
    try desk.write(
      "content/tin-tuc/le.md",
      "---\ntiêu đề: Lễ\nngày: 30/6/2018\nđường dẫn cũ:\n  - /tin.aspx?id=5\n  - /tin-cu.html\n---\n")
    try desk.write(
      "content/tin-tuc/go.md", "---\ntiêu đề: Gỡ\nngày: 30/6/2018\ngỡ bỏ: 01/7/2018\nlý do gỡ bỏ: Yêu cầu\n---\n")
    try desk.run("build", "--nginx-map", "deploy.map", "--base-url", "https://so.example/thi-dua")
    let map = try desk.text("deploy.map")
    #expect(map.contains("  \"/thi-dua/tin.aspx?id=5\" \"/thi-dua/tin-tuc/le/\";\n"))
    #expect(map.contains("  \"/thi-dua/tin-cu.html\" \"/thi-dua/tin-tuc/le/\";\n"))
    #expect(map.contains("  \"/thi-dua/tin-tuc/go/\" 1;\n"))
    #expect(desk.exists("public/tin-cu.html") && !desk.exists("public/tin.aspx"))
    #expect(!desk.exists("public/tin-tuc/go"))
    #expect(!(try desk.files().values.contains { String(decoding: $0, as: UTF8.self).contains("Gỡ") }))
  }
}
