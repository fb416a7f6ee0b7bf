/// Reads one value, which must be all that the bytes hold.
package struct JSONReader {
  private static let deepest = 16
  private let bytes: [UInt8]
  private var index = 0

  /// Not JSON, too deep, or not UTF-8: where.
  package struct Fault: Error, Hashable {
    package let offset: Int
  }

  package static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    reader.skipMark()
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.fault }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var fault: Fault { Fault(offset: index) }
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.deepest else { throw fault }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
    let count = word.utf8CodeUnitCount
    guard bytes.count - index >= count, word.withUTF8Buffer({ bytes[index..<index + count].elementsEqual($0) }) else {
      throw fault
    }
    index += count
    return value
  }

  private mutating func number() throws(Fault) -> String {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) { index += 1 }
    guard index > start, index - start <= 40 else { throw fault }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func list(_ depth: Int) throws(Fault) -> JSONValue {
    var items: [JSONValue] = []
    try members(closing: UInt8(ascii: "]")) { reader throws(Fault) in items.append(try reader.value(depth: depth + 1)) }
    return .list(items)
  }

  private mutating func object(_ depth: Int) throws(Fault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try self.members(closing: UInt8(ascii: "}")) { reader throws(Fault) in
      guard reader.next == UInt8(ascii: "\"") else { throw reader.fault }
      let key = try reader.string()
      reader.skipSpace()
      guard reader.next == UInt8(ascii: ":") else { throw reader.fault }
      reader.index += 1
      members[key] = try reader.value(depth: depth + 1)
    }
    return .object(members)
  }

  /// What stands between commas, up to the closing sign.
  private mutating func members(
    closing: UInt8, _ body: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    index += 1
    skipSpace()
    if next == closing {
      index += 1
      return
    }
    while true {
      skipSpace()
      try body(&self)
      skipSpace()
      guard let sign = next, sign == closing || sign == UInt8(ascii: ",") else { throw fault }
      index += 1
      if sign == closing { return }
    }
  }

  private mutating func string() throws(Fault) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let text = String(validating: text, as: UTF8.self) else { throw fault }
        return text
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw fault
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault
  }

  private mutating func escape() throws(Fault) -> [UInt8] {
    guard index + 1 < bytes.count else { throw fault }
    let sign = bytes[index + 1]
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]
    guard sign != UInt8(ascii: "u") else { return try unicode() }
    guard let byte = plain[sign] else { throw fault }
    index += 2
    return [byte]
  }

  /// `\uXXXX`, or two of them for what lies beyond.
  private mutating func unicode() throws(Fault) -> [UInt8] {
    let first = try unit()
    var number = first
    if (0xD800..<0xDC00).contains(first) {
      let second = try unit()
      guard (0xDC00..<0xE000).contains(second) else { throw fault }
      number = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(number) else { throw fault }
    return Array(String(scalar).utf8)
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == UInt8(ascii: "u"),
      bytes[index + 2..<index + 6].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    else { throw fault }
    index += 6
    return number
  }
}
