import Disk
import Vietnamese

/// A file that the desk may read and write: below `content/` or `theme/`, as these folders are called on the desk,
/// wherever they lie.
public struct WorkPath: Hashable, Sendable, Comparable {
  public enum Area: String, Sendable, CaseIterable {
    case content, theme
  }

  public let area: Area
  /// Below the folder of its area.
  public let path: Path

  /// Nil where it is neither, leads out, or has a name that is hidden.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let area = Area(rawValue: String(parts[0])) else { return nil }
    let path = Path(String(parts[1]))
    guard path.isPlainRelative, !path.isHidden, path.bytes.count <= 1_024, !parts[1].contains("\\") else { return nil }
    (self.area, self.path) = (area, path)
  }

  public var text: String { "\(area.rawValue)/\(path)" }

  public static func < (left: WorkPath, right: WorkPath) -> Bool {
    (left.area.rawValue, left.path) < (right.area.rawValue, right.path)
  }
}

/// Names for files that people bring: what any file system, address and archive can hold.
public enum SafeName {
  /// The last component, in small letters without marks, words joined by hyphens, the extension kept; `tep` where
  /// nothing is left.
  public static func of(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last?.drop { $0 == "." } ?? ""
    let dot = last.lastIndex(of: ".")
    let ending = dot.map { Fold.slug(String(last[last.index(after: $0)...])).filter { $0 != "-" }.prefix(10) } ?? ""
    let slug = Fold.shortSlug(String(dot.map { last[..<$0] } ?? last))
    let base = slug.isEmpty ? "tep" : devices.contains(slug) ? "tep-\(slug)" : slug
    return ending.isEmpty ? base : "\(base).\(ending)"
  }

  /// Names that Windows keeps for itself, whatever their extension.
  private static let devices = Set(
    ["con", "prn", "aux", "nul"] + ["com", "lpt"].flatMap { word in (1...9).map { "\(word)\($0)" } })

  /// The name with a number before its extension, from 2.
  static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
