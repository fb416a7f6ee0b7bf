import DataFiles
import Diagnostics
import SourceText
import Vietnamese

/// A full date of birth: a day right behind `sinh ngày`, `ngày sinh` or `NS:`, of somebody who may be alive.
package enum BirthDate {
  /// - Parameters:
  ///   - start: of a number that may be the day.
  ///   - year: of the text; people born a hundred years before it are historical.
  package static func find(_ bytes: [UInt8], at start: Int, year: Int) -> PersonalData? {
    // Quick tests that rule out almost every number, before a date is read or text is folded.
    guard mayBeDay(bytes.span, at: start), mayFollowBirth(bytes, start), let date = WrittenBirth(bytes, from: start),
      date.year ?? .max > year - 100
    else { return nil }
    let lead = bytes.lead(to: start, limit: 48)
    guard isBirth(Fold.search(lead)) || isBare(lead) || isAbbreviated(lead), date.isWhole || lead.contains(":"),
      !isOfTheDead(bytes, start..<date.end)
    else { return nil }
    return PersonalData(kind: .birthDate, range: start..<date.end)
  }

  /// One digit or two, or a year, followed by what may separate it from a month.
  private static func mayBeDay(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard let day = bytes.digits(from: start), day.count <= 2 || day.count == 4, day.upperBound < bytes.count else {
      return false
    }
    switch bytes[day.upperBound] {
    case .space, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "t"): return true
    default: return false
    }
  }

  /// By the last letter of the word before: of sinh, nhật, ngày, vào, tháng, năm, or an abbreviation's; and a `sinh`
  /// further to the left.
  private static func mayFollowBirth(_ bytes: [UInt8], _ start: Int) -> Bool {
    let near = bytes[max(0, start - 6)..<start]
    guard let letter = near.lastIndex(where: { $0.isInWord || $0 == .newline }) else { return false }
    switch bytes[letter] {
    case .newline: return false
    case UInt8(ascii: "S"), UInt8(ascii: "N"), UInt8(ascii: "B"): return true
    case let byte where byte < 0x80 && !mayEndBirth(byte | 0x20): return false
    default: return bytes.span.hasSinh(in: bytes.leadRange(to: start, limit: 48).lowerBound..<letter + 1)
    }
  }

  private static func mayEndBirth(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "h"), UInt8(ascii: "t"), UInt8(ascii: "y"), UInt8(ascii: "o"), UInt8(ascii: "g"),
      UInt8(ascii: "m"):
      true
    default: false
    }
  }

  /// `NS: 05/7/1980`, `(SN 05/7/1980)`, `N.sinh:`
  private static func isAbbreviated(_ lead: String) -> Bool {
    let text = lead.trimmed
    let word = text.reversed().drop { ": ".contains($0) }.prefix { $0.isLetter || $0 == "/" || $0 == "." }
    let letters = String(word.filter(\.isLetter).reversed())
    return letters == "NS" && text.hasSuffix(":") || ["SN", "NTNS", "DOB"].contains(letters)
  }

  private static func isBirth(_ lead: String) -> Bool {
    var words = lead.split { !$0.isLetter }.map(String.init)
    if words.suffix(2) == ["sinh", "nhat"] { return lead.contains(":") && !isFeast(words.dropLast(2).last) }
    while let last = words.last, ["ngay", "la", "vao", "thang", "nam"].contains(last), words.count > 1 {
      words.removeLast()
      if last == "ngay", words.last == "sinh" { return !isCompound(words.dropLast().last) }
    }
    return words.last == "sinh" && (words.dropLast().last == "ngay" || lead.contains(":")) && lead.last != "t"
  }

  /// `(sinh 05/7/1980)`, `Nguyễn Văn A, sinh 05/7/1980`: with no word that could make another of it.
  private static func isBare(_ lead: String) -> Bool {
    let words = lead.trimmed
    guard words.lowercased().hasSuffix("sinh") else { return false }
    return words.dropLast(4).trimmed.last.map { "(,;–-:|".contains($0) } ?? true
  }

  /// học sinh, hy sinh, vệ sinh …: words in which `sinh` does not mean “born”.
  private static func isCompound(_ word: String?) -> Bool {
    word.map { compounds.contains($0) } ?? false
  }

  /// mừng sinh nhật, tiệc sinh nhật: the day of a birthday party is no date of birth.
  private static func isFeast(_ word: String?) -> Bool {
    word.map { ["chuc", "mung", "niem", "tiec"].contains($0) } ?? false
  }

  private static let compounds: Set<String> = [
    "hoc", "hy", "ve", "phat", "khai", "thi", "nu", "nam", "tuyen", "giang", "an", "dan", "tap", "cuu", "mon", "sac",
    "khang", "ky", "tai", "nay", "moi", "chung", "giao", "hi", "muu", "trung", "sau", "duong", "phuc", "linh", "chieu",
  ]

  /// Liệt sĩ, mất ngày, từ trần, (1932 – 1998): dates of the dead are not personal data.
  private static func isOfTheDead(_ bytes: [UInt8], _ date: Range<Int>) -> Bool {
    let end = min(date.upperBound + 90, bytes.count)
    let line = bytes[date.upperBound..<end].firstIndex(of: .newline) ?? end
    return ExactWords(bytes, bytes.leadRange(to: date.lowerBound, limit: 140)).has(.dead)
      || ExactWords(bytes, date.upperBound..<line).has(.death)
  }
}

extension Span<UInt8> {
  /// Whether `sinh` stands in a range, in either case.
  fileprivate func hasSinh(in range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    let word: UInt32 = 0x686E_6973
    return (range.lowerBound...range.upperBound - 4).contains { index in
      UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)) | 0x2020_2020 == word
    }
  }
}

/// `05/7/1980`, `5-7-1980`, `05 tháng 7 năm 1980`, `1980-07-05`; `05/7/80` is not whole.
package struct WrittenBirth {
  package let end: Int
  /// Nil where only two of its digits are written.
  package let year: Int?
  package var isWhole: Bool { year != nil }

  package init?(_ bytes: [UInt8], from start: Int) {
    var rest = bytes[start...].prefix(40)
    guard let first = Self.number(&rest, digits: 1...4) else { return nil }
    if first >= 1000 {
      guard (1900...2100).contains(first), Self.separator(&rest, ""), let month = Self.number(&rest, digits: 1...2),
        (1...12).contains(month), Self.separator(&rest, ""), let day = Self.number(&rest, digits: 1...2),
        (1...31).contains(day)
      else { return nil }
      (end, year) = (rest.startIndex, first)
      return
    }
    guard (1...31).contains(first), Self.separator(&rest, "tháng"), let month = Self.number(&rest, digits: 1...2),
      (1...12).contains(month), Self.separator(&rest, "năm"), let year = Self.number(&rest, digits: 2...4),
      year < 100 || (1900...2100).contains(year)
    else { return nil }
    (end, self.year) = (rest.startIndex, year < 100 ? nil : year)
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix(while: \.isASCIIDigit)
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func separator(_ rest: inout ArraySlice<UInt8>, _ word: String) -> Bool {
    let bare = rest.drop { $0 == .space }
    if let first = bare.first, "/-.".utf8.contains(first) {
      rest = bare.dropFirst().drop { $0 == .space }
      return true
    }
    guard !word.isEmpty, bare.starts(with: word.utf8) else { return false }
    rest = bare.dropFirst(word.utf8.count).drop { $0 == .space }
    return true
  }
}
