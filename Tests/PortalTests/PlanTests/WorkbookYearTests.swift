import Disk
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Portal

/// Years whose tables are workbooks, made by openpyxl and odfpy of the same years in CSV.
@Suite struct WorkbookYearTests {
  private static let sources: [Path] =
    [Repository.root / "content"]
    + ["nam-1", "nam-2", "nam-3"].map { Repository.fixtures / "plan" / Path($0) / "content" }

  private func published(_ content: Path) async throws -> (data: [String: String], diagnostics: [String]) {
    let options = SiteBuilder.Options(content: content, theme: Repository.theme, today: .endOf2018)
    let result = try await SiteBuilder(options).build()
    let errors = result.diagnostics.filter { $0.problem.code.severity == .error }
    let pages = result.output?.pages.filter { $0.file.hasSuffix("du-lieu.json") } ?? []
    let data = try pages.map { ($0.file, String(decoding: try $0.render(), as: UTF8.self)) }
    return (Dictionary(data) { first, _ in first }, errors.map { "\($0.file): \($0.problem.vi.message)" })
  }

  @Test("Scores as a block of units by criteria, a round a sheet, give the data of the same rows")
  func block() async throws {
    for source in Self.sources {
      let folder = try TemporaryFolder()
      let copy = folder.path / "content"
      try FileManager.default.copyItem(atPath: "\(try Files.resolved(source))", toPath: "\(copy)")
      let before = try await published(copy)
      _ = try OutsideCheck.run("year_tables.py", "\(copy)", "block", "1")
      let after = try await published(copy)
      #expect(after.diagnostics == before.diagnostics && !after.data.isEmpty)
      for (file, text) in before.data { #expect(after.data[file]?.withoutSources == text.withoutSources, "\(file)") }
    }
  }

  @Test(
    "A year in workbooks gives the data of the same year in CSV, but for where it stands", .timeLimit(.minutes(20)),
    arguments: ["xlsx", "ods"], 1...3)
  func sameData(_ kind: String, _ seed: Int) async throws {
    for source in Self.sources {
      let folder = try TemporaryFolder()
      let copy = folder.path / "content"
      try FileManager.default.copyItem(atPath: "\(try Files.resolved(source))", toPath: "\(copy)")
      let before = try await published(copy)
      _ = try OutsideCheck.run("year_tables.py", "\(copy)", kind, "\(seed)")
      let after = try await published(copy)
      #expect(after.diagnostics == before.diagnostics)
      #expect(!after.data.isEmpty && after.data.keys == before.data.keys)
      for (file, text) in before.data {
        let other = after.data[file] ?? ""
        #expect(other.withoutSources == text.withoutSources, "\(source) \(file)")
        let cited = other.matches(of: /"nguon": ?"([^"]*)"/).map { String($0.1) }
        #expect(cited.allSatisfy { $0.wholeMatch(of: /diem\.(xlsx|ods)!.+![A-Z]+[0-9]+/) != nil })
      }
    }
  }
}

extension String {
  fileprivate var withoutSources: String { replacing(/"nguon": ?"[^"]*"/, with: "") }
}
