import Digests
import Disk
import TestSupport

@testable import Portal
@testable import Publishing

/// Sites as a build leaves them: pages that name the assets and pages that they need.
struct TestSite {
  let folder: TemporaryFolder
  var output: Path { folder.path / "public" }
  var memory: SiteMemory { SiteMemory(beside: output) }

  init() throws { folder = try TemporaryFolder() }

  func build(_ files: [Path: String]) throws {
    try Files.removeTree(output)
    for (path, text) in files { try folder.write("public" / path, text) }
    try folder.write("public" / Manifest.name, String(decoding: Manifest.bytes(files.keys), as: UTF8.self))
  }

  func publish(to target: MemoryTarget, adopts: Bool = false) async throws -> PublicationReport {
    let site = try await BuiltSite(output, memory: memory, jobs: 2)
    var publication = Publication(site, to: target, memory: memory)
    publication.choices.grace = .zero
    publication.choices.adopts = adopts
    return try publication.run()
  }

  /// One version of a site of `count` entries, each with a picture: `needs` a line each is what a page shows.
  static func version(_ version: Int, count: Int, without left: Int? = nil) -> [Path: String] {
    let style = "assets/style.\(version).css"
    var files: [Path: String] = [Path(style): "style \(version)"]
    let entries = (0..<count).filter { $0 != left }
    for entry in entries {
      // Some change with each version, some never do.
      let own = entry % 3 == 0 ? version : 0
      files[Path("tin/bai-\(entry)/anh.\(own).webp")] = "picture \(entry) \(own)"
      files[Path("tin/bai-\(entry)/index.html")] =
        "page \(entry) \(own)\nneeds tin/bai-\(entry)/anh.\(own).webp\nneeds \(style)\n"
    }
    let links = entries.map { "leads tin/bai-\($0)/index.html\n" }.joined()
    files["tin/index.html"] = "list \(version)\nneeds \(style)\n\(links)"
    files["index.html"] = "home \(version)\nneeds \(style)\nleads tin/index.html\n"
    files["feed.xml"] = "feed \(version)\n\(links)"
    files["sitemap.xml"] = "map\n\(links)"
    return files
  }

  /// What pages need or lead to and is not there.
  static func missing(in files: [Path: [UInt8]], words: [String] = ["needs ", "leads "]) -> [String] {
    files.flatMap { path, bytes -> [String] in
      guard !path.description.hasPrefix(".neuguong") else { return [] }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
        guard let word = words.first(where: line.hasPrefix) else { return nil }
        let needed = Path(String(line.dropFirst(word.utf8.count)))
        return files[needed] == nil ? "\(path): \(needed)" : nil
      }
    }
  }
}
