import Foundation
import TestSupport
import Testing

/// Attachments that name who made them: said in a build, and taken out of office files by the doctor.
@Suite struct AttachmentTests {
  private func desk() throws -> Desk {
    let desk = try Desk.small()
    _ = try OutsideCheck.run("office_files.py", "make", desk.folder.appending(path: "content/tin-tuc").path)
    let names = ["a.docx", "a.xlsx", "a.pptx", "a.odt", "a.pdf", "khoa.pdf"]
    let list = names.map { "  - \($0) | Tài liệu" }.joined(separator: "\n")
    try desk.write(
      "content/tin-tuc/tai-lieu.md", "---\ntiêu đề: Tài liệu\nngày: 30/6/2018\ntài liệu:\n\(list)\n---\n\nNội dung.\n")
    return desk
  }

  @Test(
    "A build names what each attachment carries and how to take it out: files of python-docx, openpyxl, pypdf, odfpy")
  func theBuildSays() throws {
    let run = try desk().run("build")
    #expect(run.code == 0)
    for name in ["a.docx", "a.xlsx", "a.pptx", "a.odt"] {
      #expect(run.error.contains("“\(name)” mang theo tên người soạn “Nguyễn Văn A”, tên người sửa cuối “Trần Thị B”"))
      #expect(run.error.contains("neuguong doctor --fix \"content/tin-tuc/\(name)\""))
    }
    #expect(run.error.contains("“a.pdf” mang theo tên người soạn “Nguyễn Văn A”;"))
    #expect(run.error.contains("cảnh báo[W0148]: Tài liệu “khoa.pdf” đặt mật khẩu"))
  }

  @Test("The doctor empties the parts of properties, and python-docx, openpyxl, python-pptx, odfpy open what is left")
  func theDoctorCleans() throws {
    let desk = try desk()
    for name in ["a.docx", "a.xlsx", "a.pptx", "a.odt"] {
      let run = try desk.run("doctor", "--fix", "content/tin-tuc/\(name)")
      #expect(run.code == 0, "\(run.error)")
      #expect(try desk.run("doctor", "content/tin-tuc/\(name)").code == 0)
    }
    let words = try OutsideCheck.run("office_files.py", "check", desk.folder.appending(path: "content/tin-tuc").path)
    #expect(words == "4 office files\n")
    #expect(try desk.run("doctor", "--fix", "content/tin-tuc/a.pdf").code == 1)
    #expect(!desk.exists("content/tin-tuc/a.pdf.bak"))
  }
}
