import Vietnamese

/// All words of the site, or all pairs of words, in their order, with where each is found in the collections.
struct IndexFamily: Sendable {
  struct Entry: Sendable {
    /// Its order; for pairs the two words' places in the order of folded words.
    let key: UInt64
    let collection: Int32
    /// Its number in the collection.
    let number: Int32
  }

  let entries: [Entry]
  /// Appends the text of a key.
  let write: @Sendable (UInt64, inout [UInt8]) -> Void
  let postings: [WordCollection.Fields]
  let documentCount: Int

  /// Ranges of entries that make parts of about `size` bytes; what a reader asks for at once stays together. What a key
  /// needs is counted over all collections, so that the parts are the same however many there are.
  func parts(ofSize size: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var bytes = 0
    var index = 0
    while index < entries.count {
      let end = endOfKey(from: index)
      if bytes >= size, asked(index) != asked(index - 1) {
        parts.append(start..<index)
        (start, bytes) = (index, 0)
      }
      bytes += expectedBytes(index..<end)
      index = end
    }
    return entries.isEmpty ? [] : parts + [start..<entries.count]
  }

  /// The shortest text that sorts after every key of the part before, and not after the first key of this one.
  func beginning(of part: Range<Int>) -> ArraySlice<UInt8> {
    let first = asked(part.lowerBound)
    guard part.lowerBound > 0 else { return first }
    let common = zip(first, asked(part.lowerBound - 1)).prefix { $0 == $1 }.count
    // A letter is never cut.
    let rest = first.dropFirst(common + 1).prefix { $0.isContinuation }
    return first[..<rest.endIndex]
  }

  /// The query by which this entry is found: all spellings of a word share one.
  private func asked(_ entry: Int) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    write(entries[entry].key, &text)
    return text.prefix { $0 != .tab }
  }

  private func endOfKey(from start: Int) -> Int {
    var end = start + 1
    while end < entries.count, entries[end].key == entries[start].key { end += 1 }
    return end
  }

  private func expectedBytes(_ key: Range<Int>) -> Int {
    var (inTitles, inBodies) = (0, 0)
    for entry in entries[key] {
      let (title, body) = postings[Int(entry.collection)]
      inTitles += title.count(Int(entry.number))
      inBodies += body.count(Int(entry.number))
    }
    let most = documentCount / 8 + 1
    return 6 + min(inTitles, most) + min(inBodies, most)
  }

  /// A part: for each key how many bytes it has in common with the one before, how many of its own, these; the
  /// documents with it in the title; the others.
  func encoded(_ part: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (text, before): ([UInt8], [UInt8]) = ([], [])
    var documents: (title: [UInt32], body: [UInt32]) = ([], [])
    for index in part {
      let entry = entries[index]
      documents.title += postings[Int(entry.collection)].title[Int(entry.number)]
      documents.body += postings[Int(entry.collection)].body[Int(entry.number)]
      if index + 1 < part.upperBound, entries[index + 1].key == entry.key { continue }
      swap(&text, &before)
      text.removeAll(keepingCapacity: true)
      write(entry.key, &text)
      bytes.append(text, after: before)
      DocumentList.append(documents.title, to: &bytes)
      DocumentList.append(documents.body, to: &bytes)
      documents.title.removeAll(keepingCapacity: true)
      documents.body.removeAll(keepingCapacity: true)
    }
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: [UInt8], after before: [UInt8]) {
    let common = zip(text, before).prefix { $0 == $1 }.count
    appendNumber(common)
    appendNumber(text.count - common)
    append(contentsOf: text[common...])
  }
}
