import Diagnostics
import Vietnamese

/// Puts the words of all collections into one order.
struct IndexMerge {
  private let collections: [WordCollection]
  private let documentCount: Int
  /// In the order of their bytes.
  private let folded: [[UInt8]]
  private let words: [SearchWord]
  /// By collection and number there, the place in the common order.
  private let foldedPlaces: [[UInt32]]
  private let wordPlaces: [[UInt32]]

  init(_ collections: [WordCollection], documentCount: Int) async {
    async let folded = Self.ordered(collections.map(\.folded)) { $0 }
    // No byte of a word is below the tab, so that all spellings of “duong” come before “duongg”.
    async let words = Self.ordered(collections.map(\.words)) { $0.folded + [.tab] + $0.exact }
    self.collections = collections
    self.documentCount = documentCount
    (self.folded, foldedPlaces) = await folded
    (self.words, wordPlaces) = await words
  }

  /// Each value once, in order, and of the values of each list their places there.
  private static func ordered<Value: Hashable & Sendable>(
    _ lists: [[Value]], by bytes: (Value) -> [UInt8]
  ) -> ([Value], [[UInt32]]) {
    let distinct = Set(lists.joined()).map { (value: $0, key: OrderedBytes(bytes($0))) }.sorted { $0.key < $1.key }
    let places = Dictionary(uniqueKeysWithValues: zip(distinct.map(\.value), 0 as UInt32..<UInt32(distinct.count)))
    return (distinct.map(\.value), lists.map { $0.map { places[$0] ?? 0 } })
  }

  /// What may be a syllable that somebody meant: a line each.
  var syllables: [UInt8] {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    return Array(folded.filter { $0.count <= 7 && $0.allSatisfy(letters.contains) }.joined(separator: [.newline]))
  }

  /// `duong`, tab, ``đương` ``; the tab alone where the word has no diacritics.
  func wordFamily() -> IndexFamily {
    let words = words
    return family(wordPlaces.map { $0.map(UInt64.init) }, collections.map(\.wordPostings)) { key, text in
      let word = words[Int(key)]
      text += word.folded
      text.append(.tab)
      if word.exact != word.folded { text += word.exact }
    }
  }

  /// `duong thi`.
  func pairFamily() -> IndexFamily {
    let folded = folded
    let keys = zip(collections, foldedPlaces).map { collection, places in
      collection.pairs.map { UInt64(places[Int($0 >> 32)]) << 32 | UInt64(places[Int($0 & 0xFFFF_FFFF)]) }
    }
    return family(keys, collections.map(\.pairPostings)) { key, text in
      text += folded[Int(key >> 32)]
      text.append(.space)
      text += folded[Int(key & 0xFFFF_FFFF)]
    }
  }

  /// `d`, tab, `đ`; the tab alone where the word begins without diacritics.
  func beginningFamily() -> IndexFamily {
    let (texts, places) = Self.ordered(collections.map(\.beginnings)) { $0 }
    return family(places.map { $0.map(UInt64.init) }, collections.map(\.beginningPostings)) { $1 += texts[Int($0)] }
  }

  private func family(
    _ keys: [[UInt64]], _ postings: [WordCollection.Fields],
    write: @escaping @Sendable (UInt64, inout [UInt8]) -> Void
  ) -> IndexFamily {
    let entries = keys.enumerated().flatMap { collection, keys in
      keys.enumerated().map { number, key in
        IndexFamily.Entry(
          key: key, collection: Int32(truncatingIfNeeded: collection), number: Int32(truncatingIfNeeded: number))
      }
    }
    let sorted = entries.sorted { ($0.key, $0.collection) < ($1.key, $1.collection) }
    return IndexFamily(entries: sorted, write: write, postings: postings, documentCount: documentCount)
  }
}

/// Bytes that compare by their first eight at once.
private struct OrderedBytes: Comparable {
  private let head: UInt64
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    head = (0..<8).reduce(0) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
  }

  static func < (a: OrderedBytes, b: OrderedBytes) -> Bool {
    a.head != b.head ? a.head < b.head : a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}
