import Diagnostics
import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// A small site with mistakes, and what is said of them: `vi.txt` as a person reads it, `en.jsonl` as a machine does.
/// With RECORD_SNAPSHOTS=1 in the environment both are written anew, and the test fails so that they get read.
struct BrokenSite: CustomTestStringConvertible, Sendable {
  let name: String

  static let all: [BrokenSite] = {
    let names = (try? Files.children(Repository.fixtures / "broken")) ?? []
    return names.filter { $0.kind == .folder }.map { BrokenSite(name: "\($0.name)") }.sorted { $0.name < $1.name }
  }()

  var testDescription: String { name }
  var folder: Path { Repository.fixtures / "broken" / Path(name) }

  /// `theme/` lies over the product's theme; `whole-theme/` takes its place.
  func diagnostics() async throws -> [Diagnostic] {
    let overlay = try Theming(self)
    var options = SiteBuilder.Options(content: folder / "content", theme: overlay.theme, today: .endOf2018)
    options.jobs = 2
    return try await SiteBuilder(options).build().diagnostics.map { $0.relative(to: [folder, overlay.root]) }
  }

  func text(_ diagnostics: [Diagnostic], _ format: DiagnosticFormat, _ language: Language) -> String {
    diagnostics.map { format.text($0, language: language).relative(to: [folder]) }.joined()
  }
}

/// The theme of one broken site.
private final class Theming {
  let root: Path
  let theme: Path
  private let folder: TemporaryFolder?

  init(_ site: BrokenSite) throws {
    if try Files.statusIfPresent(site.folder / "whole-theme") != nil {
      (root, theme, folder) = (site.folder, site.folder / "whole-theme", nil)
    } else if try Files.statusIfPresent(site.folder / "theme") != nil {
      let folder = try TemporaryFolder()
      let manager = FileManager.default
      try manager.copyItem(atPath: "\(try Files.resolved(Repository.theme))", toPath: "\(folder.path / "theme")")
      for file in try Files.tree(site.folder / "theme") where file.kind == .file {
        try folder.write("theme" / file.path, "")
        try manager.removeItem(atPath: "\(folder.path / "theme" / file.path)")
        try manager.copyItem(
          atPath: "\(site.folder / "theme" / file.path)", toPath: "\(folder.path / "theme" / file.path)")
      }
      (root, theme, self.folder) = (folder.path, folder.path / "theme", folder)
    } else {
      (root, theme, folder) = (Repository.root, Repository.theme, nil)
    }
  }
}

extension Diagnostic {
  fileprivate func relative(to roots: [Path]) -> Diagnostic {
    let moved = Diagnostic(file: file.relative(to: roots), place: place, problem)
    return severity == problem.code.severity ? moved : moved.heldBack
  }
}

extension String {
  fileprivate func relative(to roots: [Path]) -> String {
    roots.reduce(self) { $0.replacing("\($1)/", with: "") }
  }
}
