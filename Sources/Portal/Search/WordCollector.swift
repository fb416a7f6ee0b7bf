import Vietnamese

/// Reads the texts of neighbouring documents and keeps which words, and which pairs of words that follow each other,
/// each has in its title and which in the rest.
///
/// A word is met by its bytes as they stand; only one that was never met is folded.
struct WordCollector {
  /// Where in a document a word stands.
  enum Field {
    case title, body
  }

  private let firstDocument: Int
  private var document: Int32
  private(set) var words: [SearchWord] = []
  /// The folded words, and of each word which that is.
  private(set) var folded: [[UInt8]] = []
  private(set) var foldedOf: [Int32] = []
  /// Of two folded words: the first in the upper half.
  private var pairs = PairTable()

  private var spellings = KeyTable()
  private var longSpellings: [[UInt8]: Int] = [:]
  private var wordNumbers: [SearchWord: Int] = [:]
  private var foldedNumbers: [[UInt8]: Int] = [:]

  private var previous: Int32 = -1
  /// The document in which each was met last.
  private var wordSeen: [Int32] = []
  private var wordHits = (title: Hits(), body: Hits())
  private var pairHits = (title: Hits(), body: Hits())

  init(firstDocument: Int) {
    self.firstDocument = firstDocument
    document = Int32(truncatingIfNeeded: firstDocument)
  }

  mutating func collect(_ text: SearchText) {
    scan(text.title.span, .title)
    scan(text.body.span, .body)
    wordHits.title.endDocument()
    wordHits.body.endDocument()
    pairHits.title.endDocument()
    pairHits.body.endDocument()
    document += 1
  }

  /// A text begins: its first word follows none.
  mutating func begin() { previous = -1 }

  /// Takes a word of up to sixteen bytes, ASCII in lower case, if it was met before.
  @inline(__always)
  mutating func take(_ key: KeyTable.Key, _ field: Field) -> Bool {
    guard let number = spellings.number(of: key) else { return false }
    hit(number, field)
    return true
  }

  mutating func take(_ key: KeyTable.Key, _ field: Field, spelling: [UInt8]) {
    let number = number(of: spelling)
    spellings.insert(key, number: number)
    hit(number, field)
  }

  /// Takes a longer word.
  mutating func take(_ spelling: [UInt8], _ field: Field) {
    let number = longSpellings[spelling] ?? number(of: spelling)
    longSpellings[spelling] = number
    hit(number, field)
  }

  private mutating func number(of spelling: [UInt8]) -> Int {
    let word = SearchWord(String(decoding: spelling, as: UTF8.self))
    if let number = wordNumbers[word] { return number }
    let foldedNumber = foldedNumbers[word.folded] ?? folded.count
    if foldedNumber == folded.count {
      foldedNumbers[word.folded] = foldedNumber
      folded.append(word.folded)
    }
    wordNumbers[word] = words.count
    words.append(word)
    foldedOf.append(Int32(truncatingIfNeeded: foldedNumber))
    wordSeen.append(-1)
    return words.count - 1
  }

  @inline(__always)
  private mutating func hit(_ word: Int, _ field: Field) {
    if wordSeen[word] != document {
      wordSeen[word] = document
      field == .title ? wordHits.title.append(word) : wordHits.body.append(word)
    }
    let folded = foldedOf[word]
    if previous >= 0 {
      hit(pair: UInt64(UInt32(bitPattern: previous)) << 32 | UInt64(UInt32(bitPattern: folded)), field)
    }
    previous = folded
  }

  @inline(__always)
  private mutating func hit(pair: UInt64, _ field: Field) {
    guard let number = pairs.meet(pair, in: document) else { return }
    field == .title ? pairHits.title.append(number) : pairHits.body.append(number)
  }

  func collection() -> WordCollection {
    let turned = { (hits: Hits, count: Int) in hits.postings(keyCount: count, firstDocument: firstDocument) }
    let wordPostings = (title: turned(wordHits.title, words.count), body: turned(wordHits.body, words.count))
    let beginnings = Beginnings(of: words)
    let united = { (postings: Postings) in
      postings.united(beginnings.words, firstDocument: firstDocument, count: Int(document) - firstDocument)
    }
    return WordCollection(
      words: words, folded: folded, pairs: pairs.pairs, beginnings: beginnings.texts,
      wordPostings: wordPostings,
      pairPostings: (turned(pairHits.title, pairs.pairs.count), turned(pairHits.body, pairs.pairs.count)),
      beginningPostings: (united(wordPostings.title), united(wordPostings.body)))
  }
}

/// What neighbouring documents have; words and pairs by their numbers here.
struct WordCollection: Sendable {
  typealias Fields = (title: Postings, body: Postings)

  let words: [SearchWord]
  let folded: [[UInt8]]
  /// Two numbers of folded words: the first in the upper half.
  let pairs: [UInt64]
  let beginnings: [[UInt8]]
  /// Documents that have it in the title, and documents that have it in the rest alone.
  let wordPostings: Fields
  let pairPostings: Fields
  let beginningPostings: Fields
}
