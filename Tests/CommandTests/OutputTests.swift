import Foundation
import Testing

/// Messages on stderr, data on stdout.
@Suite struct OutputTests {
  private func broken() throws -> Desk {
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/sai.md", "---\ntiêu đề: Lễ\nngày: 31/6/2018\n---\n")
    try desk.write("content/tin-tuc/nhap.md", "---\ntiêu đề: Nháp\nngày: 30/6/2018\nbản nháp: có\n---\n")
    return desk
  }

  @Test func peopleReadMessagesAndTheSummaryOnStderr() throws {
    let run = try broken().run("check")
    #expect(run.out.isEmpty)
    #expect(
      run.error.contains(
        """
        content/tin-tuc/sai.md:3:7: lỗi[E0205]: Không có ngày 31/6/2018: tháng 6 năm 2018 chỉ có 30 ngày.
          3 | ngày: 31/6/2018
            |       ^^^^^^^^^
            = Kiểm tra lại ngày trong văn bản gốc.

        """), "\(run.error)")
    #expect(run.error.contains("lỗi / cảnh báo / ghi chú  1 / 0 / 1"))
  }

  @Test func everyMessageExistsInEnglish() throws {
    let run = try broken().run("check", "--lang", "en")
    #expect(run.error.contains("content/tin-tuc/sai.md:3:7: error[E0205]: There is no day 31/6/2018"))
    #expect(run.error.contains("errors / warnings / notes  1 / 0 / 1"))
  }

  @Test func jsonIsOneObjectALineOnStdout() throws {
    let run = try broken().run("check", "--format", "json")
    let objects = try run.lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
    #expect(objects.count == 2)
    let error = try #require(objects.first { $0["severity"] as? String == "error" })
    #expect(
      Set(error.keys) == [
        "file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "help", "suggestion",
      ])
    #expect(error["file"] as? String == "content/tin-tuc/sai.md")
    #expect(error["line"] as? Int == 3 && error["column"] as? Int == 7)
    #expect(error["endLine"] as? Int == 3 && error["endColumn"] as? Int == 16)
    #expect(error["code"] as? String == "E0205")
    #expect(!run.error.contains("E0205"))
  }

  @Test func githubShowsProblemsAtTheirLines() throws {
    let run = try broken().run("check", "--format", "github", "--lang", "en")
    #expect(run.lines.contains { $0.hasPrefix("::error file=content/tin-tuc/sai.md,line=3,col=7,") })
    #expect(run.lines.contains { $0.hasPrefix("::notice file=content/tin-tuc/nhap.md,line=4,col=11,") })
    #expect(run.lines.allSatisfy { $0.hasPrefix("::") })
  }

  @Test func quietPrintsNeitherSummaryNorNotes() throws {
    let desk = try broken()
    #expect(try desk.run("check", "--quiet").error.contains("E0205"))
    #expect(try !desk.run("check", "--quiet").error.contains("N0611"))
    try desk.remove("content/tin-tuc/sai.md")
    let run = try desk.run("build", "--quiet")
    #expect(run.out.isEmpty && run.error.isEmpty)
  }

  @Test func theSummaryCountsEntriesPagesAndFiles() throws {
    let desk = try Desk.small()
    let first = try desk.run("build", "--lang", "en").error
    #expect(first.contains("news") && first.contains("plain pages"))
    let second = try desk.run("build", "--lang", "en").error
    let written = second.split(separator: "\n").first { $0.contains("written / unchanged / removed") }
    #expect(written?.contains("  0 / ") == true && written?.hasSuffix(" / 0") == true, "\(second)")
    #expect(second.contains("time") && second.contains("peak memory"))
  }

  @Test func optionsStandBeforeOrAfterOneAnother() throws {
    let desk = try Desk.small()
    #expect(try desk.run("check", "--quiet", "--content", "content").code == 0)
    #expect(try desk.run("check", "--content", "content", "--quiet").code == 0)
    #expect(try desk.run("check", "--content=content").code == 0)
  }

  @Test func pathsInMessagesAreAsTheUserNamedTheFolder() throws {
    let desk = try broken()
    try FileManager.default.moveItem(
      at: desk.folder.appending(path: "content"), to: desk.folder.appending(path: "nội dung"))
    #expect(try desk.run("check", "--content", "nội dung").error.contains("nội dung/tin-tuc/sai.md:3:7: "))
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["check", "--help"], ["-h"]])
  func helpShowsExamplesOnStdout(_ arguments: [String]) throws {
    let desk = try Desk()
    let process = desk.process(arguments)
    let out = Pipe()
    (process.standardOutput, process.standardError) = (out, FileHandle.nullDevice)
    try process.run()
    let text = String(decoding: try out.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text.contains("Examples:") && text.contains("neuguong "))
  }

  @Test(arguments: ["--version"]) func versionIsANumberOnStdout(_ argument: String) throws {
    let run = try Desk().run(argument)
    #expect(run.code == 0)
    #expect(run.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(run.out)")
    #expect(try Desk().run("build", argument).out == run.out)
  }
}

@Suite struct ExternalListTests {
  @Test func linksGoToStandardOutputAndNothingIsFetched() throws {
    let desk = try Desk.small()
    try desk.write(
      "content/tin-tuc/le.md",
      "---\ntiêu đề: Lễ\nngày: 30/6/2018\n---\n\nXem https://khong-co.invalid/a và [b](https://b.invalid/).\n")
    let run = try desk.run("check", "--external-list", "--format", "json")
    #expect(run.code == 0)
    #expect(
      run.out == "https://b.invalid/\tcontent/tin-tuc/le.md:6\nhttps://khong-co.invalid/a\tcontent/tin-tuc/le.md:6\n")
  }

  @Test func aPageThatNothingLinksToIsANote() throws {
    let desk = try Desk.small()
    #expect(try !desk.run("check").error.contains("N0615"))
    let menu = "trình đơn:\n  - tên: Tin tức\n    địa chỉ: /tin-tuc/\n"
    try desk.write("content/site.yaml", try desk.text("content/site.yaml") + menu)
    let run = try desk.run("check", "--strict")
    #expect(run.code == 0 && run.error.contains("content/trang/gioi-thieu.md:1:1: ghi chú[N0615]"), "\(run.error)")
    #expect(try !desk.run("build").error.contains("N0615"))
  }
}
