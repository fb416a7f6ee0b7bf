import DataFiles
import Vietnamese

/// The ways to write a text in YAML, in the order in which they are tried: as it was written, then plainer ones first.
/// Which of them says what is meant is seen by reading it.
struct ScalarForms {
  let text: String
  /// As it stands; empty where nothing does.
  let old: [UInt8]
  /// Of the lines of a block.
  let indent: Int
  let lineBreak: [UInt8]

  var all: [[UInt8]] {
    let plain = Array(text.utf8)
    let ways: [[UInt8]?]
    switch old.first {
    case UInt8(ascii: "\""): ways = [double, block("|")]
    case UInt8(ascii: "'"): ways = [single, block("|"), double]
    case UInt8(ascii: "|"), UInt8(ascii: ">"): ways = [blockAsBefore, block("|"), double]
    default: ways = [isPlain ? plain : nil, single, block("|"), double]
    }
    return ways.compactMap { $0 }
  }

  /// `~` would be nothing at all, and spaces at the ends are no part of plain text.
  private var isPlain: Bool { text != "~" && !text.utf8.contains(.newline) && !text.utf8.contains(.carriageReturn) }

  private var single: [UInt8]? {
    guard isPlain || text == "~" else { return nil }
    return Array("'\(text.replacing("'", with: "''"))'".utf8)
  }

  private var double: [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case .newline: bytes += "\\n".utf8
      case .carriageReturn: bytes += "\\r".utf8
      case .tab: bytes += "\\t".utf8
      case 0..<0x20, 0x7F: bytes += "\\x\(String(byte >> 4, radix: 16))\(String(byte & 15, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }

  /// With the sign that keeps just the line breaks that the text ends with.
  private func block(_ mark: String) -> [UInt8]? {
    guard text.utf8.contains(.newline), !text.utf8.contains(.carriageReturn) else { return nil }
    let rest = text.utf8.reversed().prefix { $0 == .newline }.count
    guard rest < text.utf8.count else { return nil }
    let sign = rest == 0 ? "-" : rest == 1 ? "" : "+"
    return block(head: Array((mark + sign).utf8), endsInBreak: rest > 0)
  }

  private var blockAsBefore: [UInt8]? {
    let head = old.prefix { $0 != .newline && $0 != .carriageReturn }
    guard !text.isEmpty, !text.utf8.contains(.carriageReturn) else { return nil }
    return block(head: Array(head), endsInBreak: old.last == .newline)
  }

  /// A line of dashes alone would end the front matter.
  private var hasFence: Bool {
    text.split(separator: "\n").contains { line in
      let rest = line.filter { !$0.isWhitespace }
      return !rest.isEmpty
        && rest.unicodeScalars.allSatisfy { $0.properties.isDash || $0.properties.generalCategory == .format }
    }
  }

  private func block(head: [UInt8], endsInBreak: Bool) -> [UInt8]? {
    guard !hasFence else { return nil }
    var bytes = head
    var lines = Array(text.utf8).split(separator: .newline, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      bytes += lineBreak
      if !line.isEmpty { bytes += [UInt8](repeating: .space, count: indent) + line }
    }
    return endsInBreak ? bytes + lineBreak : bytes
  }
}
