/// The parts of links and link reference definitions (CommonMark 4.7 and 6.3), as cmark scans them.
/// Every function takes an offset and gives the offset after the part, or `nil` where there is none.
struct LinkSyntax {
  let bytes: [UInt8]

  private func peek(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func skipping(from offset: Int, while condition: (UInt8) -> Bool) -> Int {
    var offset = offset
    while let byte = peek(offset), condition(byte) { offset += 1 }
    return offset
  }

  /// `[label]`, at most 1000 bytes between the brackets.
  func label(at offset: Int) -> Int? {
    guard peek(offset) == UInt8(ascii: "[") else { return nil }
    var end = offset + 1
    while let byte = peek(end), byte != UInt8(ascii: "["), byte != UInt8(ascii: "]") {
      let isEscape = byte == UInt8(ascii: "\\") && peek(end + 1)?.isPunctuation == true
      end += isEscape ? 2 : 1
      if end - offset - 1 > 1000 { return nil }
    }
    return peek(end) == UInt8(ascii: "]") ? end + 1 : nil
  }

  func destination(at offset: Int) -> Int? {
    peek(offset) == UInt8(ascii: "<") ? bracketedDestination(at: offset) : bareDestination(at: offset)
  }

  private func bracketedDestination(at offset: Int) -> Int? {
    var end = offset + 1
    while let byte = peek(end) {
      switch byte {
      case UInt8(ascii: ">"): return end + 1 < bytes.count ? end + 1 : nil
      case UInt8(ascii: "\\"): end += 2
      case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
      default: end += 1
      }
    }
    return nil
  }

  private func bareDestination(at offset: Int) -> Int? {
    var end = offset
    var parentheses = 0
    while let byte = peek(end) {
      switch byte {
      case UInt8(ascii: "\\") where peek(end + 1)?.isPunctuation == true: end += 1
      case UInt8(ascii: "("):
        parentheses += 1
        if parentheses > 32 { return nil }
      case UInt8(ascii: ")"):
        if parentheses == 0 { return end }
        parentheses -= 1
      case _ where byte.isSpace: return end == offset || parentheses > 0 ? nil : end
      default: break
      }
      end += 1
    }
    return nil
  }

  func title(at offset: Int) -> Int? {
    guard let open = peek(offset) else { return nil }
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var end = offset + 1
    while let byte = peek(end) {
      if byte == close { return end + 1 }
      if byte == UInt8(ascii: "("), open == byte { return nil }
      end += byte == UInt8(ascii: "\\") && peek(end + 1)?.isPunctuation == true ? 2 : 1
    }
    return nil
  }

  /// `(destination "title")` of an inline link.
  func target(at offset: Int) -> (destination: Range<Int>, end: Int)? {
    guard peek(offset) == UInt8(ascii: "(") else { return nil }
    let start = skipping(from: offset + 1, while: \.isSpace)
    guard let destinationEnd = destination(at: start) else { return nil }
    var end = skipping(from: destinationEnd, while: \.isSpace)
    if end > destinationEnd, let titleEnd = title(at: end) {
      end = skipping(from: titleEnd, while: \.isSpace)
    }
    return peek(end) == UInt8(ascii: ")") ? (start..<destinationEnd, end + 1) : nil
  }

  /// All link reference definitions from `offset` on.
  func definitions(at offset: Int) -> Int {
    var offset = offset
    while let end = definition(at: offset) { offset = end }
    return offset
  }

  private func definition(at offset: Int) -> Int? {
    guard let labelEnd = label(at: offset), peek(labelEnd) == UInt8(ascii: ":"),
      !bytes[offset + 1..<labelEnd - 1].allSatisfy(\.isSpace),
      let end = paddedDestination(at: skippingSpaceAndLine(from: labelEnd + 1))
    else { return nil }
    let titleStart = skippingSpaceAndLine(from: end)
    if titleStart > end, let titleEnd = title(at: titleStart), let lineEnd = lineEnd(at: titleEnd) { return lineEnd }
    return lineEnd(at: end)
  }

  /// The content lacks the line feed that ends it in cmark.
  private func paddedDestination(at offset: Int) -> Int? {
    if let end = destination(at: offset) { return end }
    guard offset < bytes.count else { return nil }
    let padded = LinkSyntax(bytes: bytes + [UInt8(ascii: "\n")])
    return padded.destination(at: offset)
  }

  private func skippingSpaceAndLine(from offset: Int) -> Int {
    let end = skipping(from: offset, while: \.isSpaceOrTab)
    guard peek(end) == UInt8(ascii: "\n") else { return end }
    return skipping(from: end + 1, while: \.isSpaceOrTab)
  }

  /// The start of the next line, if nothing but white space stands before it.
  private func lineEnd(at offset: Int) -> Int? {
    let end = skipping(from: offset, while: \.isSpaceOrTab)
    if end == bytes.count { return end }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }
}
