import Disk
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import DeskStore

/// A desk over a folder of one test.
struct Office {
  let folder: TemporaryFolder
  let store: DeskStore
  let an = Person(name: "an", shown: "Lê An", role: .author)
  let binh = Person(name: "binh", shown: "Trần Bình", role: .approver)
  let chi = Person(name: "chi", shown: "Vũ Chi", role: .administrator)

  init(accounts: Bool = false, at time: Int = 1_530_000_000) async throws {
    folder = try TemporaryFolder()
    try folder.write("content/tin-tuc/le.md", "---\ntiêu đề: Lễ\n---\n\nMột.\n\nHai.\n\nBa.\n")
    try folder.write("theme/strings.yaml", "a: b\n")
    store = try DeskStore(
      DeskFolders(content: folder.path / "content", theme: folder.path / "theme"), clock: { time })
    if accounts {
      for person in [chi, an, binh] { try await store.accounts.add(person, password: "mật khẩu dài lắm") }
    }
  }

  func file(_ text: String = "content/tin-tuc/le.md") throws -> WorkPath { try #require(WorkPath(text)) }
}

@Suite struct StoreTests {
  @Test(arguments: [
    "content/../a", "../content/a", "/content/a", "content/.git/config", "content/a/.b", "theme", "content/",
    "public/a",
    ".neuguong/accounts", "content/a\\..\\b", "content//a", "content/a\nb", "content/./a", "",
  ])
  func nothingOutsideOfTheFoldersHasAName(_ text: String) {
    #expect(WorkPath(text) == nil)
  }

  @Test func aTextIsSavedOverTheOneThatWasRead() async throws {
    let office = try await Office()
    let base = try #require(try await office.store.read(office.file()))
    let new = Array("Mới\n".utf8)
    #expect(try await office.store.save(new, to: office.file(), base: base.id, by: .alone) == .saved(Version(new)))
    #expect(try office.folder.text("content/tin-tuc/le.md") == "Mới\n")
    #expect(try await office.store.version(base.id) == base.bytes)
  }

  @Test func whatChangedMeanwhileElsewhereIsMerged() async throws {
    let office = try await Office()
    let base = try #require(try await office.store.read(office.file()))
    let text = String(decoding: base.bytes, as: UTF8.self)
    try office.folder.write("content/tin-tuc/le.md", text.replacing("Ba.", with: "Bốn."))
    let ours = Array(text.replacing("Một.", with: "Không.").utf8)
    guard case .merged = try await office.store.save(ours, to: office.file(), base: base.id, by: .alone) else {
      return #expect(Bool(false))
    }
    #expect(
      try office.folder.text("content/tin-tuc/le.md")
        == text.replacing("Ba.", with: "Bốn.").replacing("Một.", with: "Không."))
  }

  @Test func whatChangedInTheSameLinesIsNeverOverwritten() async throws {
    let office = try await Office()
    let base = try #require(try await office.store.read(office.file()))
    let text = String(decoding: base.bytes, as: UTF8.self)
    let theirs = text.replacing("Hai.", with: "Hai phẩy.")
    try office.folder.write("content/tin-tuc/le.md", theirs)
    let ours = Array(text.replacing("Hai.", with: "Hai rưỡi.").utf8)
    let outcome = try await office.store.save(ours, to: office.file(), base: base.id, by: .alone)
    guard case .conflict(let conflict) = outcome else { return #expect(Bool(false)) }
    #expect(conflict.ours == ours && conflict.theirs?.bytes == Array(theirs.utf8) && conflict.base == base.bytes)
    #expect(try office.folder.text("content/tin-tuc/le.md") == theirs)
    try Files.remove(office.folder.path / "content/tin-tuc/le.md")
    guard case .conflict(let gone) = try await office.store.save(ours, to: office.file(), base: base.id, by: .alone)
    else { return #expect(Bool(false)) }
    #expect(gone.theirs == nil)
    // A person has chosen: the text is written over what the conflict showed.
    #expect(try await office.store.save(ours, to: office.file(), base: nil, by: .alone) == .saved(Version(ours)))
  }

  @Test func newFilesGetSafeNamesAndOverwriteNothing() async throws {
    let office = try await Office()
    let folder = try office.file("content/tin-tuc")
    var names: [String] = []
    for name in [
      "Lễ.md", "le.md", "../../etc/passwd", "CON \u{202E}gpj.exe", ".htaccess", "…", "a.b/c\\d.JPG", "NUL.md",
    ] {
      names.append(try await office.store.create([65], named: name, in: folder, by: .alone).text)
    }
    #expect(
      names.map { String($0.dropFirst("content/tin-tuc/".count)) }
        == ["le-2.md", "le-3.md", "passwd", "con-gpj.exe", "htaccess", "tep", "d.jpg", "tep-nul.md"])
    #expect(try office.folder.text("content/tin-tuc/le.md").contains("tiêu đề: Lễ"))
  }

  @Test func linksAreNotFollowed() async throws {
    let office = try await Office()
    try office.folder.write("secret/key", "bí mật")
    let link = { (name: String, target: String) in
      _ = symlink(target, (office.folder.path / "content" / Path(name)).description)
    }
    link("ra.md", "../secret/key")
    link("ngoai", "../secret")
    await #expect(throws: DeskFailure.self) { try await office.store.read(office.file("content/ra.md")) }
    await #expect(throws: DeskFailure.self) {
      try await office.store.save([65], to: office.file("content/ra.md"), base: nil, by: .alone)
    }
    await #expect(throws: DeskFailure.outside(try office.file("content/ngoai/moi.md"))) {
      try await office.store.save([65], to: office.file("content/ngoai/moi.md"), base: nil, by: .alone)
    }
    #expect(try office.folder.text("secret/key") == "bí mật")
    #expect(try office.folder.contents(of: "secret").count == 1)
  }

  @Test func aVanishedFolderIsSaid() async throws {
    let office = try await Office()
    try Files.rename(office.folder.path / "content", to: office.folder.path / "khac")
    await #expect(throws: DeskFailure.vanished(office.folder.path / "content")) {
      try await office.store.save([65], to: office.file(), base: nil, by: .alone)
    }
    let draft = Draft(file: try office.file(), person: "", base: nil, time: 0, bytes: [65])
    try await office.store.keep(draft)
    #expect(await office.store.drafts == [draft])
  }

  @Test func oneDeskAtATime() async throws {
    let office = try await Office()
    #expect(throws: DeskFailure.busy) { try DeskStore(office.store.folders, clock: { 0 }) }
  }

  @Test func whoElseHasAFileOpenIsTold() async throws {
    let office = try await Office()
    #expect(try await office.store.opened(office.file(), by: office.an) == [])
    #expect(try await office.store.opened(office.file(), by: office.binh) == [office.an])
    try await office.store.closed(office.file(), by: office.an)
    #expect(try await office.store.readers(of: office.file()) == [office.binh])
  }

  @Test func aRemovedOrRenamedFileKeepsItsHistory() async throws {
    let office = try await Office()
    let base = try #require(try await office.store.read(office.file()))
    _ = try await office.store.save(Array("Hai\n".utf8), to: office.file(), base: base.id, by: .alone)
    let moved = try office.file("content/tin-tuc/hoi.md")
    try await office.store.move(office.file(), to: moved, by: .alone)
    await #expect(throws: DeskFailure.self) { try await office.store.move(office.file(), to: moved, by: .alone) }
    let history = try await office.store.history(of: moved)
    #expect(history.map(\.version).contains(base.id) && history.first?.version == VersionID(of: Array("Hai\n".utf8)))
    try office.folder.write("content/tin-tuc/hoi.md", "Từ Explorer\n")
    #expect(try await office.store.history(of: moved).first?.step == nil)
    let now = VersionID(of: Array("Từ Explorer\n".utf8))
    #expect(try await office.store.restore(base.id, of: moved, base: now, by: .alone) == .saved(base))
    _ = try await office.store.remove(moved, base: base.id, by: .alone)
    #expect(try await office.store.read(moved) == nil)
    #expect(
      try await office.store.restore(now, of: moved, base: nil, by: .alone)
        == .saved(Version(Array("Từ Explorer\n".utf8))))
  }
}
