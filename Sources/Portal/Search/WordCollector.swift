import DataFiles
import Vietnamese

/// Reads the texts of neighbouring documents and keeps which words, and which pairs of words that follow each other,
/// each has in its title and which in the rest.
///
/// Words are looked up by their bytes as written; only a word that is new is folded.
struct WordCollector {
  private let firstDocument: Int
  private var document: Int32
  private(set) var words: [SearchWord] = []
  /// The folded words, and of each word which that is.
  private(set) var folded: [[UInt8]] = []
  private(set) var foldedOf: [Int32] = []
  /// Of two folded words: the first in the upper half.
  private var pairs = PairTable()

  private var spellings = KeyTable()
  private var longSpellings: [[UInt8]: Int32] = [:]
  private var wordNumbers: [SearchWord: Int32] = [:]
  private var foldedNumbers: [[UInt8]: Int] = [:]

  /// The words of the text that is being read, in its order.
  private var sequence: [Int32] = []
  private var wordsSeen = WordsSeen()
  private var wordHits = (title: Hits(), body: Hits())
  private var pairHits = (title: Hits(), body: Hits())

  init(firstDocument: Int) {
    self.firstDocument = firstDocument
    document = Int32(truncatingIfNeeded: firstDocument)
  }

  mutating func collect(_ text: SearchText) {
    scan(text.title.span)
    wordsSeen.meet(sequence, in: document, &wordHits.title)
    pairs.meet(foldedSequence, in: document, &pairHits.title)
    scan(text.body.span)
    wordsSeen.meet(sequence, in: document, &wordHits.body)
    pairs.meet(foldedSequence, in: document, &pairHits.body)
    wordHits.title.endDocument()
    wordHits.body.endDocument()
    pairHits.title.endDocument()
    pairHits.body.endDocument()
    document += 1
  }

  /// A text begins: its first word follows none.
  mutating func begin() { sequence.removeAll(keepingCapacity: true) }

  /// Takes a word of up to sixteen bytes, ASCII in lower case, if it was met before.
  @inline(__always)
  mutating func take(_ key: KeyTable.Key) -> Bool {
    guard let number = spellings.number(of: key) else { return false }
    sequence.append(number)
    return true
  }

  mutating func take(_ key: KeyTable.Key, spelling: [UInt8]) {
    let number = number(of: spelling)
    spellings.insert(key, number: number)
    sequence.append(number)
  }

  /// Takes a longer word.
  mutating func take(_ spelling: [UInt8]) {
    let number = longSpellings[spelling] ?? number(of: spelling)
    longSpellings[spelling] = number
    sequence.append(number)
  }

  private mutating func number(of spelling: [UInt8]) -> Int32 {
    let word = SearchWord(String(decoding: spelling, as: UTF8.self))
    if let number = wordNumbers[word] { return number }
    let foldedNumber = foldedNumbers[word.folded] ?? folded.count
    if foldedNumber == folded.count {
      foldedNumbers[word.folded] = foldedNumber
      folded.append(word.folded)
    }
    let number = Int32(truncatingIfNeeded: words.count)
    wordNumbers[word] = number
    words.append(word)
    foldedOf.append(Int32(truncatingIfNeeded: foldedNumber))
    wordsSeen.add()
    return number
  }

  private var foldedSequence: [Int32] { sequence.map { foldedOf[Int($0)] } }

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

/// Remembers for each word the last document that it occurred in.
private struct WordsSeen {
  private var documents: [Int32] = []

  /// Another word, met in none.
  mutating func add() { documents.append(-1) }

  /// Takes a text's words, and adds to the hits those that the document was not known to have.
  mutating func meet(_ words: [Int32], in document: Int32, _ hits: inout Hits) {
    var documents = documents.mutableSpan
    for word in words where documents[Int(word)] != document {
      documents[Int(word)] = document
      hits.append(word)
    }
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
