import Diagnostics
import SourceText

/// A run of digits in groups, as numbers of people and telephones are written: `0905.123.456`, `001 090 123456`.
package struct WrittenNumber {
  /// What no number of a person is shorter than.
  static let leastDigits = 6

  package let bytes: [UInt8]
  package let groups: [Range<Int>]
  package let sizes: [Int]

  /// - Parameter start: of its first digit.
  package init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    var groups: [Range<Int>] = []
    bytes.span.digitGroups(from: start) { groups.append($0) }
    self.groups = groups
    sizes = groups.map(\.count)
  }

  package var first: Range<Int> { groups.first ?? 0..<0 }
  package var start: Int { first.lowerBound }

  package func digits(_ count: Int) -> [UInt8] { groups.prefix(count).flatMap { bytes[$0] } }

  /// How many groups have so many digits together; nil where none end there, or the number goes on.
  package func groups(of wanted: Int) -> Int? {
    var sum = 0
    for (index, group) in groups.enumerated() {
      sum += group.count
      if sum >= wanted { return sum == wanted && endsAt(index + 1) ? index + 1 : nil }
    }
    return nil
  }

  /// Whether nothing that belongs to it comes after so many groups.
  func endsAt(_ count: Int) -> Bool {
    let end = groups[count - 1].upperBound
    guard end < bytes.count else { return true }
    let after = bytes[end]
    let next = end + 1 < bytes.count ? bytes[end + 1] : 0
    return !after.isASCIILetter && !"/%_".utf8.contains(after) && !(",.-".utf8.contains(after) && next.isASCIIDigit)
      && !(after == UInt8(ascii: ".") && next.isASCIILetter && !hasFileEnding(at: end))
  }

  /// Whether `.jpg`, `.pdf` follows: what stands before it is the name of a file.
  private func hasFileEnding(at dot: Int) -> Bool {
    guard dot < bytes.count, bytes[dot] == UInt8(ascii: ".") else { return false }
    let letters = bytes[(dot + 1)...].prefix(5).prefix(while: \.isASCIILetter)
    return Self.fileEndings.contains(String(decoding: letters, as: UTF8.self).lowercased())
  }

  private static let fileEndings: Set<String> = [
    "jpg", "jpeg", "png", "webp", "gif", "svg", "avif", "heic", "bmp", "pdf", "doc", "docx", "xls", "xlsx", "ppt",
    "pptx",
    "odt", "ods", "odp", "csv", "txt", "zip", "rar", "rtf", "mp", "md",
  ]

  /// Whether another group stands behind so many.
  func goesOn(after count: Int) -> Bool { count < groups.count }

  /// What stands right behind so many groups, to the end of the line; at most a few words.
  package func rest(after count: Int) -> Range<Int> {
    let end = groups[count - 1].upperBound
    let line = bytes[end..<min(end + 24, bytes.count)].firstIndex { ";|,.\n".utf8.contains($0) }
    return end..<(line ?? min(end + 24, bytes.count))
  }

  package func data(_ kind: PersonalData.Kind, _ count: Int, from start: Int? = nil) -> PersonalData {
    PersonalData(kind: kind, range: (start ?? self.start)..<groups[count - 1].upperBound)
  }

  /// What it is part of, by the character before: a document's number, a file's name, an address.
  var isPartOfName: Bool {
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    switch before {
    case UInt8(ascii: "/"):
      return !["zalo.me/", "wa.me/", "t.me/", "tel/"].contains { hasLead($0) } && !hasFileEnding(at: first.upperBound)
    case UInt8(ascii: "="): return !["phone=", "sdt=", "tel=", "number=", "dt=", "mobile="].contains { hasLead($0) }
    case UInt8(ascii: "_"): return !isInPersonsFile
    case UInt8(ascii: "-"): return start > 1 && bytes[start - 2].isASCIILetter && !isInPersonsFile
    case 0x80...: return !hasLabelBeside
    case _ where before.isASCIILetter: return !hasLabelBeside && !hasLead("%2b")
    // A comma separates the cells of a table, but for one between digits.
    case UInt8(ascii: "."), UInt8(ascii: ","): return start > 1 && bytes[start - 2].isASCIIDigit
    default: return "#%".utf8.contains(before)
    }
  }

  private func hasLead(_ text: String) -> Bool {
    guard start >= text.utf8.count else { return false }
    return zip(bytes[(start - text.utf8.count)..<start], text.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// `SĐT0905123456`, `CCCD064090123456`: right behind a word that says what it is.
  private var hasLabelBeside: Bool {
    let label = FoldedWords(bytes, bytes.leadRange(to: start, limit: 16))
    return Self.labels.contains { label.end(with: $0) }
  }

  /// `cccd-064090123456.jpg`, `nguyen-van-a-0905123456.pdf`: a word that says what it is, or a person's name.
  private var isInPersonsFile: Bool {
    let token = bytes.leadRange(to: start, limit: 64)
    let begin = bytes[token].lastIndex { " (/\"'|<>\t".utf8.contains($0) }.map { $0 + 1 } ?? token.lowerBound
    let words = FoldedWords(bytes, begin..<start)
    return Self.labels.contains { words.end(with: $0) } || words.words.count > 2 && words.beginWithFamily
      || first.count == 12 && bytes[start] == 0x30 && hasFileEnding(at: first.upperBound)
  }

  private static let labels = [
    "dt", "sdt", "tel", "phone", "mobile", "zalo", "cccd", "cmnd", "cmt", "cmtnd", "stk", "tk", "mst", "bhxh", "bhyt",
    "so", "thoai", "hotline", "dd", "gplx",
  ]
}
