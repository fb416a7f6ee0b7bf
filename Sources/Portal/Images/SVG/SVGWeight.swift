import XML

/// How many elements a browser draws where parts are used again and again: ten uses of ten uses of … are a handful of
/// lines and more than any machine has.
struct SVGWeight {
  private static let limit = 1_000_000
  private static let deepest = 256

  private var parts: [String: XMLElement] = [:]
  private var weights: [String: Int] = [:]

  static func isBearable(_ root: XMLElement) -> Bool {
    var weight = SVGWeight()
    weight.collect(root)
    return weight.of(root, depth: 0) <= limit
  }

  private mutating func collect(_ element: XMLElement) {
    if let id = element.attribute("id"), parts[id] == nil { parts[id] = element }
    for child in element.elements { collect(child) }
  }

  private mutating func of(_ element: XMLElement, depth: Int) -> Int {
    guard depth <= Self.deepest else { return Self.limit + 1 }
    var sum = 1
    for child in element.elements where sum <= Self.limit { sum += of(child, depth: depth + 1) }
    guard element.name.local == "use",
      let target = element.attributes.first(where: { $0.name.local == "href" })?.value.dropFirst()
    else { return sum }
    return min(sum + of(part: String(target), depth: depth + 1), Self.limit + 1)
  }

  /// A part that uses itself is drawn by nobody.
  private mutating func of(part id: String, depth: Int) -> Int {
    if let known = weights[id] { return known }
    guard let part = parts[id] else { return 0 }
    weights[id] = 0
    let weight = of(part, depth: depth)
    weights[id] = weight
    return weight
  }
}
