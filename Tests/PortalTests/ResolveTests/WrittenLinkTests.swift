import Diagnostics
import Foundation
import SourceText
import Testing

@testable import Portal

/// Links as office workers write them: names with spaces, percent signs and letters apart from their marks, nothing at
/// all, the site's own address.
@Suite struct WrittenLinkTests {
  private func site(_ body: String, baseURL: String? = nil) throws -> TestSite {
    try TestSite(
      [
        "tin-tuc/le.md": Entries.news(body: body), "tin-tuc/khac.md": Entries.news("Khác", body: "## Kết quả"),
        "tin-tuc/Báo cáo sơ kết.pdf": "x", "tin-tuc/Bản in (1).pdf": "x", "tin-tuc/Quyet%20dinh.pdf": "x",
        "tin-tuc/Ảnh 1.jpg": "", "tin-tuc/a b.pdf": "x", "tin-tuc/Quyết định #3.pdf": "x", "tin-tuc/Vì sao?.pdf": "x",
        "tin-tuc/\("Thể lệ".decomposedStringWithCanonicalMapping).pdf": "x",
      ], baseURL: baseURL)
  }

  private func page(_ body: String, baseURL: String? = nil) async throws -> String {
    try #require(try await site(body, baseURL: baseURL).pages()["tin-tuc/le/index.html"])
  }

  @Test(arguments: [
    ("Báo cáo sơ kết.pdf", "bao-cao-so-ket.pdf"), ("Bản in (1).pdf", "ban-in-1.pdf"),
    ("B%C3%A1o%20c%C3%A1o%20s%C6%A1%20k%E1%BA%BFt.pdf", "bao-cao-so-ket.pdf"),
    ("<Báo cáo sơ kết.pdf>", "bao-cao-so-ket.pdf"),
    ("Báo cáo sơ kết.pdf \"Tên\"", "bao-cao-so-ket.pdf"), ("Thể lệ.pdf", "the-le.pdf"), ("a%20b.pdf", "a-b.pdf"),
    ("./a b.pdf", "a-b.pdf"), ("/tin-tuc/a b.pdf", "a-b.pdf"), ("Quyet%20dinh.pdf", "quyet-20dinh.pdf"),
    ("BÁO CÁO SƠ KẾT.PDF", "bao-cao-so-ket.pdf"), ("bao-cao-so-ket.pdf", "bao-cao-so-ket.pdf"),
    ("/tin-tuc/bao-cao-so-ket.pdf", "bao-cao-so-ket.pdf"), ("../bao-cao-so-ket.pdf", "bao-cao-so-ket.pdf"),
    ("https://thi-dua.example/tin-tuc/bao-cao-so-ket.pdf", "bao-cao-so-ket.pdf"),
    ("Báo cáo sơ kết.pdf#page=3", "bao-cao-so-ket.pdf#page=3"), ("a%20b.pdf#page=3", "a-b.pdf#page=3"),
    ("a%20b.pdf?tai=1#page=3", "a-b.pdf?tai=1#page=3"), ("A%20B.PDF", "a-b.pdf"),
    ("The%CC%82%CC%89%20le%CC%A3%CC%82.pdf", "the-le.pdf"), ("Quyết định #3.pdf", "quyet-dinh-3.pdf"),
    ("Quyết%20định%20%233.pdf", "quyet-dinh-3.pdf"), ("<Vì sao?.pdf>", "vi-sao.pdf"),
  ])
  func aFileIsFoundHoweverItsNameIsWritten(_ link: String, _ file: String) async throws {
    #expect(try await page("[Tải báo cáo](\(link))").contains("href=\"/tin-tuc/\(file)\""))
  }

  @Test(arguments: ["Báo cáo sơ kết.pdf", "B%C3%A1o cáo sơ kết.pdf", "BÁO CÁO SƠ KẾT.PDF", "bao-cao-so-ket.pdf"])
  func soIsOneInFrontMatter(_ name: String) async throws {
    let files = [
      "tin-tuc/le.md": Entries.news("Lễ", "30/6/2018", "tài liệu:\n  - \(name) | Báo cáo"),
      "tin-tuc/Báo cáo sơ kết.pdf": "x",
    ]
    let page = try #require(try await TestSite(files).pages()["tin-tuc/le/index.html"])
    #expect(page.contains("href=\"/tin-tuc/bao-cao-so-ket.pdf\""))
  }

  @Test func aPictureWithASpaceIsShown() async throws {
    #expect(try await page("![Lễ](Ảnh 1.jpg)").contains(/src="\/tin-tuc\/anh-1\.[0-9a-f]{8}-\d+\.\w+"/))
  }

  @Test(arguments: ["[x]()", "[x](<>)", "![x]()", "![x](<>)", "[x]( )", "[x][r]\n\n[r]: <>"])
  func aLinkWithoutAnAddressIsAnError(_ body: String) async throws {
    #expect(try await site(body).problems().contains { $0.contains("E0320") })
  }

  @Test(arguments: ["[x](Báo cáo tổng kết.pdf)", "[x](Không có.pdf)", "[x](trang năm)"])
  func whatIsNotThereIsAnErrorAndNoRawMarkdown(_ body: String) async throws {
    #expect(try await site(body).problems().contains { $0.hasSuffix("E0303") })
  }

  @Test func aRemedyIsNeverWhatWasWritten() async throws {
    for body in [
      "[x](../Quyet%20dinh.pdf)", "[x](Quyet%2520dinh.pdf)", "[x](le)", "![x](../a b.pdf)", "[x](khac.md#ket-qua-)",
    ] {
      for found in try await site(body).result().diagnostics {
        guard let better = found.problem.suggestion else { continue }
        #expect(!body.contains("(\(better))"), "\(body): \(better)")
      }
    }
  }

  @Test(arguments: [
    "https://so.example/thi-dua/tin-tuc/khac/", "http://so.example/thi-dua/tin-tuc/khac/",
    "//so.example/thi-dua/tin-tuc/khac/",
    "HTTPS://SO.example/thi-dua/tin-tuc/khac/", "https://so.example:443/thi-dua/tin-tuc/khac/",
    "http://so.example./thi-dua/tin-tuc/khac", "http://thi-dua.example/tin-tuc/khac/",
  ])
  func theSitesOwnAddressIsALinkWithinIt(_ link: String) async throws {
    let html = try await page("[x](\(link)) [y](\(link)#ket-qua)", baseURL: "https://so.example/thi-dua/")
    #expect(html.contains("href=\"/thi-dua/tin-tuc/khac/\""))
    #expect(html.contains("href=\"/thi-dua/tin-tuc/khac/#ket-qua\""))
  }

  @Test(arguments: ["http:", "https:", ""])
  func itsPagesAndHeadingsAreChecked(_ scheme: String) async throws {
    let base = "\(scheme)//so.example/thi-dua"
    let body =
      "[x](\(base)/khong-co/) [y](\(base)/tin-tuc/khac/#khong-co) [z](\(base)) [u](\(base)khac/) [v](//so.example/)"
    let problems = try await site(body, baseURL: "https://so.example/thi-dua/").problems()
    #expect(problems.map { String($0.suffix(5)) }.filter { $0.hasPrefix("E") } == ["E0303", "E0304"])
  }
}

@Suite struct FindingsTests {
  @Test(
    "100 kB of broken links on one line give a hundred messages and a count", .timeLimit(.minutes(20)),
    arguments: [
      ("[a](b) ", Code.brokenLink), ("![a](b) ", .missingFile), ("[a](#b) ", .brokenAnchor),
      ("[a](b.md)\n", .brokenLink),
      ("[a]() ", .emptyLink), ("[ấ](b c.pdf) ", .brokenLink), ("&#1; ", .forbiddenCharacter), ("<b>", .rawHTML),
    ])
  func oneMistakeOverAndOverIsCounted(_ piece: String, _ code: Code) async throws {
    let count = 100_000 / piece.utf8.count
    let site = try TestSite(["tin-tuc/le.md": Entries.news(body: "## a\n\n" + String(repeating: piece, count: count))])
    let found = try await site.result().diagnostics
    #expect(found.filter { $0.problem.code == code }.count == Findings.most)
    let rest = try #require(found.first { $0.problem.code == .moreOfTheSame })
    #expect(rest.problem.en.message.contains("\(count - Findings.most) more"))
    #expect(found.allSatisfy { ($0.place?.line.utf8.count ?? 0) <= 4_000 && $0.problem.vi.message.utf8.count < 1_000 })
  }

  @Test func placesCountedOnAreThoseCountedFromTheTop() {
    let text = "một 👨‍👩‍👧‍👦 hai\r\nba bốn năm\n\nsáu"
    let source = SourceFile(path: "a", bytes: Array(text.utf8))
    for start in source.bytes.indices where source.bytes[start] & 0xC0 != 0x80 {
      var counter = PlaceCounter(source)
      for end in [start, min(start + 1, source.bytes.count), source.bytes.count] {
        _ = counter.place(of: 0..<min(3, start))
        let place = counter.place(of: start..<max(start, end))
        #expect(place.start == source.position(of: start))
      }
    }
  }

  @Test func theCaretStandsUnderItsPlaceInALineOfAMegabyte() throws {
    let text = String(repeating: "ấ b ", count: 100_000) + "LỖI" + String(repeating: " cđ", count: 100_000)
    let source = SourceFile(path: "a", bytes: Array(text.utf8))
    let found = Diagnostic(source, at: 600_000..<605_000 - 4_995, .badUTF8)
    let lines = DiagnosticFormat.human.text(found, language: .vi).split(separator: "\n")
    #expect(found.place?.start.column == 400_001 && lines.allSatisfy { $0.count < 130 })
    let caret = try #require(Array(lines[2]).firstIndex(of: "^"))
    #expect(lines[1].dropFirst(caret).hasPrefix("LỖI"))
  }
}
