import SourceText

/// Front matter as nearly all of it is written, read without libyaml: a key and its value a line, a list in brackets or
/// below its key, an item a line.
///
/// libyaml gives the same for such text and takes eight times as long; a test compares the two. Whatever could mean
/// more to YAML (a comment, a colon in a value, an escape, a further line of a value) is left to it.
package struct FlatYAML {
  private let bytes: [UInt8]
  private let end: Int
  /// The beginning of the line that is read next.
  private var next: Int
  /// The line that is being read, without blanks at its end.
  private var line = 0..<0

  /// The keys of `bytes[range]`, valid UTF-8; nil where libyaml has to read them.
  package static func pairs(of bytes: [UInt8], in range: Range<Int>) -> [YAMLPair]? {
    guard !range.isEmpty, range.count <= maximumSize else { return nil }
    var reader = FlatYAML(bytes: bytes, end: range.upperBound, next: range.lowerBound)
    return reader.pairs()
  }

  private static let maximumSize = 1 << 16
  /// To YAML, what is longer than 1024 characters is no key.
  private static let maximumKey = 128

  private init(bytes: [UInt8], end: Int, next: Int) {
    (self.bytes, self.end, self.next) = (bytes, end, next)
  }

  private mutating func pairs() -> [YAMLPair]? {
    var pairs: [YAMLPair] = []
    pairs.reserveCapacity(24)
    while next < end {
      readLine()
      guard let colon = endOfKey() else { return nil }
      let key = scalar(line.lowerBound..<colon, .plain)
      guard let value = value(from: colon + 1) else { return nil }
      pairs.append(YAMLPair(key: key, value: value))
    }
    return pairs
  }

  private mutating func readLine() {
    let start = next
    var stop = start
    while stop < end, bytes[stop] != .newline { stop += 1 }
    next = stop + 1
    if stop > start, bytes[stop - 1] == .carriageReturn { stop -= 1 }
    while stop > start, bytes[stop - 1] == .space { stop -= 1 }
    line = start..<stop
  }

  /// The colon behind the key that the line begins with.
  private func endOfKey() -> Int? {
    guard let first = line.first, YAMLByte(bytes[first]).opensPlain else { return nil }
    for index in line.prefix(Self.maximumKey) {
      if bytes[index] == UInt8(ascii: ":") { return bytes[index - 1] == .space ? nil : index }
      guard isPlain(index, .flow) else { return nil }
    }
    return nil
  }

  /// The value behind the colon, or in the lines below.
  private mutating func value(from start: Int) -> YAMLNode? {
    if start == line.upperBound {
      let hasMore = next < end && (bytes[next] == .space || bytes[next] == UInt8(ascii: "-"))
      return hasMore ? itemsBelow() : .scalar(scalar(start..<start, .plain))
    }
    guard bytes[start] == .space else { return nil }
    let start = skippingSpaces(from: start)
    if bytes[start] == UInt8(ascii: "[") { return bracketed(from: start) }
    return wholeScalar(from: start).map { .scalar($0) }
  }

  /// The lines of a list: a hyphen, as far in as the first, and one value behind it.
  private mutating func itemsBelow() -> YAMLNode? {
    let indent = skippingSpaces(from: next) - next
    let start = next + indent
    var items: [YAMLNode] = []
    while next + indent + 1 < end, bytes[next + indent] == UInt8(ascii: "-"),
      skippingSpaces(from: next) == next + indent
    {
      readLine()
      let value = skippingSpaces(from: line.lowerBound + indent + 1)
      guard value > line.lowerBound + indent + 1, let item = wholeScalar(from: value) else { return nil }
      items.append(.scalar(item))
    }
    return items.last.map { .list(items, range: start..<$0.range.upperBound) }
  }

  /// `[a, b]`, up to the end of the line. A comma with no space behind it may be a decimal one.
  private func bracketed(from start: Int) -> YAMLNode? {
    guard bytes[line.upperBound - 1] == UInt8(ascii: "]") else { return nil }
    var items: [YAMLNode] = []
    var index = start + 1
    while let item = scalarInBrackets(from: skippingSpaces(from: index)) {
      items.append(.scalar(item))
      index = skippingSpaces(from: item.range.upperBound)
      if index == line.upperBound - 1 { return .list(items, range: start..<line.upperBound) }
      guard index + 1 < line.upperBound, bytes[index] == UInt8(ascii: ","), bytes[index + 1] == .space else {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func scalarInBrackets(from start: Int) -> YAMLScalar? {
    if let close = closingQuote(from: start) { return quoted(start..<close + 1) }
    return plain(from: start, .flow)
  }

  /// A scalar that ends with the line.
  private func wholeScalar(from start: Int) -> YAMLScalar? {
    guard start < line.upperBound else { return nil }
    if let close = closingQuote(from: start) {
      return close + 1 == line.upperBound ? quoted(start..<close + 1) : nil
    }
    return plain(from: start, .block).flatMap { $0.range.upperBound == line.upperBound ? $0 : nil }
  }

  /// A scalar without quotes: up to the first byte that it cannot have, without spaces at its end.
  private func plain(from start: Int, _ context: YAMLByte) -> YAMLScalar? {
    guard start < line.upperBound, YAMLByte(bytes[start]).opensPlain else { return nil }
    var stop = start
    while stop < line.upperBound, isPlain(stop, context) { stop += 1 }
    // The first byte may be that of U+2028.
    guard stop > start else { return nil }
    while bytes[stop - 1] == .space { stop -= 1 }
    return scalar(start..<stop, .plain)
  }

  /// Where the quotation mark at `start` is closed; nil where there is none, or an escape before that.
  private func closingQuote(from start: Int) -> Int? {
    guard start < line.upperBound, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") else {
      return nil
    }
    var index = start + 1
    while index < line.upperBound, bytes[index] != bytes[start] {
      guard isPlain(index, .quoted) else { return nil }
      index += 1
    }
    // `''` within single quotes stands for one.
    let isDoubled = index + 1 < line.upperBound && bytes[index + 1] == bytes[start]
    return index < line.upperBound && !isDoubled ? index : nil
  }

  private func quoted(_ range: Range<Int>) -> YAMLScalar {
    YAMLScalar(text: text(range.lowerBound + 1..<range.upperBound - 1), range: range, style: .quoted)
  }

  private func scalar(_ range: Range<Int>, _ style: YAMLScalar.Style) -> YAMLScalar {
    YAMLScalar(text: text(range), range: range, style: style)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func skippingSpaces(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == .space { index += 1 }
    return index
  }

  private func isPlain(_ index: Int, _ context: YAMLByte) -> Bool {
    let byte = bytes[index]
    // U+2028 and U+2029 break lines.
    if byte == 0xE2 { return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE != 0xA8 }
    return !YAMLByte(byte).isDisjoint(with: context)
  }
}

/// Where a byte means itself.
private struct YAMLByte: OptionSet {
  let rawValue: UInt8

  static let flow = YAMLByte(rawValue: 1)
  static let block = YAMLByte(rawValue: 2)
  static let quoted = YAMLByte(rawValue: 4)
  static let first = YAMLByte(rawValue: 8)

  var opensPlain: Bool { contains(.first) }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  @inline(__always)
  init(_ byte: UInt8) { self = Self.ofByte[Int(byte)] }

  private static let ofByte: [YAMLByte] = (UInt8.min...UInt8.max).map(classify)

  private static func classify(_ byte: UInt8) -> YAMLByte {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): [.flow, .block, .quoted, .first]
    case UInt8(ascii: "0")...UInt8(ascii: "9"): [.flow, .block, .quoted, .first]
    // C2 begins U+0085, a line break, and control characters; EF the byte-order mark.
    case 0x80..<0xC2, 0xC3...0xEE, 0xF0...0xF4: [.flow, .block, .quoted, .first]
    case _ where "()/+._".utf8.contains(byte): [.flow, .block, .quoted, .first]
    case _ where " -%;=".utf8.contains(byte): [.flow, .block, .quoted]
    case _ where ",!?&*@$~^<>|[]{}\"'".utf8.contains(byte): [.block, .quoted]
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "`"): .quoted
    default: []
    }
  }
}
