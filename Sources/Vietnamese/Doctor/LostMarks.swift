/// `Nguy?n`: letters that an export to an encoding without them turned into question marks.
enum LostMarks {
  /// From the first such word of a line to the last; indices of the line.
  static func find(in line: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    guard line.contains("?") || line.contains("\u{FFFD}") else { return nil }
    let words = line.split { $0.isWordEnd }.filter { !isAddress(around: $0, in: line) }
    guard let first = words.first(where: isDamaged), let last = words.last(where: isDamaged) else { return nil }
    // “Th?” alone may ask; beside a damaged word it is one.
    let before = words.last { $0.endIndex + 1 == first.startIndex && endsInDoubt($0) }
    let after = words.first { $0.startIndex == last.endIndex + 1 && endsInDoubt($0) }
    return (before ?? first).startIndex..<(after ?? last).endIndex
  }

  private static func endsInDoubt(_ word: ArraySlice<Unicode.Scalar>) -> Bool { word.count > 1 && word.last == "?" }

  /// A question mark between letters where a letter with a mark would make a syllable, and what stands beside it makes
  /// none: not `không?Có`.
  private static func isDamaged(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.contains("\u{FFFD}") { return true }
    guard word.contains("?"), let last = word.last, last != "?", word.first != "?" else { return false }
    return Syllable.couldBe(word) && !word.split(separator: "?").allSatisfy { Syllable.isValid($0) }
  }

  /// `tim-kiem?trang=2`
  private static func isAddress(around word: ArraySlice<Unicode.Scalar>, in line: ArraySlice<Unicode.Scalar>) -> Bool {
    let before = word.startIndex > line.startIndex ? line[word.startIndex - 1] : " "
    let after = word.endIndex < line.endIndex ? line[word.endIndex] : " "
    return isOfAnAddress(before) || isOfAnAddress(after) && after != "."
  }

  private static func isOfAnAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && "/=&.@%_#".unicodeScalars.contains(scalar)
  }
}

extension Unicode.Scalar {
  fileprivate var isWordEnd: Bool { self != "?" && self != "\u{FFFD}" && !properties.isAlphabetic }
}
