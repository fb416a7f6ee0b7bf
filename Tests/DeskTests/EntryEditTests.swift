import DeskStore
import Disk
import Portal
import Schemas
import Testing

@testable import Desk
@testable import HTTP

/// Every entry of the sample, opened and saved.
struct EntryEditTests {
  static let entries: [String] = {
    let content = Repository.root / "content"
    let files = (try? Files.tree(content)) ?? []
    return files.map(\.path.description).filter { EntryPlace($0) != nil }
  }()

  private func open(_ file: String) throws -> (place: EntryPlace, bytes: [UInt8], values: EntryValues) {
    let place = try #require(EntryPlace(file))
    let bytes = try Files.read(Repository.root / "content" / Path(file))
    return (place, bytes, try #require(place.values(bytes)))
  }

  private func form(_ fields: [(String, String)]) -> Form {
    var form = Form()
    form.fields = fields.map { (name: $0.0, value: $0.1) }
    return form
  }

  @Test func theSampleHasEntries() { #expect(Self.entries.count > 40) }

  @Test(arguments: entries) func savedWithoutAnEditItStaysAsItWas(_ file: String) throws {
    let (place, bytes, values) = try open(file)
    var fields: [(String, String)] = []
    for field in place.form where values[field.spec]?.isNested != true {
      fields.append(("khoa", field.spec.name))
      for text in values[field.spec]?.texts ?? [] { fields.append(("=\(field.spec.name)", text)) }
    }
    fields.append(("noi-dung", values.body))
    #expect(try place.edited(bytes, by: form(fields)) == bytes)
  }

  @Test(arguments: entries) func anEditOfOneFieldChangesThatFieldAlone(_ file: String) throws {
    let (place, bytes, values) = try open(file)
    for field in place.form where values[field.spec]?.isNested != true {
      let name = field.spec.name
      let edited = try place.edited(bytes, by: form([("khoa", name), ("=\(name)", "Chữ mới: đã sửa # thử")]))
      let found = try #require(place.values(edited), "\(file): \(name)")
      #expect(found[field.spec]?.texts == ["Chữ mới: đã sửa # thử"], "\(file): \(name)")
      for other in place.form where other.spec.name != name {
        #expect(found[other.spec]?.texts == values[other.spec]?.texts, "\(file): \(name) changed \(other.spec.name)")
      }
      #expect(found.body == values.body)
      // Of a list in lines of its own the key's line stays.
      let removed = LineDifference.between(bytes, edited).lines.count { $0.kind == .removed }
      let own = values[field.spec].map { $0.lines.count } ?? 0
      #expect(removed == own || field.isList && removed == own - 1, "\(file): \(name)")
    }
  }

  @Test(arguments: entries) func anEditOfTheTextLeavesTheFieldsAsTheyWere(_ file: String) throws {
    let (place, bytes, values) = try open(file)
    let edited = try place.edited(bytes, by: form([("noi-dung", values.body + "Một câu thêm.\n")]))
    #expect(edited.starts(with: bytes))
    #expect(place.values(edited)?.body == values.body + "Một câu thêm.\n")
  }
}
