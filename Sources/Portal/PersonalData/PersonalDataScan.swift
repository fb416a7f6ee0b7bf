import Vietnamese

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
      if index > 0, index + EightBytes.count <= span.count {
        let triggers = Self.mayTrigger(span, at: index)
        index += triggers == 0 ? EightBytes.count : triggers.trailingZeroBitCount / 8
        if triggers == 0 { continue }
      }
      let byte = span[index]
      if byte.isASCIIDigit || byte == UInt8(ascii: "@") || byte == 0xBA && isTru(span, index) { return index }
      index += 1
    }
    return nil
  }

  /// Of eight bytes a digit, an `@` or the last of `ú`.
  @inline(__always)
  private static func mayTrigger(_ text: Span<UInt8>, at index: Int) -> UInt64 {
    let bytes = EightBytes(text, at: index)
    let letter = bytes.isSame(as: 0xBA) & EightBytes(text, at: index - 1).isSame(as: 0xC3)
    return bytes.isASCIIDigit | bytes.isSame(as: UInt8(ascii: "@")) | letter
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
