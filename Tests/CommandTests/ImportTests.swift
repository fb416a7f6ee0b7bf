import Disk
import Foundation
import TestSupport
import Testing

/// `neuguong import`, on reports of three writers.
@Suite struct ImportTests {
  @Test("A report becomes a draft with its pictures, which check has nothing to say of but for pictures without words")
  func reports() throws {
    let folder = try TemporaryFolder()
    _ = try OutsideCheck.run("reports.py", "\(folder.path)")
    let desk = try Desk.small()
    for name in try folder.names() where !name.hasSuffix(".txt") {
      let run = try desk.run("import", "\(folder.path)/\(name)", "--title", "Báo cáo \(name)", "--now", "05/7/2018")
      #expect(run.code == 0, "\(name): \(run.error)")
      let files = run.out.split(separator: "\n").map(String.init)
      #expect(files.first?.hasSuffix("/index.md") == true && files.allSatisfy(desk.exists), "\(name): \(run.out)")
      let check = try desk.run("check", files[0], "--format", "json")
      let codes = check.out.split(separator: "\n").compactMap { $0.firstMatch(of: /"code":\s*"(\w+)"/)?.1 }
      #expect(Set(codes.filter { !$0.hasPrefix("N") }).isSubset(of: ["E0305"]), "\(name): \(check.out)")
    }
  }

  @Test("The title of the report names the entry, facts stand in comments, and nothing is written over") func entry()
    throws
  {
    let folder = try TemporaryFolder()
    _ = try OutsideCheck.run("reports.py", "\(folder.path)")
    let desk = try Desk.small()
    let arguments = ["import", "\(folder.path)/00.docx", "van-ban", "--now", "05/7/2018"]
    let run = try desk.run(arguments)
    let path = "content/van-ban/bao-cao-ket-qua-thi-dua-sau-thang-dau-nam-2018/index.md"
    #expect(run.code == 0 && run.out.hasPrefix(path + "\n"), "\(run.out)\(run.error)")
    #expect(run.error.contains("N0186") && run.error.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    let text = try desk.text(path)
    for line in [
      "tiêu đề: Báo cáo Kết quả thi đua sáu tháng đầu năm 2018", "# Tìm thấy ở đầu văn bản: 12/BC-SCT",
      "# Tìm thấy ở đầu văn bản: SỞ CÔNG THƯƠNG", "# Tìm thấy ở phần ký: Nguyễn Văn A", "số ký hiệu:",
      "## I. TÌNH HÌNH CHUNG",
    ] { #expect(text.contains("\n\(line)\n"), "\(line)") }
    try desk.write(path, "của tôi")
    let again = try desk.run(arguments)
    #expect(again.code == 1 && again.error.contains("van-ban/bao-cao-ket-qua"), "\(again.error)")
    #expect(try desk.text(path) == "của tôi")
    let english = try desk.run(arguments + ["--title", "Khác", "--lang", "en"])
    #expect(english.code == 0 && english.error.contains("The entry is a draft"))
  }

  @Test("What is no report is told why, wrong usage is code 2") func refusals() throws {
    let desk = try Desk.small()
    try desk.write("a.docx", "%PDF-1.4")
    let run = try desk.run("import", "a.docx")
    #expect(run.code == 1 && run.error.contains("E0180") && run.error.contains("PDF"), "\(run.error)")
    #expect(try desk.run("import", "khong-co.docx").code == 2)
    #expect(try desk.run("import", "a.docx", "tin").code == 2)
    #expect(try desk.run("import", "a.docx", "--title", "…").code == 2)
  }
}
