import XML

/// The lists of a document (`word/numbering.xml`), and how far each has counted.
struct DOCXNumbering {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  /// By list, then by depth.
  private var levels: [String: [Int: Level]] = [:]
  /// The list that another counts together with.
  private var shared: [String: String] = [:]
  private var counters: [String: [Int]] = [:]
  /// Lists that start anew at their first item.
  private var restarts: [String: [Int: Int]] = [:]

  private static let depths = 9
  private static let longestText = 40

  init(_ root: XMLElement? = nil) {
    let elements = root?.elements ?? []
    let abstract = Dictionary(
      elements.filter { $0.name.local == "abstractNum" }.map { ($0["abstractNumId"] ?? "", Self.levels($0)) }
    ) { first, _ in first }
    for element in elements where element.name.local == "num" {
      guard let id = element["numId"], let base = element.child("abstractNumId")?["val"] else { continue }
      levels[id] = abstract[base] ?? [:]
      shared[id] = base
      for change in element.elements where change.name.local == "lvlOverride" { override(id, change) }
    }
  }

  private mutating func override(_ id: String, _ change: XMLElement) {
    let depth = Self.depth(change)
    if let level = change.child("lvl") { levels[id]?[depth] = Self.level(level) }
    if let start = change.child("startOverride")?["val"].flatMap({ Int($0) }) {
      restarts[id, default: [:]][depth] = start
    }
  }

  private static func levels(_ element: XMLElement) -> [Int: Level] {
    let levels = element.elements.filter { $0.name.local == "lvl" }
    return Dictionary(levels.map { (depth($0), level($0)) }) { first, _ in first }
  }

  private static func depth(_ element: XMLElement) -> Int {
    min(max(element["ilvl"].flatMap { Int($0) } ?? 0, 0), depths - 1)
  }

  private static func level(_ element: XMLElement) -> Level {
    let start = element.child("start")?["val"].flatMap { Int($0) } ?? 1
    return Level(
      start: min(max(start, 0), 1_000_000), format: element.child("numFmt")?["val"] ?? "decimal",
      text: String((element.child("lvlText")?["val"] ?? "").prefix(longestText).filter { !$0.isNewline }))
  }

  /// The next item of a list; nil where there is no such list.
  mutating func next(_ list: String, depth: Int) -> Paragraph.Item? {
    guard let levels = levels[list], let level = levels[depth] else { return nil }
    let number = count(list, depth, levels)
    guard level.format != "bullet" else { return Paragraph.Item(depth: depth) }
    let label = label(level, list, levels)
    let isPlain = label == "\(number)." || label == "\(number))"
    return Paragraph.Item(depth: depth, label: label, number: isPlain ? number : nil)
  }

  private mutating func count(_ list: String, _ depth: Int, _ levels: [Int: Level]) -> Int {
    let key = shared[list] ?? list
    var counts = counters[key] ?? []
    while counts.count <= depth { counts.append((levels[counts.count]?.start ?? 1) - 1) }
    if let start = restarts[list]?.removeValue(forKey: depth) { counts[depth] = start &- 1 }
    counts[depth] &+= 1
    counts.removeSubrange((depth + 1)...)
    counters[key] = counts
    return counts[depth]
  }

  /// `%1.%2.` with the numbers in their places.
  private func label(_ level: Level, _ list: String, _ levels: [Int: Level]) -> String {
    let counts = counters[shared[list] ?? list] ?? []
    let pieces = level.text.split(separator: "%", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces[0])) { text, piece in
      guard let depth = piece.first?.wholeNumberValue, (1...Self.depths).contains(depth) else {
        text += "%" + piece
        return
      }
      let start = levels[depth - 1]?.start ?? 1
      let number = depth <= counts.count ? max(counts[depth - 1], start) : start
      text += NumberLabel.text(number, format: levels[depth - 1]?.format ?? "decimal") + piece.dropFirst()
    }
  }
}
