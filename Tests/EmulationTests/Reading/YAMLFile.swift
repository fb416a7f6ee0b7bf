import Emulation

/// YAML as the tests need it: block maps, block lists of flow maps or scalars, flow maps and lists, quoted and plain
/// scalars.
indirect enum YAMLNode {
  case scalar(String, line: Int, range: Range<Int>)
  case map([(key: YAMLNode, value: YAMLNode)])
  case list([YAMLNode])

  subscript(key: String) -> YAMLNode? {
    guard case .map(let members) = self else { return nil }
    return members.first { $0.key.text == key }?.value
  }

  var text: String? { if case .scalar(let text, _, _) = self { text } else { nil } }

  var items: [YAMLNode] {
    switch self {
    case .list(let items): items
    case .scalar: [self]
    case .map: []
    }
  }
}

extension YAMLNode {
  /// All scalars that are values, each with its key.
  func values(_ key: String = "") -> [(key: String, cell: Cell<String>)] {
    switch self {
    case .scalar: cell.map { [(key, $0)] } ?? []
    case .map(let members): members.flatMap { $0.value.values($0.key.text ?? "") }
    case .list(let items): items.flatMap { $0.values(key) }
    }
  }
}

struct YAMLReader {
  private struct Line {
    let number: Int
    let indent: Int
    /// Bytes of the text after the indent.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var lines: ArraySlice<Line> = []

  static func read(_ bytes: [UInt8]) -> YAMLNode {
    var reader = YAMLReader(bytes)
    return reader.block(indent: 0)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var (start, number) = (0, 1)
    for end in bytes.indices where bytes[end] == 0x0A {
      let indent = bytes[start..<end].prefix { $0 == 0x20 }.count
      if start + indent < end { lines.append(Line(number: number, indent: indent, range: start + indent..<end)) }
      (start, number) = (end + 1, number + 1)
    }
  }

  private mutating func block(indent: Int) -> YAMLNode {
    guard let first = lines.first else { return .list([]) }
    return bytes[first.range].starts(with: "- ".utf8) ? list(indent) : map(indent)
  }

  private mutating func list(_ indent: Int) -> YAMLNode {
    var items: [YAMLNode] = []
    while let line = lines.first, line.indent == indent, bytes[line.range].starts(with: "- ".utf8) {
      let rest = line.range.lowerBound + 2..<line.range.upperBound
      if bytes[rest.lowerBound] != UInt8(ascii: "{"), hasKey(rest) {
        lines[lines.startIndex] = Line(number: line.number, indent: indent + 2, range: rest)
        items.append(map(indent + 2))
      } else {
        lines.removeFirst()
        items.append(flow(rest, line.number))
      }
    }
    return .list(items)
  }

  private mutating func map(_ indent: Int) -> YAMLNode {
    var members: [(key: YAMLNode, value: YAMLNode)] = []
    while let line = lines.first, line.indent == indent, let colon = colon(line.range) {
      lines.removeFirst()
      let key = scalar(line.range.lowerBound..<colon, line.number)
      let value = trimmed(min(colon + 1, line.range.upperBound)..<line.range.upperBound)
      if !value.isEmpty {
        members.append((key, flow(value, line.number)))
      } else if let next = lines.first, next.indent >= indent {
        members.append((key, block(indent: next.indent)))
      }
    }
    return .map(members)
  }

  private func hasKey(_ range: Range<Int>) -> Bool { bytes[range.lowerBound] != 0x22 && colon(range) != nil }

  private func colon(_ range: Range<Int>) -> Int? {
    range.first { bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == range.upperBound || bytes[$0 + 1] == 0x20) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { bytes[$0] != 0x20 } ?? range.upperBound
    let end = range.last { bytes[$0] != 0x20 }.map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  // MARK: Flow

  private func flow(_ range: Range<Int>, _ line: Int) -> YAMLNode {
    var place = range.lowerBound
    let isFlow = "{[\"".utf8.contains(bytes[place])
    return isFlow ? flow(&place, range.upperBound, line) : scalar(range, line)
  }

  private func flow(_ place: inout Int, _ end: Int, _ line: Int) -> YAMLNode {
    switch bytes[place] {
    case UInt8(ascii: "{"):
      var members: [(key: YAMLNode, value: YAMLNode)] = []
      each(&place, end, UInt8(ascii: "}")) { place in
        guard let colon = colon(place..<end) else {
          place = end
          return
        }
        let key = scalar(place..<colon, line)
        place = trimmed(colon + 1..<end).lowerBound
        members.append((key, flow(&place, end, line)))
      }
      return .map(members)
    case UInt8(ascii: "["):
      var items: [YAMLNode] = []
      each(&place, end, UInt8(ascii: "]")) { items.append(flow(&$0, end, line)) }
      return .list(items)
    case 0x22:
      let start = place
      place = bytes[(start + 1)..<end].firstIndex(of: 0x22).map { $0 + 1 } ?? end
      return scalar(start..<place, line)
    default:
      let start = place
      place = bytes[start..<end].firstIndex { ",}]".utf8.contains($0) } ?? end
      return scalar(start..<place, line)
    }
  }

  private func each(_ place: inout Int, _ end: Int, _ close: UInt8, _ read: (inout Int) -> Void) {
    place += 1
    while true {
      while place < end, ", ".utf8.contains(bytes[place]) { place += 1 }
      guard place < end, bytes[place] != close else { break }
      read(&place)
    }
    place += 1
  }

  private func scalar(_ range: Range<Int>, _ line: Int) -> YAMLNode {
    let range = trimmed(range)
    var text = bytes[range]
    if text.first == 0x22 { text = text.dropFirst().dropLast() }
    return .scalar(String(decoding: text, as: UTF8.self), line: line, range: range)
  }
}
