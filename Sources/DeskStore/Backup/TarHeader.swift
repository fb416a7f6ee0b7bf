import Vietnamese

/// The head of a file in a tar archive (POSIX.1-2017, pax, "ustar Interchange Format").
struct TarHeader {
  static let block = 512
  let name: [UInt8]
  let size: Int
  /// Permission bits.
  let mode: Int
  /// `0` of a file; `x` of the record before one, that holds a name too long for its head.
  let kind: UInt8

  /// With the record that holds the name, where that is too long.
  static func bytes(name: [UInt8], size: Int, mode: Int) -> [UInt8] {
    let head = TarHeader(name: Array(name.prefix(100)), size: size, mode: mode, kind: UInt8(ascii: "0"))
    guard name.count > 100 else { return head.bytes }
    let record = paxRecord(name)
    let extra = TarHeader(name: Array("pax".utf8), size: record.count, mode: 0o600, kind: UInt8(ascii: "x"))
    return extra.bytes + record + padding(record.count) + head.bytes
  }

  /// Zeros up to the next block.
  static func padding(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: (block - count % block) % block) }

  private static func paxRecord(_ name: [UInt8]) -> [UInt8] {
    let rest = Array(" path=".utf8) + name + [.newline]
    var length = rest.count + 1
    while "\(length)".utf8.count + rest.count != length { length = "\(length)".utf8.count + rest.count }
    return Array("\(length)".utf8) + rest
  }

  /// The name in a pax record; nil where it has none.
  static func paxName(_ record: [UInt8]) -> [UInt8]? {
    guard let start = record.firstRange(of: Array(" path=".utf8)), record.last == .newline else { return nil }
    return Array(record[start.upperBound...].dropLast())
  }

  private var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.block)
    func put(_ text: [UInt8], at place: Int) { bytes.replaceSubrange(place..<place + text.count, with: text) }
    put(name, at: 0)
    put(Self.octal(mode, 7), at: 100)
    put(Self.octal(0, 7), at: 108)
    put(Self.octal(0, 7), at: 116)
    put(Self.octal(size, 11), at: 124)
    put(Self.octal(0, 11), at: 136)
    put(Array("        ".utf8), at: 148)
    bytes[156] = kind
    put(Array("ustar\u{0}00".utf8), at: 257)
    put(Self.octal(bytes.reduce(0) { $0 + Int($1) }, 6), at: 148)
    bytes[154] = 0
    return bytes
  }

  /// Nil where it is none: its sum is wrong.
  init?(_ bytes: [UInt8]) {
    var plain = bytes
    plain.replaceSubrange(148..<156, with: [UInt8](repeating: .space, count: 8))
    guard let size = Self.number(bytes[124..<136]), let mode = Self.number(bytes[100..<108]),
      Self.number(bytes[148..<156]) == plain.reduce(0, { $0 + Int($1) })
    else { return nil }
    self.init(name: Array(bytes[..<100].prefix { $0 != 0 }), size: size, mode: mode, kind: bytes[156])
  }

  private init(name: [UInt8], size: Int, mode: Int, kind: UInt8) {
    (self.name, self.size, self.mode, self.kind) = (name, size, mode, kind)
  }

  private static func octal(_ number: Int, _ digits: Int) -> [UInt8] {
    let text = String(number, radix: 8)
    return Array((String(repeating: "0", count: max(0, digits - text.utf8.count)) + text).utf8)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: bytes.prefix { $0 != 0 && $0 != .space }, as: UTF8.self)
    return Int(text, radix: 8)
  }
}
