import Disk
import SourceText

/// What a form holds: texts, and files that lie on the disk until the request is answered.
public struct Form: Sendable {
  /// In the order of the form.
  public internal(set) var fields: [(name: String, value: String)] = []
  public internal(set) var uploads: [Upload] = []

  public init() {}

  /// The first value of a name.
  public subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Every value of a name.
  public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

/// A file that came with a form.
public struct Upload: Sendable {
  /// The name of its field.
  public let field: String
  /// As its sender named it, without folders: nothing to make a path of.
  public let fileName: String
  /// As its sender says.
  public let type: String
  /// Where it lies, until the request is answered.
  public let path: Path
  /// Bytes.
  public let count: Int
}

/// `application/x-www-form-urlencoded` (URL standard, 5.1).
enum FormText {
  static func fields(_ text: some StringProtocol) -> [(name: String, value: String)] {
    text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
    }
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    String(text).replacing("+", with: " ").removingPercentEncoding
  }
}
