import Vietnamese

/// What a text asks of the parser, counted before it is parsed. libcmark 0.30 takes time by the product of some counts
/// (containers by lines, open images by closing brackets) and some hundred bytes of memory for each mark; no entry that
/// somebody wrote comes near the limits.
struct Complexity {
  /// Shorter texts are parsed in milliseconds, whatever they hold.
  private static let smallest = 8 << 10
  /// Line ends, brackets, delimiters and the like: each may become a node, or more.
  private static let maximumMarks = 150_000
  /// Steps through open containers, and through open images.
  private static let maximumSteps = 20_000_000

  private let bytes: [UInt8]
  private var marks = 0
  private var lines = 0
  private var deepest = (depth: 0, line: 0)
  private var paragraph = Paragraph()
  private var imageSteps = 0

  /// Brackets that were opened since the last empty line and are not closed yet. Every `]` looks through the images
  /// among them.
  private struct Paragraph {
    var start = 0
    var links = 0
    var images = 0

    mutating func close() {
      if links > 0 { links -= 1 } else if images > 0 { images -= 1 }
    }
  }

  /// The offset of the line from which on the text is too complex; nil for every text that a person wrote.
  static func excess(in source: [UInt8]) -> Int? {
    guard source.count > smallest else { return nil }
    var complexity = Complexity(bytes: source)
    return complexity.excess()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func excess() -> Int? {
    var start = 0
    while start < bytes.count {
      let end = BytePattern.lineEnd.first(in: bytes.span, from: start)
      let content = readContainers(from: start, to: end)
      if content == end { paragraph = Paragraph(start: end) }
      readMarks(from: content, to: end)
      lines += 1
      marks += 1
      if marks > Self.maximumMarks { return start }
      if deepest.depth * lines > Self.maximumSteps { return deepest.line }
      if imageSteps > Self.maximumSteps { return paragraph.start }
      start = end + 1
    }
    return nil
  }

  private mutating func readMarks(from start: Int, to end: Int) {
    for index in start..<end {
      switch bytes[index] {
      case UInt8(ascii: "["):
        marks += 1
        if index > start, bytes[index - 1] == UInt8(ascii: "!") { paragraph.images += 1 } else { paragraph.links += 1 }
      case UInt8(ascii: "]"):
        marks += 1
        imageSteps += paragraph.images
        paragraph.close()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "`"),
        UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "\\"):
        marks += 1
      default: break
      }
    }
  }

  /// Counts the marks of quotes and list items that a line begins with; a break such as `* * *` has none.
  /// - Returns: the offset of what follows them.
  private mutating func readContainers(from start: Int, to end: Int) -> Int {
    var index = start
    var count = 0
    var columns = 0
    var content = start
    while true {
      while index < end, bytes[index].isSpaceOrTab {
        if count == 0 { columns += bytes[index] == UInt8(ascii: "\t") ? 4 : 1 }
        index += 1
      }
      content = index
      guard let next = afterMarker(at: index, to: end) else { break }
      count += 1
      index = next
    }
    guard count > 0, !isBreak(start, end) else { return content }
    marks += count
    let depth = count + columns / 2
    if depth > deepest.depth { deepest = (depth, start) }
    return content
  }

  private func afterMarker(at start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    var index = start
    if bytes[index] == UInt8(ascii: ">") { return index + 1 }
    if bytes[index].isASCIIDigit {
      while index < end, bytes[index].isASCIIDigit { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
    } else if bytes[index] != UInt8(ascii: "-"), bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "*") {
      return nil
    }
    index += 1
    return index == end || bytes[index].isSpaceOrTab ? index : nil
  }

  private func isBreak(_ start: Int, _ end: Int) -> Bool {
    var mark: UInt8?
    for index in start..<end where !bytes[index].isSpaceOrTab {
      guard bytes[index] == mark ?? bytes[index], bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "*")
      else { return false }
      mark = bytes[index]
    }
    return true
  }
}
