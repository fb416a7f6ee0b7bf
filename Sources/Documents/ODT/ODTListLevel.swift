import XML

/// How the items of a list are numbered at one depth (ODF 1.3, part 3, 16.31).
struct ODTListLevel: Sendable {
  /// Nil for a bullet.
  let format: String?
  let prefix: String
  let suffix: String
  /// How many numbers are shown, those of the levels above before it.
  let shown: Int
  let start: Int

  private static let longestText = 20

  /// By depth, from 1.
  static func all(in element: XMLElement) -> [Int: ODTListLevel] {
    let levels = element.elements.map { (Int($0["level"] ?? "") ?? 1, ODTListLevel($0)) }
    return Dictionary(levels) { first, _ in first }
  }

  private init(_ element: XMLElement) {
    let isNumber = ["list-level-style-number", "outline-level-style"].contains(element.name.local)
    format = isNumber ? element["num-format"] ?? "" : nil
    prefix = String((element["num-prefix"] ?? "").prefix(Self.longestText))
    suffix = String((element["num-suffix"] ?? "").prefix(Self.longestText))
    shown = min(max(Int(element["display-levels"] ?? "") ?? 1, 1), 10)
    start = min(max(Int(element["start-value"] ?? "") ?? 1, 0), 1_000_000)
  }
}

/// How far a list has counted, by depth.
struct ODTCounter {
  private var counts: [Int] = []

  /// The next item.
  /// - Parameters:
  ///   - depth: from 1.
  ///   - start: what the item itself says that its number is.
  mutating func next(_ depth: Int, _ levels: [Int: ODTListLevel], start: Int? = nil) -> Paragraph.Item? {
    let depth = min(max(depth, 1), 20)
    while counts.count < depth { counts.append((levels[counts.count + 1]?.start ?? 1) - 1) }
    counts.removeSubrange(depth...)
    counts[depth - 1] = start.map { min(max($0, 0), 1_000_000) } ?? counts[depth - 1] &+ 1
    guard let level = levels[depth] else { return Paragraph.Item(depth: depth - 1) }
    guard let format = level.format else { return Paragraph.Item(depth: depth - 1) }
    let label = label(level, depth, levels)
    guard !format.isEmpty, !label.isEmpty else { return nil }
    let number = counts[depth - 1]
    let isPlain = label == "\(number)." || label == "\(number))"
    return Paragraph.Item(depth: depth - 1, label: label, number: isPlain ? number : nil)
  }

  private func label(_ level: ODTListLevel, _ depth: Int, _ levels: [Int: ODTListLevel]) -> String {
    let numbers = (max(1, depth - level.shown + 1)...depth).map { depth in
      NumberLabel.text(counts[depth - 1], format: levels[depth]?.format ?? "")
    }
    return level.prefix + numbers.filter { !$0.isEmpty }.joined(separator: ".") + level.suffix
  }
}
