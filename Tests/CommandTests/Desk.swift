import Foundation

/// A folder in which the built `neuguong` is run, as an office would: `content/`, `theme/`, `public/`.
final class Desk {
  let folder: URL
  private static let manager = FileManager.default

  init() throws {
    let name = "neuguong-\(UUID().uuidString)"
    folder = Self.manager.temporaryDirectory.appending(path: name).resolvingSymlinksInPath()
    try Self.manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.manager.createSymbolicLink(
      at: folder.appending(path: "theme"), withDestinationURL: Self.root.appending(path: "theme"))
  }

  deinit { try? Self.manager.removeItem(at: folder) }

  /// A desk with a few entries and no mistake.
  static func small() throws -> Desk {
    let desk = try Desk()
    try desk.write(
      "content/site.yaml", "tên: Thi đua\ncơ quan: Sở Công Thương\nđịa chỉ trang web: https://thi-dua.example/\n")
    try desk.write("content/tin-tuc/le.md", "---\ntiêu đề: Lễ phát động\nngày: 30/6/2018\n---\n\nNội dung.\n")
    try desk.write("content/trang/gioi-thieu.md", "---\ntiêu đề: Giới thiệu\n---\n\nNội dung.\n")
    return desk
  }

  /// A desk with the content that the product ships; files are made in the order given by `order`.
  static func real(order: ([String]) -> [String] = { $0 }) throws -> Desk {
    let desk = try Desk()
    let source = root.appending(path: "content").resolvingSymlinksInPath()
    let files = (manager.enumerator(atPath: source.path)?.compactMap { $0 as? String } ?? []).sorted()
    for file in order(files) where !isFolder(source.appending(path: file)) {
      try desk.write("content/\(file)", try Data(contentsOf: source.appending(path: file)))
    }
    return desk
  }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ data: Data) throws {
    let url = folder.appending(path: path)
    try Self.manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func exists(_ path: String) -> Bool { Self.manager.fileExists(atPath: folder.appending(path: path).path) }
  func remove(_ path: String) throws { try Self.manager.removeItem(at: folder.appending(path: path)) }
  func text(_ path: String) throws -> String { try String(contentsOf: folder.appending(path: path), encoding: .utf8) }

  func changed(_ path: String) throws -> Date? {
    try Self.manager.attributesOfItem(atPath: folder.appending(path: path).path)[.modificationDate] as? Date
  }

  /// Every file below a folder, with its bytes.
  func files(_ path: String = "public") throws -> [String: Data] {
    let root = folder.appending(path: path)
    var files: [String: Data] = [:]
    for case let name as String in Self.manager.enumerator(atPath: root.path) ?? .init() {
      let url = root.appending(path: name)
      if !Self.isFolder(url) { files[name] = try Data(contentsOf: url) }
    }
    return files
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return manager.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  static let root: URL = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return tests.deletingLastPathComponent()
  }()
}
