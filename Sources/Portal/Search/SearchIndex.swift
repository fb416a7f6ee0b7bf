import Disk
import SourceText
import Vietnamese

/// The search index of a site, in files small enough that a query loads only what it needs.
///
/// `tu-N.bin` has words, `cum-N.bin` pairs of words that follow each other, `dau-N.bin` the first letters of words, each
/// with the documents that have them;
/// `muc-N.txt` has what is shown of each document, `tieng.txt` the syllables that there are, for queries that find nothing. They stand in a folder whose name changes with their bytes.
struct SearchIndex: Sendable {
  /// In bytes before compression. A long list of documents alone has 2 kB.
  static let partSize = 5_120
  static let pairPartSize = 6_144
  /// Documents in a file of lines.
  static let blockSize = 16

  let files: [(name: String, bytes: [UInt8])]
  let directory: SearchDirectory

  /// Words are gathered from neighbouring documents on each processor, put into one order, and written by parts.
  init(_ documents: SearchDocuments, jobs: Int) async {
    let count = documents.documents.count
    let ranges = Parallel.split(count, into: max(4, jobs * 2))
    let collections = await Parallel.map(count: ranges.count, jobs: jobs, batches: ranges.count) { index in
      var collector = WordCollector(firstDocument: ranges[index].lowerBound)
      // One for all, so that its storage grows once.
      var text = SearchText()
      for document in ranges[index] {
        text.removeAll()
        documents.read(document, into: &text)
        collector.collect(text)
      }
      return collector.collection()
    }
    let merge = await IndexMerge(collections, documentCount: count)
    async let words = Self.files(of: merge.wordFamily(), named: "tu", size: Self.partSize, jobs)
    async let beginnings = Self.files(of: merge.beginningFamily(), named: "dau", size: Self.partSize, jobs)
    async let pairs = Self.files(of: merge.pairFamily(), named: "cum", size: Self.pairPartSize, jobs)
    let blocks = (count + Self.blockSize - 1) / Self.blockSize
    let lines = await Parallel.map(count: blocks, jobs: jobs) { block in
      let range = block * Self.blockSize..<min(count, (block + 1) * Self.blockSize)
      return (name: "muc-\(block).txt", bytes: documents.lines(range))
    }
    let syllables = [(name: "tieng.txt", bytes: merge.syllables)]
    files = await words.files + pairs.files + beginnings.files + syllables + lines
    let folder = await Self.fingerprint(files, jobs)
    directory = SearchDirectory(
      folder: "\(FixedAddress.search)\(folder)/", documentCount: count,
      groups: documents.groups, words: await words.keys, pairs: await pairs.keys,
      beginnings: await beginnings.keys)
  }

  /// A family in parts, and where each begins.
  private static func files(
    of family: IndexFamily, named name: String, size: Int, _ jobs: Int
  ) async -> (files: [(name: String, bytes: [UInt8])], keys: [String]) {
    let parts = family.parts(ofSize: size)
    let files = await Parallel.map(count: parts.count, jobs: jobs) { index in
      (name: "\(name)-\(index).bin", bytes: family.encoded(parts[index]))
    }
    return (files, parts.map { String(decoding: family.beginning(of: $0), as: UTF8.self) })
  }

  private static func fingerprint(_ files: [(name: String, bytes: [UInt8])], _ jobs: Int) async -> String {
    let each = await Parallel.map(count: files.count, jobs: jobs) { Fingerprint(files[$0].bytes).value }
    return Fingerprint(each.flatMap { value in (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }).text
  }
}

/// What the search page must know to ask for the right files.
struct SearchDirectory: Sendable {
  /// Its address, with a slash at both ends.
  let folder: String
  let documentCount: Int
  let groups: [(label: String, count: Int)]
  /// Where each file of words, of pairs, of beginnings of words begins: `do`, if the first is `dong` after `dien`.
  let words: [String]
  let pairs: [String]
  let beginnings: [String]
}
