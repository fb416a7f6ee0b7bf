import DataFiles
import Diagnostics
import Testing

@testable import Portal

/// A draft, and what waits for its decision, can break nothing that is published.
@Suite struct DraftTests {
  private static let published = ["tin-tuc/le.md": Entries.news(body: "Nội dung.")]

  private func files(_ draft: String, _ path: String) async throws -> (pages: [String: String], problems: [Diagnostic])
  {
    let site = try TestSite(Self.published.merging([path: draft]) { $1 })
    return (try await site.pages(), try await site.result().diagnostics)
  }

  /// Each mistake alone, in a draft, in a profile that waits, and in an entry that is to be published.
  @Test(arguments: [
    "ngày: 31/6/2018", "không có: mục này", "đơn vị: Không có", "phong trào:\n  - Không có", "ảnh: khong-co.jpg",
    "tài liệu:\n  - khong-co.pdf", "cập nhật: 30/6/2108",
    "tóm tắt: số căn cước 001090123456", "tóm tắt: a: b", "\ttóm tắt: a", "gỡ bỏ", "lĩnh vực: [a", "tóm tắt: \"a",
    "đăng từ ngày: hôm qua", "lý do gỡ bỏ: x",
  ])
  func aMistakeInADraftIsANote(_ line: String) async throws {
    let news = "---\ntiêu đề: Nháp\n\(line.hasPrefix("ngày") ? "" : "ngày: 30/6/2018\n")"
    let plain = try await files(Self.published["tin-tuc/le.md"] ?? "", "tin-tuc/le.md").pages
    let draft = try await files("\(news)bản nháp: có\n\(line)\n---\n", "tin-tuc/nhap.md")
    #expect(draft.pages == plain)
    #expect(
      draft.problems.allSatisfy { $0.severity == .note }
        && draft.problems.contains { $0.problem.code.severity != .note })
    let site = try TestSite(["tin-tuc/bai.md": "\(news)\(line)\n---\n"])
    #expect(try await site.result().diagnostics.contains { $0.severity != .note }, "else nothing is tested")
  }

  @Test(arguments: ["đề xuất", "hội đồng thống nhất"]) func soIsOneInAProfileThatWaits(_ state: String) async throws {
    let entry = "---\nhọ và tên: A\nđơn vị: Không có\ntrạng thái: \(state)\n---\n<b>x</b> [y](z.md)\n"
    let found = try await files(entry, "dien-hinh/2018/a.md")
    #expect(found.problems.allSatisfy { $0.severity == .note } && found.problems.count > 4)
    #expect(found.pages["dien-hinh/2018/a/index.html"] == nil)
    let mistyped = try TestSite(["dien-hinh/2018/a.md": entry.replacing(state, with: "đã có quyêt định")])
    #expect(try await mistyped.result().output == nil, "what is misspelt is not waiting")
  }

  @Test(arguments: [
    "---\ntiêu đề: Lễ\nbản nháp: có\n", "---\nbản nháp: có\n{{{\n---\n", "---\n\t\nBAN NHAP : true\n\tx: [\n---\n",
    "—\nbản nháp: có # chưa xong\n—\n", "---\ntiêu đề: [a\nbản nháp: \"có\"\n---\n",
    "bản nháp: có\ntiêu đề: Lễ\n",
  ])
  func aDraftIsOneAsFarAsTheLineCanBeRead(_ text: String) async throws {
    let found = try await files(text, "tin-tuc/nhap.md")
    #expect(found.problems.allSatisfy { $0.severity == .note } && !found.problems.isEmpty)
    #expect(found.pages["tin-tuc/nhap/index.html"] == nil)
  }

  /// The same words in the encodings that other programs save, with a byte that is none, and in an old font.
  private static let undecodable: [String: [UInt8]] = {
    let text = "---\ntiêu đề: Lễ phát động\nbản nháp: có\n---\nNội dung.\n"
    let plain = Array(text.utf8)
    return [
      "UTF-16LE": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
      "UTF-16BE": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
      "Windows-1258": latin(
        "---\nti\u{EA}u \u{F0}\u{EA}\u{CC}: L\u{EA}\u{DE} ph\u{E1}t \u{F0}\u{F4}\u{F2}ng\nba\u{D2}n nh\u{E1}p: c\u{F3}\n---\n"
      ),
      "TCVN3": latin(
        "---\nti\u{AA}u \u{AE}\u{D2}: L\u{D4} ph\u{B8}t \u{AE}\u{E9}ng\nb\u{B6}n nh\u{B8}p: c\u{E3}\n---\n"),
      "a wrong byte": Array(plain[..<8]) + [0xFF] + Array(plain[8...]),
      "cut within a letter": plain + [0xE1, 0xBA],
      "Git's two versions below": plain + Array("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n".utf8),
      "too large": plain + Array(repeating: UInt8(ascii: "a"), count: SizeLimit.text),
    ]
  }()

  private static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  @Test(arguments: undecodable.keys.sorted()) func soIsOneThatIsNoTextOfOurs(_ name: String) async throws {
    let site = try TestSite(Self.published)
    try site.add("tin-tuc/nhap.md", try #require(Self.undecodable[name]))
    let result = try await site.result()
    #expect(result.output != nil && result.diagnostics.allSatisfy { $0.severity == .note })
    #expect(result.diagnostics.contains { $0.problem.code.severity == .error })
    let file = "\(site.options.content)/tin-tuc/nhap.md"
    let named = try NamedFiles([file], in: [site.options.content])
    #expect(result.only(named).diagnostics.contains { $0.file == file && $0.severity == .error })
  }

  @Test func theSidesOfAConflictMustAgreeThatItIsADraft() async throws {
    let text = "---\ntiêu đề: Lễ\n<<<<<<< HEAD\nbản nháp: có\n=======\nbản nháp: không\n>>>>>>> x\n---\n"
    let site = try TestSite(["tin-tuc/a.md": text])
    #expect(try await site.result().output == nil)
  }

  @Test func aCopyOfADraftBreaksNothingEither() async throws {
    for path in ["tin-tuc/nhap - Copy.md", "tin-tuc/---.md"] {
      let found = try await files(Entries.news("Nháp", "30/6/2018", "bản nháp: có"), path)
      #expect(found.problems.map(\.severity) == [.note])
      #expect(try await TestSite(Self.published.merging([path: Entries.news()]) { $1 }).result().output == nil)
    }
  }

  @Test(arguments: ["đề xuất", "hội đồng thống nhất", "\"de xuat\" # chờ"])
  func aProfileThatWaitsIsOneAsFarAsItsLineCanBeRead(_ state: String) async throws {
    let text = "---\nhọ và tên: A\ntrạng thái: \(state)\n"
    #expect(try await files(text, "dien-hinh/2018/a.md").problems.allSatisfy { $0.severity == .note })
    let decided = text.replacing(state, with: "đã có quyết định")
    #expect(try await TestSite(["dien-hinh/2018/a.md": decided]).result().output == nil)
  }

  @Test(arguments: ["bản nháp: không", "bản nháp:", "# bản nháp: có", "tóm tắt: bản nháp có"])
  func whatDoesNotSaySoIsNone(_ line: String) async throws {
    let site = try TestSite(["tin-tuc/a.md": "---\ntiêu đề: Lễ\n\(line)\nngày: 31/6/2018\n---\n"])
    #expect(try await site.result().output == nil)
  }

  @Test func anAddressBelongsToWhatIsPublished() async throws {
    // The draft comes first by its name.
    let site = try TestSite([
      "tin-tuc/Lễ.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có"), "tin-tuc/lễ mới.md": Entries.news("Mới"),
      "tin-tuc/le.md": Entries.news("Đã đăng"), "tin-tuc/khac.md": Entries.news(body: "[bài](/tin-tuc/le/)"),
    ])
    let result = try await site.result()
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
    #expect(result.diagnostics.contains { $0.problem.code == .duplicateURL && $0.file.hasSuffix("Lễ.md") })
    let pages = try await site.pages()
    #expect(pages["tin-tuc/le/index.html"]?.contains("Đã đăng") == true)
    #expect(pages["tin-tuc/khac/index.html"]?.contains("href=\"/tin-tuc/le/\"") == true)
  }

  @Test func aNameMeansWhatIsPublished() async throws {
    let site = try TestSite([
      "phong-trao/a-nhap.md": Entries.movement("Lao động giỏi", "bản nháp: có"),
      "phong-trao/lao-dong.md": Entries.movement("Lao động giỏi"),
      "sang-kien/2018/nhap.md": Entries.initiative("Máy", year: 2018, "bản nháp: có"),
      "sang-kien/2018/may.md": Entries.initiative("Máy"),
      "tin-tuc/le.md": Entries.news("Lễ", "30/6/2018", "phong trào:\n  - Lao động giỏi"),
      "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A", "sáng kiến:\n  - Máy"),
      "dien-hinh/2018/0.md": Entries.exemplar("Nguyễn Văn A", state: "đề xuất"),
    ])
    let result = try await site.result()
    #expect(result.diagnostics.allSatisfy { $0.severity == .note }, "\(result.diagnostics)")
    #expect(try await site.pages()["tin-tuc/le/index.html"]?.contains("href=\"/phong-trao/lao-dong/\"") == true)
  }

  @Test func aDraftOfASectionsIntroductionIsNotShown() async throws {
    let text = "---\ntiêu đề: Tin\nbản nháp: có\n---\n\nCHƯA XONG [x](y.md)\n"
    let found = try await files(text, "tin-tuc/index.md")
    #expect(found.problems.allSatisfy { $0.severity == .note })
    #expect(found.pages["tin-tuc/index.html"]?.contains("CHƯA XONG") == false)
  }

  @Test func thePreviewOfADraftShowsItsMistakesAndNoOtherPageDoes() async throws {
    let site = try TestSite(
      Self.published.merging(["tin-tuc/nhap.md": Entries.news("Nháp", "30/6/2018", "bản nháp: có", body: "[x](y.md)")])
      { $1 })
    site.options.baseURL = "http://127.0.0.1:8000"
    let preview = try await Preview(site.options, language: .vi)
    func text(_ path: String) async -> String {
      if case .found(let bytes, _) = await preview.current.answer(path) {
        String(decoding: bytes, as: UTF8.self)
      } else {
        ""
      }
    }
    #expect(await text("/tin-tuc/nhap/").contains("neuguong-errors"))
    #expect(await text("/tin-tuc/nhap/").contains("lỗi[E0303]"))
    #expect(await !text("/tin-tuc/le/").contains("neuguong-errors"))
  }
}
