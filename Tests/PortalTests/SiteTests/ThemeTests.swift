import Disk
import Foundation
import Testing

@testable import Portal

@Suite struct ThemeTests {
  @Test func theThemeOfTheProductHasNoMistake() async throws {
    let site = try TestSite()
    site.options.theme = Repository.theme
    #expect(try await site.problems().isEmpty)
  }

  @Test func aWordThatPagesNeedIsMissed() async throws {
    let site = try TestSite()
    try copyTheme(to: site) { name, text in
      name == "strings.yaml" ? text.replacing(/(?m)^revoked_title:.*\n/, with: "home: Hai\n") : text
    }
    let problems = try await site.result().diagnostics
    #expect(problems.map(\.problem.code) == [.unknownString, .duplicateKey])
    #expect(problems.first?.problem.vi.message == "Tệp strings.yaml thiếu từ “revoked_title”.")
  }

  @Test func aTemplateThatIsMissingIsNamed() async throws {
    let site = try TestSite()
    try copyTheme(to: site) { name, text in name == "templates/unit.mustache" ? nil : text }
    let problems = try await site.result().diagnostics
    #expect(problems.map(\.problem.vi.message) == ["Giao diện thiếu “templates/unit.mustache”."])
  }

  @Test(arguments: ["strings.yaml", "templates/unit.mustache", "styles/1-tokens.css", "assets/search.js"])
  func aFileInWhichGitLeftTwoVersionsIsOneMistake(_ name: String) async throws {
    let site = try TestSite()
    try copyTheme(to: site) { $0 == name ? "<<<<<<< HEAD\n\($1)=======\n\($1)>>>>>>> nhanh\n" : $1 }
    #expect(try await site.result().diagnostics.map(\.problem.code) == [.conflictMarkers])
  }

  @Test func assetsAreNamedByTheirBytes() async throws {
    let site = try TestSite()
    let before = try await site.pages().keys.filter { $0.hasPrefix("assets/site.") }
    try copyTheme(to: site) { name, text in name == "styles/1-tokens.css" ? text + "/**/" : text }
    let pages = try await site.pages()
    let after = pages.keys.filter { $0.hasPrefix("assets/site.") }
    #expect(before.count == 1 && after.count == 1 && before != after)
    #expect(pages["index.html"]?.contains("href=\"/\(after.first ?? "?")\"") == true)
  }

  @Test func stylesAreOneFileInTheOrderOfTheirNamesAndLeadToAssetsByTheirBytes() async throws {
    let site = try TestSite()
    try copyTheme(to: site) { name, text in name.hasPrefix("styles/") ? nil : text }
    try site.folder.write("theme/styles/2-page.css", "b { background: url('icon.svg') url(https://a.example/b.png) }")
    try site.folder.write("theme/styles/1-tokens.css", "a { color: red }")
    let pages = try await site.pages()
    let icon = try #require(pages.keys.first { $0.hasPrefix("assets/icon.") }).fileName
    let css = try #require(pages.first { $0.key.hasPrefix("assets/site.") }).value
    #expect(css == "a { color: red }\nb { background: url('\(icon)') url(https://a.example/b.png) }\n")
  }

  @Test(arguments: [
    ("// a\nlet b = 1 // c\n  // d\n", "let b = 1 // c\n"),
    ("let a = `\n// text\n`\n// a comment", "let a = `\n// text\n`"),
    ("let a = `b` + `c`\n\t// d\n\ne()", "let a = `b` + `c`\n\ne()"), ("", ""), ("a", "a"),
  ])
  func linesOfAScriptThatAreCommentsAloneStayWithItsAuthors(_ written: String, _ sent: String) {
    #expect(String(decoding: ThemeScript(Array(written.utf8)).sent, as: UTF8.self) == sent)
  }

  /// The product's theme, each text file as `change` gives it; nil leaves it out.
  private func copyTheme(to site: TestSite, _ change: (String, String) -> String?) throws {
    let theme = try Files.resolved(Repository.theme)
    for file in try Files.tree(theme) where file.kind == .file {
      let text = String(decoding: try Files.read(theme / file.path), as: UTF8.self)
      if let changed = change("\(file.path)", text) { try site.folder.write("theme" / file.path, changed) }
    }
    site.options.theme = site.folder.path / "theme"
  }
}
