import Disk
import SourceText

/// A page of the portal, as an entry of its content folder: each line, and the entry of an agency that it shows.
package struct JoinedPage: Sendable {
  /// Below the content folder.
  package let path: Path
  private(set) var lines: [(text: String, address: String?)]

  /// - Parameter title: in words of ours or of the list of agencies.
  init(_ name: String, title: String, summary: String) {
    path = Path("trang/\(name).md")
    lines = ["---", "tiêu đề: \(title.quoted)", "tóm tắt: \(summary.quoted)", "---", ""].map { ($0, nil) }
  }

  mutating func add(_ text: String, showing address: String? = nil) { lines.append((text, address)) }

  var bytes: [UInt8] { lines.reduce(into: []) { $0 += Array($1.text.utf8) + [0x0A] } }

  /// The entry that a line shows; lines count from 1.
  func address(atLine line: Int) -> String? {
    lines.indices.contains(line - 1) ? lines[line - 1].address : nil
  }
}
