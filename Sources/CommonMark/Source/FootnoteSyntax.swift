/// `[^label]: text`, as cmark-gfm scans it.
struct FootnoteSyntax {
  let label: ArraySlice<UInt8>
  /// Offset of the text after the colon and its white space.
  let content: Int

  init?(definition line: ArraySlice<UInt8>) {
    guard line.starts(with: "[^"), let end = line.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let colon = end + 1
    guard colon < line.endIndex, line[colon] == UInt8(ascii: ":") else { return nil }
    label = line[(line.startIndex + 2)..<end]
    guard Self.isLabel(label) else { return nil }
    content = line[(colon + 1)...].firstIndex { !$0.isSpaceOrTab } ?? line.endIndex
  }

  static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    !label.isEmpty && !label.contains { $0.isSpace || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
  }

  /// Whether a line may define a footnote; cheap, for looking at every line.
  static func mayBeDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard let bracket = line.firstIndex(of: UInt8(ascii: "[")), line[bracket...].starts(with: "[^") else {
      return false
    }
    return FootnoteSyntax(definition: line[bracket...]) != nil
  }
}
