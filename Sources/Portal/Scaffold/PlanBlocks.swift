import DataFiles
import Schemas
import Vietnamese

/// The lines of a plan by its keys, as somebody wrote them.
struct PlanBlocks {
  private(set) var byKey: [KeySpec.ID: [String]] = [:]

  init(_ text: String) {
    var key: KeySpec.ID?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let next = Self.key(line) { key = next }
      if let key, !line.hasPrefix("#") { byKey[key, default: []].append(line) }
    }
    byKey = byKey.mapValues { lines in
      Array(lines.prefix((lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? -1) + 1))
    }
  }

  /// A key of the plan itself begins its line.
  private static func key(_ line: String) -> KeySpec.ID? {
    guard let first = line.first, !first.isWhitespace, first != "-", first != "#",
      let name = line.split(separator: ":", maxSplits: 1).first
    else { return nil }
    return PlanKeys.schema.field(for: String(name))?.id
  }
}
