import Vietnamese

/// A full date of birth: a day right behind `sinh ngày` or `ngày sinh`.
enum BirthDate {
  /// - Parameter start: of a number that may be the day.
  static func find(_ bytes: [UInt8], at start: Int) -> PersonalData? {
    // Cheaper than to read a date or to fold, and settle almost every number.
    guard mayBeDay(bytes.span, at: start), bytes.has("sinh", in: bytes.leadRange(to: start, limit: 48)),
      let date = date(bytes, from: start)
    else { return nil }
    let lead = bytes.lead(to: start, limit: 48)
    guard isBirth(Fold.search(lead)) || isBare(lead), date.isWhole || lead.contains(":") else { return nil }
    return PersonalData(kind: .birthDate, range: start..<date.end)
  }

  /// One digit or two, and what may part them from a month.
  private static func mayBeDay(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard let day = bytes.digits(from: start), day.count <= 2, day.upperBound < bytes.count else { return false }
    return [.space, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "t")].contains(
      bytes[day.upperBound])
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

  /// học sinh, hy sinh, vệ sinh …: what was born there is no person.
  private static func isCompound(_ word: String?) -> Bool {
    word.map { compounds.contains($0) } ?? false
  }

  /// mừng sinh nhật, tiệc sinh nhật: the day of a feast is no year of birth.
  private static func isFeast(_ word: String?) -> Bool {
    word.map { ["chuc", "mung", "niem", "tiec"].contains($0) } ?? false
  }

  private static let compounds: Set<String> = [
    "hoc", "hy", "ve", "phat", "khai", "thi", "nu", "nam", "tuyen", "giang", "an", "dan", "tap", "cuu", "mon", "sac",
    "khang", "ky", "tai", "nay", "moi", "chung", "giao", "hi", "muu", "trung", "sau", "duong", "phuc", "linh", "chieu",
  ]

  /// `05/7/1980`, `5-7-1980`, `05 tháng 7 năm 1980`; `05/7/80` is not whole. Whoever was born before 1900 is of history.
  private static func date(_ bytes: [UInt8], from start: Int) -> (end: Int, isWhole: Bool)? {
    var rest = bytes[start...].prefix(40)
    guard let day = number(&rest, digits: 1...2), (1...31).contains(day), separator(&rest, "tháng") else { return nil }
    guard let month = number(&rest, digits: 1...2), (1...12).contains(month), separator(&rest, "năm") else {
      return nil
    }
    guard let year = number(&rest, digits: 2...4), year < 100 || (1900...2100).contains(year) else { return nil }
    return (rest.startIndex, year >= 100)
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
    guard bare.starts(with: word.utf8) else { return false }
    rest = bare.dropFirst(word.utf8.count).drop { $0 == .space }
    return true
  }
}
