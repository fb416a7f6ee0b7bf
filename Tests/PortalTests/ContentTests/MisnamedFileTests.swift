import Diagnostics
import Emulation
import Testing

@testable import Portal

/// Tables and pictures that were saved as something else: never silence.
@Suite struct MisnamedFileTests {
  @Test(arguments: YearFolder.tables.map(\.fileName), [".xlsm", ".xls", ".ODS", ".XLSX", ".csv.txt", ".yml", ".docx"])
  func aTableOfTheYearSavedAsSomethingElseIsAnError(_ name: String, _ ending: String) async throws {
    let isPlan = name.hasSuffix(".yaml")
    guard isPlan == [".yml", ".docx"].contains(ending) else { return }
    let path = "thi-dua/2018/" + name.prefix { $0 != "." } + ending
    let more = isPlan ? [:] : ["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n"]
    let problems = try await TestSite(more.merging([path: "x"]) { $1 }).problems()
    #expect(problems == ["\(path) E0162"])
  }

  @Test(arguments: [
    "don-vi.xlsb", "Don vi.xls", "Đơn vị.csv", "site.yml", "danh-hieu.yml", "danh-hieu.docx", "don-vi.CSV",
  ])
  func soIsAFileOfTheSite(_ path: String) async throws {
    #expect(try await TestSite([path: "x"]).problems().contains("\(path) E0162"))
  }

  @Test func anOfficeFileThatNobodyAttachesIsAnErrorAndOneThatIsAttachedIsNot() async throws {
    let attached = Entries.news("Lễ", "30/6/2018", "tài liệu:\n  - bao-cao.rtf")
    let site = try TestSite(["tin-tuc/le.md": attached, "tin-tuc/bao-cao.rtf": "{\\rtf1 x}", "tin-tuc/bai.docx": "x"])
    #expect(try await site.problems() == ["tin-tuc/bai.docx E0163"])
  }

  @Test(arguments: [".heic", ".bmp", ".tif", ".tiff", ".HEIC", ".jpe"])
  func aPictureThatBrowsersDoNotShowIsOneError(_ ending: String) async throws {
    let name = "anh\(ending)"
    let entry = Entries.news("Lễ", "30/6/2018", "ảnh: \(name)", "mô tả ảnh: Ông A", body: "![Ông A](\(name))")
    #expect(
      try await TestSite(["tin-tuc/le.md": entry, "tin-tuc/\(name)": "x"]).problems() == ["tin-tuc/\(name) E0164"])
  }

  private static let bytes: [(String, [UInt8])] = [
    (".pdf", Array("%PDF-1.7\n".utf8)), (".rtf", Array("{\\rtf1}".utf8)),
    (".docx", Array("PK\u{3}\u{4} [Content_Types].xml word/document.xml".utf8)),
    (".xlsx", Array("PK\u{3}\u{4} [Content_Types].xml xl/workbook.xml".utf8)),
    (".odt", Array("PK\u{3}\u{4} mimetypeapplication/vnd.oasis.opendocument.text".utf8)),
    (".zip", Array("PK\u{3}\u{4} thu-muc/a.bin".utf8)),
    (".doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (".html", Array("<!DOCTYPE html><p>x".utf8)),
    (".exe", Array("MZ\u{1}\u{2}".utf8)), (".csv", Array("a,b\n".utf8)), (".jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("", []),
  ]

  /// Every kind of bytes under every ending that may be attached; of bytes that are not known nothing is said.
  @Test(arguments: bytes, [".pdf", ".rtf", ".docx", ".xlsx", ".odt", ".zip", ".doc", ".csv"])
  func onlyTheRightBytesSuitAnEnding(_ bytes: (String, [UInt8]), _ ending: String) {
    let signature = FileSignature(head: bytes.1, tail: bytes.1)
    let isPackage = [".docx", ".xlsx", ".odt", ".zip"].contains(bytes.0)
    let suits =
      bytes.0 == ".csv" || bytes.0 == ending || ending == ".zip" && isPackage || ending == ".doc" && bytes.0 == ".rtf"
      // What a package holds cannot always be told.
      || bytes.0 == ".zip" && [".docx", ".xlsx", ".odt"].contains(ending)
    #expect(signature.suits(ending) == suits, "\(bytes.0) as \(ending)")
  }

  @Test(arguments: ["docx", "html", "exe", "empty"]) func aRenamedAttachmentIsAnError(_ kind: String) async throws {
    let text = ["docx": "PK\u{3}\u{4} word/document.xml", "html": "<html>", "exe": "MZ", "empty": ""][kind] ?? ""
    let entry = Entries.news("Lễ", "30/6/2018", "tài liệu:\n  - bao-cao.pdf")
    let site = try TestSite(["tin-tuc/le.md": entry, "tin-tuc/bao-cao.pdf": text])
    #expect(try await site.problems() == ["tin-tuc/bao-cao.pdf E0166"])
  }
}
