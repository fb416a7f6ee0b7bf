import DataFiles
import Diagnostics
import Disk
import Foundation
import TestSupport
import Testing
import Vietnamese
import Zip

@testable import Portal

/// An entry made of a report, with its front matter and its pictures.
@Suite struct ReportImportTests {
  private static let names =
    "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
  private static let today = CalendarDate(year: 2018, month: 7, day: 5)!

  /// - Parameters:
  ///   - pictures: by their names; each stands in a paragraph of its own, described by its name.
  private static func docx(_ paragraphs: [String], pictures: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
    let lines = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }
    let shown = pictures.map {
      "<w:p><w:r><w:drawing><docPr descr='Ảnh \($0.name)'/><blip r:embed='\($0.name)'/></w:drawing></w:r></w:p>"
    }
    let relation = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    let links = pictures.map { "<Relationship Id='\($0.name)' Type='x/image' Target='media/\($0.name)'/>" }
    var writer = ZipWriter()
    writer.add(
      "word/document.xml", Array("<w:document \(names)><w:body>\((lines + shown).joined())</w:body></w:document>".utf8))
    writer.add(
      "word/_rels/document.xml.rels", Array("<Relationships \(relation)>\(links.joined())</Relationships>".utf8))
    for (name, bytes) in pictures { writer.add("word/media/\(name)", bytes) }
    return writer.finished()
  }

  private func write(
    _ bytes: [UInt8], _ kind: Kind = .news, title: String? = nil
  ) throws -> (folder: TemporaryFolder, outcome: ReportImport.Outcome) {
    let folder = try TemporaryFolder()
    let entry = try ReportImport(bytes, file: "bao-cao.docx", kind: kind, title: title, today: Self.today)
    return (folder, try entry.write(below: folder.path))
  }

  @Test("Pictures are cleaned, named by what they show; one that browsers do not show is told of") func pictures()
    throws
  {
    let photograph = try Files.read(Repository.root / "Tests/PortalTests/Fixtures/pictures/chan-dung-gps.jpg")
    let emf: [UInt8] = [1, 0, 0, 0] + Array(repeating: 0, count: 100)
    let bytes = Self.docx(["Chữ"], pictures: [("Lễ trao.jpg", photograph), ("bieu-do.emf", emf)])
    let (folder, outcome) = try write(bytes)
    #expect(
      outcome.files.map(\.description) == ["tin-tuc/2018/bao-cao/index.md", "tin-tuc/2018/bao-cao/anh-le-trao-jpg.jpg"])
    #expect(outcome.diagnostics.map(\.problem.code) == [.lostPicture])
    #expect(try folder.text("tin-tuc/2018/bao-cao/index.md").contains("![Ảnh Lễ trao.jpg](anh-le-trao-jpg.jpg)"))
    #expect(try Files.read(folder.path / outcome.files[1]) == CleanPicture(photograph).bytes)
    #expect(outcome.counts.pictures == 1)
  }

  @Test("An exemplar is named by a person: the report's facts are offered, and nothing is filled in but by --title")
  func exemplar() throws {
    let lines = ["Họ và tên: Trần Thị B", "Đơn vị: Văn phòng", "Theo Quyết định số 34/QĐ-SCT ngày 20/12/2017 của Sở"]
    let (folder, _) = try write(Self.docx(lines), .exemplar)
    let text = try folder.text("dien-hinh/2018/bao-cao/index.md")
    for line in [
      "# Tìm thấy ở đoạn “Họ và tên: Trần Thị B”: Trần Thị B", "họ và tên:",
      "# Tìm thấy ở đoạn “Đơn vị: Văn phòng”: Văn phòng",
      "# Tìm thấy ở đoạn “Theo Quyết định số 34/QĐ-SCT ngày 20/12/2017 của Sở”: 34/QĐ-SCT", "số quyết định:",
    ] { #expect(text.contains("\n\(line)\n"), "\(line)") }
    let named = try write(Self.docx(lines), .exemplar, title: "Trần Thị B").folder
    #expect(try named.text("dien-hinh/2018/tran-thi-b/index.md").contains("\nhọ và tên: Trần Thị B\n"))
  }

  @Test("A file of the same address keeps the entry away, and nothing is left behind") func taken() throws {
    let folder = try TemporaryFolder()
    try folder.write("trang/bao-cao.md", "của tôi")
    let entry = try ReportImport(Self.docx(["Chữ"]), file: "bao-cao.docx", kind: .page, title: nil, today: Self.today)
    #expect(throws: MachineFailure.self) { try entry.write(below: folder.path) }
    #expect(try folder.contents() == ["trang/bao-cao.md": "của tôi"])
  }

  @Test("Each reason why a file is no report has words of its own") func refusals() throws {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 512)
    let locked = old + Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }
    let files: [([UInt8]?, Code)] = [
      (Array("%PDF-1.4".utf8), .notADocument), (old, .oldDocument), (locked, .lockedDocument),
      (Array(Self.docx(["Chữ"]).dropLast(30)), .notADocument), (Self.docx([]), .emptyDocument), (nil, .largeDocument),
      (Self.docx(["</w:t>"]), .damagedDocument),
    ]
    for (bytes, code) in files {
      do {
        _ = try ReportImport(bytes, file: "a.docx", kind: .news, title: nil, today: Self.today)
        Issue.record("\(code) was read")
      } catch {
        let problem = error.diagnostic.problem
        #expect(problem.code == code)
        #expect(problem.vi.message != problem.en.message && problem.vi.help != nil && problem.en.help != nil)
      }
    }
  }

  @Test("What is quoted of what was left out shows nobody's telephone, paper or address") func masked() throws {
    let bytes = Self.docx([
      "Nội dung.", "Nơi nhận:", "- Ông Nguyễn Văn A, điện thoại 0905 123 456, CCCD 064085001234;", "- Lưu: VT.",
    ])
    let words = try write(bytes).outcome.diagnostics.filter { $0.problem.code == .leftOut }.map(\.problem)
    #expect(words.count == 1)
    #expect(words.first?.vi.message.contains("Ông Nguyễn Văn A, điện thoại •••• ••• •56, CCCD ••••••••••34") == true)
    #expect(words.first?.en.message.contains("123") == false)
  }

  @Test("Text that was damaged before it came into Word is repaired as the doctor does") func damaged() throws {
    let (folder, outcome) = try write(Self.docx(["Lễ phát động thi đua, Ðảng bộ"]))
    #expect(outcome.diagnostics.map(\.problem.code) == [.changedForm])
    #expect(try folder.text("tin-tuc/2018/bao-cao/index.md").contains("Đảng bộ"))
  }
}
