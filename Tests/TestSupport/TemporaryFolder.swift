import Disk
import Foundation

/// A folder of one test, gone with it.
package final class TemporaryFolder: Sendable {
  package let path: Path

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "neuguong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = try Files.resolved(Path(url.path))
  }

  deinit {
    try? Files.removeTree(path)
  }

  package func write(_ name: Path, _ text: String) throws {
    let file = path / name
    try Files.remove(file)
    try Files.makingParents(of: file) { () throws(MachineFailure) in try Files.create(file, Array(text.utf8)) }
  }

  package func text(_ name: Path) throws -> String {
    String(decoding: try Files.read(path / name), as: UTF8.self)
  }

  /// Every file below, with its text; a folder with nothing in it as `name/`, a link as its destination.
  package func contents(of folder: Path = "") throws -> [String: String] {
    var found: [String: String] = [:]
    for (name, kind) in try Files.children(path / folder) {
      let child = folder / name
      switch kind {
      case .folder:
        let inside = try contents(of: child)
        if inside.isEmpty { found["\(child)/"] = "" }
        found.merge(inside) { $1 }
      case .link: found["\(child)"] = "-> \(try Files.linkDestination(path / child))"
      default: found["\(child)"] = try text(child)
      }
    }
    return found
  }

  package func names() throws -> [String] {
    try Files.children(path).map(\.name.description)
  }
}
