import Diagnostics
import Testing

@testable import Portal

/// `cho phép`: the answer to what is stopped wrongly.
@Suite struct AllowanceTests {
  @Test(arguments: [
    ["cho phép: 0905 000 111 | số trực ban công khai"], ["cho phép: \"0905000111 | số trực ban công khai\""],
    ["cho phép:", "  - 0905 000 111 | số trực ban công khai"],
    ["cho phép:", "  - nội dung: 0905.000.111", "    lý do: số trực ban công khai"],
    ["cho phép: [{nội dung: \"0905 000 111\", lý do: \"số trực ban công khai\"}]"],
    ["cho phép: 0905 000 111", "lý do cho phép: số trực ban công khai"],
  ])
  func lettersThroughWithANoteThatSaysWhy(_ lines: [String]) async throws {
    let site = try TestSite(["tin-tuc/a.md": news(lines, "Gọi 0905 000 111.")])
    let diagnostics = try await site.result().diagnostics
    #expect(diagnostics.map(\.problem.code) == [.allowedData], "\(lines)")
    let words = try #require(diagnostics.first?.problem.vi.message)
    #expect(words.contains("0905 000 111") && words.contains("số trực ban công khai"))
  }

  @Test func nothingOfItIsPublished() async throws {
    let site = try TestSite(["tin-tuc/a.md": news(["cho phép: 0905 000 111 | lý do thầm kín"], "Gọi 0905 000 111.")])
    for (path, text) in try await site.pages() { #expect(!text.contains("thầm kín"), "\(path)") }
  }

  @Test func othersAreStillStopped() async throws {
    let site = try TestSite([
      "tin-tuc/a.md": news(["cho phép: 0905 000 111 | trực ban"], "Gọi 0905 000 111 hoặc 0905 000 222.")
    ])
    #expect(try await codes(site) == [.personalData, .allowedData])
  }

  @Test func aReasonIsAskedFor() async throws {
    let site = try TestSite(["tin-tuc/a.md": news(["cho phép: 0905 000 111"], "Gọi 0905 000 111.")])
    #expect(try await codes(site) == [.allowanceWithoutReason])
  }

  @Test(arguments: ["CCCD 064090123456", "hộ chiếu B1234567", "CMND 230123456"])
  func papersAreNeverLetThrough(_ paper: String) async throws {
    let number = try #require(paper.split(separator: " ").last)
    let site = try TestSite(["tin-tuc/a.md": news(["cho phép: \(number) | ông ấy đồng ý"], "Số \(paper).")])
    let diagnostics = try await site.result().diagnostics
    #expect(Set(diagnostics.map(\.problem.code)) == [.allowedPapers, .personalData])
    for format in DiagnosticFormat.allCases {
      #expect(!format.text(diagnostics, language: .vi).contains(number), "\(format)")
    }
  }

  @Test func oneThatNothingNeedsIsAWarning() async throws {
    let site = try TestSite(["tin-tuc/a.md": news(["cho phép: 0905 000 111 | trực ban"], "Không có số nào.")])
    #expect(try await codes(site) == [.unusedAllowance])
  }

  private func news(_ lines: [String], _ body: String) -> String {
    Entries.news("Lễ", "30/6/2018", body: body).replacing(
      "ngày: 30/6/2018", with: (["ngày: 30/6/2018"] + lines).joined(separator: "\n"))
  }

  private func codes(_ site: TestSite) async throws -> [Code] {
    try await site.result().diagnostics.map(\.problem.code).sorted { $0.rawValue < $1.rawValue }
  }
}
