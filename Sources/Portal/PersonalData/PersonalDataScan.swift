/// Looks through a text once, and closer only where there is a digit, an `@` or `trú`.
struct PersonalDataScan {
  let bytes: [UInt8]
  let contact: AgencyContact

  func find() -> [PersonalData] {
    var found: [PersonalData] = []
    var index = 0
    while let start = nextTrigger(from: index) {
      let (data, end) = look(at: start)
      if let data, data.range.lowerBound >= found.last?.range.upperBound ?? 0 { found.append(data) }
      index = max(end, start + 1)
    }
    return found
  }

  private func nextTrigger(from start: Int) -> Int? {
    let span = bytes.span
    var index = start
    while index < span.count {
      while index >= 2, index + 32 <= span.count, !Self.mayTrigger(span, in: index) { index += 32 }
      guard index < span.count else { return nil }
      let byte = span[index]
      if byte < 0x41 ? (byte >= 0x30 && byte <= 0x39) || byte == 0x40 : byte == 0xBA && isTru(span, index) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether one of 32 bytes is a digit, an `@` or the last of `trú`; of such a minimum the compiler makes comparisons
  /// of 16 bytes at once.
  @inline(__always)
  private static func mayTrigger(_ bytes: Span<UInt8>, in start: Int) -> Bool {
    var least = UInt8.max
    for index in start..<start &+ 32 {
      let byte = bytes[unchecked: index]
      let digit = max(byte ^ 0x30, 9) ^ 9
      let residence = byte ^ 0xBA | bytes[unchecked: index &- 1] ^ 0xC3 | (bytes[unchecked: index &- 2] | 0x20) ^ 0x72
      least = min(least, min(digit, min(byte ^ 0x40, residence)))
    }
    return least == 0
  }

  /// The last byte of `trú`.
  @inline(__always)
  private func isTru(_ span: Span<UInt8>, _ index: Int) -> Bool {
    index >= 3 && span[index - 1] == 0xC3 && span[index - 2] == UInt8(ascii: "r")
      && span[index - 3] | 0x20 == UInt8(ascii: "t")
  }

  private func look(at start: Int) -> (PersonalData?, end: Int) {
    switch bytes[start] {
    case UInt8(ascii: "@"): return (MailAddress(bytes, at: start)?.data(contact), start + 1)
    case 0xBA: return (HomeAddress.residence(bytes, at: start + 1), start + 1)
    default: return look(at: DigitRun(bytes.span, at: start))
    }
  }

  private func look(at run: DigitRun) -> (PersonalData?, end: Int) {
    let data =
      personal(run) ?? BirthDate.find(bytes, at: run.first.lowerBound) ?? HomeAddress.house(bytes, number: run.first)
      ?? StreetAddress.find(bytes, number: run.first)
    return (data, data?.range.upperBound ?? run.first.upperBound)
  }

  private func personal(_ run: DigitRun) -> PersonalData? {
    guard run.count >= WrittenNumber.leastDigits else { return nil }
    let number = WrittenNumber(bytes, at: run.first.lowerBound)
    return number.identity ?? number.phone(contact)
  }
}

extension [UInt8] {
  /// What stands before an offset on its line, folded; at most so many bytes of it.
  func lead(to offset: Int, limit: Int) -> String {
    String(decoding: self[leadRange(to: offset, limit: limit)], as: UTF8.self)
  }

  func leadRange(to offset: Int, limit: Int) -> Range<Int> {
    var start = Swift.max(0, offset - limit)
    if let newline = self[start..<offset].lastIndex(of: .newline) { start = newline + 1 }
    while start < offset, self[start] & 0xC0 == 0x80 { start += 1 }
    return start..<offset
  }

  /// Whether an ASCII word in lower case stands in a range, in either case; a look at bytes alone.
  func has(_ word: StaticString, in range: Range<Int>) -> Bool {
    let length = word.utf8CodeUnitCount
    guard range.count >= length else { return false }
    return word.withUTF8Buffer { word in
      (range.lowerBound...range.upperBound - length).contains { start in
        word.indices.allSatisfy { self[start + $0] | 0x20 == word[$0] }
      }
    }
  }

  /// What stands from an offset on, to the end of its line or clause.
  func clause(from offset: Int, limit: Int) -> Range<Int> {
    let ends = Set(".;|\n\r".utf8)
    var end =
      self[offset..<Swift.min(count, offset + limit)].firstIndex { ends.contains($0) }
      ?? Swift.min(count, offset + limit)
    while end > offset, end < count, self[end] & 0xC0 == 0x80 { end -= 1 }
    return offset..<end
  }
}
