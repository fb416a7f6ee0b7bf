import Disk
import Templates
import TestSupport
import Testing

@testable import Desk

/// The desk's own folder, held against what the rooms render.
struct LookTests {
  private let look: DeskLook

  init() throws { look = try DeskLook(Repository.root / "desk") }

  @Test func everyTemplateNamesOnlyWhatItsRoomGives() {
    let problems = look.templates.check(Screens.uses, within: [look.words.record.shape, Framed.shape])
    #expect(problems.map { "\($0)" } == [])
  }

  @Test func everyTemplateOfTheFolderIsARoomsOrAPartOfOne() throws {
    let files = try Files.tree(Repository.root / "desk" / "templates")
    let names = Set(files.map { String($0.path.description.dropLast(".mustache".count)) })
    let parts: Set<String> = ["layout", "field", "value", "row", "node", "item", "change"]
    #expect(names == parts.union(Screens.uses.map(\.template)))
  }

  @Test func everyWordThatCodeAsksForIsThere() throws {
    let sources = try Files.tree(Repository.root / "Sources" / "Desk").filter {
      $0.path.description.hasSuffix(".swift")
    }
    var asked: Set<String> = []
    for source in sources {
      let text = String(decoding: try Files.read(Repository.root / "Sources" / "Desk" / source.path), as: UTF8.self)
      for match in text.matches(of: /words\("([a-z_-]+)"/) { asked.insert(String(match.1)) }
    }
    #expect(asked.filter { !look.words.has($0) }.sorted() == [])
  }

  @Test func everyWordThatScriptsSayIsThere() throws {
    for (name, bytes) in look.assets where name.hasSuffix(".js") {
      let asked = String(decoding: bytes, as: UTF8.self).matches(of: /word\("(\w+)"/).map { String($0.1) }
      #expect(asked.filter { !look.words.has($0) } == [], "\(name)")
    }
  }

  @Test func scriptsStayWithinWhatADeskMayWeigh() {
    let weight = look.assets.filter { $0.key.hasSuffix(".js") }.reduce(0) { $0 + $1.value.count }
    #expect(weight <= 120_000)
  }
}
