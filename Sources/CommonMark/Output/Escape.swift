import SourceText

/// Escaping as cmark prints it, over bytes.
extension [UInt8] {
  /// Appends text with `& < > "` as entities.
  mutating func appendEscaped(_ text: some Collection<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { appendEscaped(buffer: $0) }
    if done == nil { [UInt8](text).withUnsafeBufferPointer { appendEscaped(buffer: $0) } }
  }

  private mutating func appendEscaped(buffer: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in buffer.indices where buffer[index] <= UInt8(ascii: ">") {
      guard let entity = buffer[index].markupEntity else { continue }
      append(contentsOf: buffer[start..<index])
      append(contentsOf: entity.utf8)
      start = index + 1
    }
    append(contentsOf: buffer[start...])
  }

  /// Appends a URL for an attribute: bytes that no URL may hold are percent-encoded.
  mutating func appendURL(_ url: some Sequence<UInt8>) {
    for byte in url {
      switch byte {
      case UInt8(ascii: "&"): append(literal: "&amp;")
      case UInt8(ascii: "'"): append(literal: "&#x27;")
      case _ where byte.isURLSafe: append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(Self.hexadecimal(byte >> 4))
        append(Self.hexadecimal(byte & 15))
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }

  mutating func append(literal: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }
}
