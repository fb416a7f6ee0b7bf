/// Reads cells as words of a closed list.
struct WordReader<Word: ClosedWord> {
  private let words: [Word]
  private var names: NameReader

  init(_ reference: Referent, _ words: [Word] = Array(Word.allCases)) {
    self.words = words
    names = NameReader(reference, NameList(words.map { [$0.word] }))
  }

  mutating func word(of cell: Cell<String>, _ findings: inout [Finding]) -> Word? {
    names.index(of: cell, &findings).map { words[$0] }
  }

  /// Without a finding where the word is unknown.
  mutating func word(of text: String) -> Word? {
    names.index(of: text).map { words[$0] }
  }
}
