import DeskStore
import Disk
import Portal
import Testing

@testable import Desk
@testable import HTTP

/// Plans and the site's own file, through their forms.
struct SettingTests {
  static let files = [
    "content/site.yaml", "content/danh-hieu.yaml", "content/thi-dua/2018/ke-hoach.yaml",
    "content/thi-dua/2017/ke-hoach.yaml", "content/thi-dua/2018/khoi-kinh-te/bang.yaml",
  ]

  private func open(_ file: String) throws -> (place: SettingPlace, bytes: [UInt8], leaves: [SettingNode]) {
    let place = try #require(SettingPlace(file))
    let bytes = try Files.read(Repository.root / Path(file))
    let nodes = try #require(SettingNode.all(bytes, place.setting))
    return (place, bytes, nodes.flatMap(\.leaves))
  }

  private func form(_ fields: [(String, String)]) -> Form {
    var form = Form()
    form.fields = fields.map { (name: $0.0, value: $0.1) }
    return form
  }

  @Test(arguments: files) func savedWithoutAnEditItStaysAsItWas(_ file: String) throws {
    let (place, bytes, leaves) = try open(file)
    var fields: [(String, String)] = []
    for leaf in leaves {
      guard case .texts(let texts) = leaf.content else { continue }
      fields.append(("khoa", leaf.path))
      fields += texts.map { ("=\(leaf.path)", $0) }
    }
    #expect(try place.edited(bytes, by: form(fields)) == bytes)
  }

  @Test(arguments: files) func anEditOfOneValueChangesThatValueAlone(_ file: String) throws {
    let (place, bytes, leaves) = try open(file)
    for leaf in leaves where leaf.lines != nil {
      guard case .texts(let texts) = leaf.content, texts.count == 1, !leaf.field.isList else { continue }
      let edited = try place.edited(bytes, by: form([("khoa", leaf.path), ("=\(leaf.path)", "chữ mới")]))
      let found = try #require(SettingNode.all(edited, place.setting)).flatMap(\.leaves)
      for (old, new) in zip(leaves, found) {
        guard case .texts(let before) = old.content, case .texts(let after) = new.content else { continue }
        #expect(after == (old.path == leaf.path ? ["chữ mới"] : before), "\(file): \(leaf.path) changed \(old.path)")
      }
    }
  }

  @Test func anItemThatComesStandsBehindTheOthers() throws {
    let (place, bytes, _) = try open("content/site.yaml")
    let edited = try place.edited(
      bytes,
      by: form([
        ("cau-truc", "trình đơn"), ("so:trình đơn", "2"), ("=trình đơn/0/tên", "Một"),
        ("=trình đơn/0/địa chỉ", "/trang/mot/"),
        ("=trình đơn/1/tên", "Hai"), ("=trình đơn/1/địa chỉ", "/trang/hai/"),
      ]))
    let text = String(decoding: edited, as: UTF8.self)
    #expect(text.contains("tên: Hai"))
    let found = try #require(SettingNode.all(edited, place.setting)).flatMap(\.leaves)
    #expect(found.filter { $0.path.hasPrefix("trình đơn/") }.count == 4)
  }
}
