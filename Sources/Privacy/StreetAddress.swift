import Diagnostics
import SourceText
import Vietnamese

/// A house by its number and street, right behind “ở”: `Ông A ở 25/3 Lê Lợi`. The word is a common one, so who is there
/// must be a person, and what follows a street.
package enum StreetAddress {
  /// - Parameter number: the first digits of the house's.
  package static func find(_ bytes: [UInt8], number: Range<Int>) -> PersonalData? {
    guard mayFollow(bytes.span, number.lowerBound), begins(bytes, at: number.lowerBound) else { return nil }
    var words = bytes.words(in: bytes.leadRange(to: number.lowerBound, limit: 96), splitting: " ")
    if words.last?.lowercased() == "số" { words.removeLast() }
    guard words.popLast()?.lowercased() == "ở", isPerson(clause(words), isAlley: isAlley(bytes, number))
    else { return nil }
    return PersonalData(kind: .homeAddress, range: bytes.clause(from: number.lowerBound, limit: 100))
  }

  /// Whether the number of a house and its street begin at an offset: `25/3 Lê Lợi`, `12A đường 17/3`.
  package static func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    let words = bytes.words(in: bytes.clause(from: start, limit: 60), splitting: " ")
    guard words.count > 1, isHouseNumber(words[0]), let initial = words[1].first else { return false }
    let next = words.dropFirst(2).first?.first
    if streets.contains(words[1].lowercased()) { return next.map { $0.isUppercase || $0.isNumber } ?? false }
    let isName = initial.isUppercase && !units.contains(words[1].lowercased())
    return isName && (words[0].contains("/") || next?.isUppercase ?? false)
  }

  /// Whether `ở` or `ở số` stands before an offset, by the bytes of their last letters. Settles almost every number.
  private static func mayFollow(_ bytes: Span<UInt8>, _ number: Int) -> Bool {
    let isNumbered = number >= 9 && bytes[number - 2] == 0x91
    let end = isNumbered ? number - "số ".utf8.count : number
    guard end >= 4, bytes[number - 1] == .space, bytes[end - 1] == .space, bytes[end - 3] == 0xBB else { return false }
    return bytes[end - 2] == 0x9E || bytes[end - 2] == 0x9F
  }

  /// `25`, `12A`, `25/3`; a date has four digits together.
  private static func isHouseNumber(_ word: Substring) -> Bool {
    word.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      let rest = part.dropFirst(digits.count)
      return (1...3).contains(digits.count) && (rest.isEmpty || rest.count == 1 && rest.allSatisfy(\.isLetter))
    }
  }

  /// `25/3`: a house in an alley, where no public body is.
  private static func isAlley(_ bytes: [UInt8], _ number: Range<Int>) -> Bool {
    number.upperBound < bytes.count && bytes[number.upperBound] == UInt8(ascii: "/")
  }

  /// Whether the words before `ở` say who lives there: a name, with or without `ông`, or a word such as `hiện`, `sống`.
  private static func isPerson(_ words: [String], isAlley: Bool) -> Bool {
    guard let last = words.last?.lowercased(), last != "nhà" else { return isAlley }
    if residents.contains(last) { return true }
    let name = words.suffix { $0.first?.isUppercase ?? false }
    guard let first = name.first?.lowercased() else { return false }
    if residents.contains(first) { return true }
    let lead = words.dropLast(name.count).last?.lowercased()
    return lead.map(residents.contains) ?? (name.count > 1 && PersonName.families.contains(first))
  }

  /// The words of the clause that ends before `ở`, or before the comma there.
  private static func clause(_ words: [Substring]) -> [String] {
    let start = words.dropLast().lastIndex { $0.last.map(",;:.|".contains) ?? false }.map { $0 + 1 } ?? 0
    return words[start...].map { $0.filter(\.isLetter) }.filter { !$0.isEmpty }
  }

  private static let streets: Set<String> = ["đường", "phố", "ngõ", "hẻm", "kiệt", "ngách"]

  /// What is counted, or has a number too, and may have a capital.
  private static let units: Set<String> = [
    "sở", "phòng", "ban", "xã", "phường", "huyện", "tỉnh", "thị", "thôn", "làng", "tổ", "khu", "đơn", "cụm", "khối",
    "trung",
  ]

  private static let residents = PersonName.titles.union(["hiện", "đang", "sống", "đình", "tuổi"])
}

extension [String] {
  /// The last elements that all are as asked.
  fileprivate func suffix(while isWanted: (String) -> Bool) -> ArraySlice<String> {
    let start = lastIndex { !isWanted($0) }.map { $0 + 1 } ?? 0
    return self[start...]
  }
}
