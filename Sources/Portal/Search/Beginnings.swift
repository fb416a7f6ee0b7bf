import Vietnamese

/// Prefixes of words, of one letter and of two: too many words begin with what is typed first to look each of them up.
struct Beginnings {
  static let longest = 2

  /// `d`, tab, `đ`: folded and spelled, without tones; nothing behind the tab where both are the same.
  private(set) var texts: [[UInt8]] = []
  /// The numbers of the words that begin so.
  private(set) var words: [[Int]] = []

  init(of all: [SearchWord]) {
    var numbers: [[UInt8]: Int] = [:]
    for (word, spelled) in all.enumerated() {
      for length in 1...Self.longest {
        guard let text = Self.text(spelled, length) else { break }
        let number = numbers[text] ?? texts.count
        if number == texts.count {
          numbers[text] = number
          texts.append(text)
          words.append([])
        }
        words[number].append(word)
      }
    }
  }

  /// Nil where the word has not so many letters.
  private static func text(_ word: SearchWord, _ length: Int) -> [UInt8]? {
    guard let folded = word.folded.beginning(length) else { return nil }
    let exact = word.exact.beginning(length) ?? word.exact[...]
    return folded + [.tab] + (exact == folded ? [] : exact)
  }
}

extension [UInt8] {
  /// The first letters of UTF-8, so many; nil where there are fewer.
  fileprivate func beginning(_ letters: Int) -> ArraySlice<UInt8>? {
    var left = letters
    for (index, byte) in enumerated() where !byte.isContinuation {
      if left == 0 { return self[..<index] }
      left -= 1
    }
    return left == 0 ? self[...] : nil
  }
}
