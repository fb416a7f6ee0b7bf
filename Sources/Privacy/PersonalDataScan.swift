import DataFiles
import Diagnostics
import SourceText
import Vietnamese

/// Scans a text once, as a reader sees it, and looks closer only where there is a digit, an `@` or what stands for it,
/// `trú`, `HKTT` or a colon. The context that is read around such a place is bounded, so that a scan is linear.
package struct PersonalDataScan {
  private let text: ReadableText
  private let bytes: [UInt8]
  private let contact: AgencyContact
  private let year: Int

  /// - Parameter year: of the text, for what is of history.
  package init(bytes: [UInt8], form: ReadableText.Form = .plain, contact: AgencyContact, year: Int? = nil) {
    text = ReadableText(bytes, form)
    self.bytes = text.bytes
    self.contact = contact
    self.year = year ?? Self.latestYear
  }

  /// Where a text has no day of its own: the year of this list of rules.
  private static let latestYear = 2026

  package func find() -> [PersonalData] {
    var found: [PersonalData] = []
    var (index, end) = (0, 0)
    var lead = Lead()
    while let start = nextTrigger(from: index) {
      let (data, next) = look(at: start, &lead)
      if let data, data.range.lowerBound >= end {
        end = data.range.upperBound
        found.append(PersonalData(kind: data.kind, range: text.source(data.range)))
      }
      index = max(next, start + 1, end)
    }
    return found
  }

  private func nextTrigger(from start: Int) -> Int? {
    let span = bytes.span
    var index = Self.triggers.first(in: span, from: start)
    while index < span.count, !isTrigger(span, index) { index = Self.triggers.first(in: span, from: index + 1) }
    return index < span.count ? index : nil
  }

  /// A digit, a sign of mail, a colon, the last of `ú` or `ò` or of `TT`.
  private static let triggers = BytePattern(
    "0123456789:@([{".utf8, behind: [(before: 0xC3, bytes: [0xB2, 0xBA]), (UInt8(ascii: "T"), [UInt8(ascii: "T")])])

  private func isTrigger(_ span: Span<UInt8>, _ index: Int) -> Bool {
    switch span[index] {
    case 0x30...0x39, UInt8(ascii: "@"): true
    case 0xBA:
      index >= 3 && span[index - 1] == 0xC3 && span[index - 2] == UInt8(ascii: "r")
        && span[index - 3] | 0x20 == UInt8(ascii: "t")
    case 0xB2:
      index >= 5 && span[index - 1] == 0xC3 && span[index - 2] == UInt8(ascii: "c")
        && span[index - 4] == UInt8(ascii: "a")
    case UInt8(ascii: "T"): index >= 3 && span[index - 1] == UInt8(ascii: "T") && span[index - 2] == UInt8(ascii: "K")
    case UInt8(ascii: ":"):
      index >= 4 && (span[index - 1] == UInt8(ascii: "n") && span[index - 2] == 0xA1 || span[index - 1] == 0x9F)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      index + 1 < span.count && (span[index + 1] | 0x20 == UInt8(ascii: "a") || span[index + 1] == UInt8(ascii: "@"))
    default: false
    }
  }

  private func look(at start: Int, _ lead: inout Lead) -> (PersonalData?, end: Int) {
    switch bytes[start] {
    case 0xBA: return (HomeAddress.residence(bytes, at: start + 1), start + 1)
    case UInt8(ascii: "T"), UInt8(ascii: ":"): return (HomeAddress.label(bytes, at: start + 1), start + 1)
    case 0x30...0x39: return look(at: DigitRun(bytes.span, at: start), &lead)
    default:
      let sign = MailAddress.sign(bytes, at: start)
      return (sign.flatMap { MailAddress(bytes, around: $0) }?.data(contact), start + 1)
    }
  }

  private func look(at run: DigitRun, _ lead: inout Lead) -> (PersonalData?, end: Int) {
    let data =
      personal(run, &lead) ?? BirthDate.find(bytes, at: run.first.lowerBound, year: year)
      ?? HomeAddress.house(bytes, number: run.first) ?? StreetAddress.find(bytes, number: run.first)
    return (data, data?.range.upperBound ?? run.first.upperBound)
  }

  private func personal(_ run: DigitRun, _ lead: inout Lead) -> PersonalData? {
    guard run.count >= WrittenNumber.leastDigits else { return nil }
    let words = lead.words(bytes, to: run.first.lowerBound)
    guard !words.isSilent || mayStandAlone(run) else { return nil }
    let number = WrittenNumber(bytes, at: run.first.lowerBound)
    return number.identity(words) ?? number.named(words) ?? number.phone(words, contact)
  }

  /// Whether a number may be one of a person without a word that says so.
  private func mayStandAlone(_ run: DigitRun) -> Bool {
    let first = bytes[run.first]
    guard run.count >= 9, first.count >= 2, let start = first.first, let second = first.dropFirst().first else {
      return false
    }
    return start == 0x30 && (first.count > 2 || second != 0x30) || start == 0x38 && second == 0x34
  }

  /// The words before the last number: those of the next one too, where only signs and digits stand between.
  private struct Lead {
    private var end = 0
    private var words = LeadWords.none

    mutating func words(_ bytes: [UInt8], to offset: Int) -> LeadWords {
      let range = bytes.leadRange(to: offset, limit: 96)
      guard let letter = bytes[range].lastIndex(where: { $0.isASCIILetter || $0 >= 0x80 }) else { return .none }
      guard letter + 1 != end else { return words }
      end = letter + 1
      words = LeadWords(bytes, range.lowerBound..<end)
      return words
    }
  }
}

extension [UInt8] {
  /// What stands before an offset on its line, folded; at most so many bytes of it.
  package func lead(to offset: Int, limit: Int) -> String {
    String(decoding: self[leadRange(to: offset, limit: limit)], as: UTF8.self)
  }

  func leadRange(to offset: Int, limit: Int) -> Range<Int> {
    var start = Swift.max(0, offset - limit)
    if let newline = self[start..<offset].lastIndex(of: .newline) { start = newline + 1 }
    while start < offset, self[start].isContinuation { start += 1 }
    return start..<offset
  }

  /// The words of a stretch, by the signs between them.
  package func words(in range: Range<Int>, splitting signs: StaticString = " ,():\t\n\"") -> [Substring] {
    signs.withUTF8Buffer { signs in
      String(decoding: self[range], as: UTF8.self).utf8.split { signs.contains($0) }.map { Substring($0) }
    }
  }

  /// What stands from an offset on, to the end of its line or clause.
  func clause(from offset: Int, limit: Int) -> Range<Int> {
    var end =
      self[offset..<Swift.min(count, offset + limit)].firstIndex { ".;|\n\r".utf8.contains($0) }
      ?? Swift.min(count, offset + limit)
    while end > offset, end < count, self[end].isContinuation { end -= 1 }
    return offset..<end
  }
}
