import SourceText
import Vietnamese

/// The text that cmark gets, and for each of its lines where that stood in the caller's source.
/// Passes rewrite the text (tables and footnotes are taken out); positions are told in the caller's terms all along.
struct SourceText {
  struct Line {
    var start: Int
    /// Without the line ending.
    var end: Int
    /// 1-based line of the caller's source.
    var originLine: Int
    /// What to add to a byte offset in this line for the offset in the caller's line.
    var shift = 0
    var role = Role.text
    /// The footnote whose content is that of the list item that starts here.
    var footnote: Int?
  }

  enum Role {
    case text
    /// A table's header row, or a comment line that stands for the whole table.
    case table(Int)
    /// A comment line that keeps two lists apart.
    case separator
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Addresses overwritten in the text, for cmark not to see what stands in them.
  private(set) var hiddenURLs: [(range: Range<Int>, address: [UInt8])] = []

  /// By index of the line: offsets in it before which the backslash of an escaped pipe was left out.
  private var droppedEscapes: [Int: [Int]] = [:]

  init() {}

  init(_ source: [UInt8], firstLine: Int) {
    bytes = source
    lines.reserveCapacity(source.count / 64)
    readLines(of: source.span, firstLine: firstLine)
  }

  private mutating func readLines(of source: Span<UInt8>, firstLine: Int) {
    let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var start = 0
    while start < source.count {
      let end = BytePattern.lineEnd.first(in: source, from: start)
      lines.append(Line(start: start, end: end, originLine: firstLine &+ lines.count))
      let isPair = end + 1 < source.count && source[end] == carriageReturn && source[end + 1] == feed
      start = end + (isPair ? 2 : 1)
    }
  }

  /// Appends a line of `bytes`, its place in the caller's source taken from `line`.
  mutating func append(_ content: some Collection<UInt8>, like line: Line, withoutEscapesAt escapes: [Int] = []) {
    var line = line
    if !escapes.isEmpty { droppedEscapes[lines.count] = escapes }
    line.start = bytes.count
    bytes.append(contentsOf: content)
    line.end = bytes.count
    bytes.append(UInt8(ascii: "\n"))
    lines.append(line)
  }

  /// Overwrites addresses by letters. The last one keeps its class, which what follows is judged by.
  mutating func hide(_ urls: [Range<Int>]) {
    defer { hiddenURLs.sort { $0.range.lowerBound < $1.range.lowerBound } }
    for range in urls {
      let address = Array(bytes[range])
      hiddenURLs.append((range, address))
      let isPunctuation = address.last?.isPunctuation == true
      let last = UInt8(ascii: isPunctuation ? "/" : "x")
      bytes.replaceSubrange(range, with: repeatElement(UInt8(ascii: "x"), count: range.count - 1) + [last])
    }
  }

  /// Stands for a space in the destination of a link, where cmark would see its end; no byte of UTF-8.
  static let boundSpace: UInt8 = 0xFF
  private(set) var hasBoundSpaces = false

  /// Overwrites the spaces of destinations by what cmark takes for letters.
  mutating func bindSpaces(in destinations: [Range<Int>]) {
    hasBoundSpaces = hasBoundSpaces || !destinations.isEmpty
    for range in destinations {
      for index in range where bytes[index].isSpaceOrTab { bytes[index] = Self.boundSpace }
    }
  }

  /// Notes what the line at `index` stands for.
  mutating func mark(_ index: Int, as role: Role) { lines[index].role = role }

  subscript(line: Line) -> ArraySlice<UInt8> { bytes[line.start..<line.end] }

  /// The index of the line that holds the byte at `offset`.
  func lineIndex(of offset: Int) -> Int {
    lines.lastIndex(sorted: { $0.start <= offset })
  }

  /// Where the byte at `offset` stands in the caller's source.
  func position(of offset: Int) -> SourcePosition {
    guard !lines.isEmpty else { return SourcePosition(line: 1, column: 1) }
    let index = lineIndex(of: offset)
    let (line, column) = (lines[index], offset - lines[index].start)
    let escapes = droppedEscapes[index].map { escapes in escapes.sortedCount(where: { $0 <= column }) } ?? 0
    return SourcePosition(line: line.originLine, column: originColumn(column + escapes, in: line) + 1)
  }

  /// The caller's 0-based column for a 0-based column of a line.
  func originColumn(_ column: Int, in line: Line) -> Int {
    max(0, column + line.shift)
  }
}
