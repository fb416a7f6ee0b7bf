import DataFiles
import Diagnostics
import Disk
import Foundation
import Testing

@testable import Portal

/// Content that is one mistake from end to end: told a hundred times and counted, in a time that grows with it and not
/// with its square.
@Suite struct HostileContentTests {
  private static let count = 20_000

  private static func lines(_ key: String, _ item: (Int) -> String) -> String {
    Entries.news("Lễ", "30/6/2018", "\(key):\n" + (0..<count).map { "  - \(item($0))" }.joined(separator: "\n"))
  }

  private static let files: [(path: String, text: String, code: Code)] = [
    ("tin-tuc/a.md", lines("phong trào") { "Phong trào \($0)" }, .unknownMovement),
    ("tin-tuc/a.md", lines("đường dẫn cũ") { _ in "/a.html" }, .redirectTwice),
    ("tin-tuc/a.md", lines("đường dẫn cũ") { "b\($0)" }, .redirectOutside),
    ("tin-tuc/a.md", lines("tài liệu") { "a\($0).pdf" }, .missingFile),
    ("tin-tuc/a.md", lines("cho phép") { "\(100_000 + $0) | công khai" }, .unusedAllowance),
    (
      "site.yaml",
      TestSite.siteYAML + "trình đơn:\n"
        + (0..<count).map { "  - tên: a\n    địa chỉ: /b\($0)/\n" }.joined(), .brokenLink
    ),
    (
      "danh-hieu.yaml", "danh hiệu:\n" + String(repeating: "  - mã: a\n    tên: A\n", count: count), .duplicateRow
    ),
    ("don-vi.csv", "mã,tên,\(String(repeating: "x,", count: 10_000))\na,A\n", .tableStructure),
    ("don-vi.csv", "mã,tên,\((0..<10_000).map { "x\($0)" }.joined(separator: ","))\na,A\n", .unknownColumn),
    (
      "thi-dua/2018/ke-hoach.yaml",
      "năm: 2018\nphong trào:\n"
        + (0..<count).map { "  - Phong trào \($0)\n" }.joined(), .unknownMovement
    ),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: files.indices)
  func aMistakeWithoutEndIsToldAHundredTimes(_ index: Int) async throws {
    let (path, text, code) = Self.files[index]
    let found = try await TestSite([path: text]).result().diagnostics.filter { $0.file.hasSuffix(path) }
    let told = found.count { $0.problem.code == code }
    #expect((1...2 * Findings.most).contains(told), "\(path) \(code): \(told)")
    #expect(found.count <= 5 * Findings.most, "\(path) \(code)")
  }

  @Test(.timeLimit(.minutes(10))) func aTemplateOfNothingButMistakesIsToldAHundredTimes() async throws {
    let site = try TestSite()
    let theme = site.folder.path / "theme"
    try FileManager.default.copyItem(atPath: "\(Files.resolved(Repository.theme))", toPath: "\(theme)")
    let text = String(repeating: "{{khong_co}}\n", count: Self.count)
    try Data(text.utf8).write(to: URL(filePath: "\(theme)/templates/home.mustache"))
    site.options.theme = theme
    let found = try await site.result().diagnostics
    #expect(found.count { $0.problem.code == .templateUnknownField } == Findings.most)
    #expect(found.contains { $0.problem.code == .moreOfTheSame })
  }

  /// The menu of each page marks the link to it, wherever in the menu it stands.
  @Test(.timeLimit(.minutes(10))) func aMenuOfThousandsIsMadeOnce() async throws {
    let links = (0..<3_000).map { "  - tên: Mục \($0)\n    địa chỉ: \($0 == 2_900 ? "/tin-tuc/" : "/")\n" }
    let site = try TestSite([
      "site.yaml": TestSite.siteYAML + "trình đơn:\n" + links.joined(), "tin-tuc/le.md": Entries.news(),
    ])
    let pages = try await site.pages()
    for page in ["tin-tuc/index.html", "tin-tuc/le/index.html"] {
      let text = try #require(pages[page])
      #expect(text.matches(of: /aria-current="(page|true)"[^>]*>\s*Mục 2900/).count >= 1, "\(page)")
      #expect(!text.contains(/aria-current="(page|true)"[^>]*>\s*Mục 2899/))
    }
  }
}
