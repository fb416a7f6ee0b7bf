/// The `[ ]` or `[x]` at the start of a list item (GFM 5.3), which must be the outermost mark of its line.
struct TaskMarker {
  let isDone: Bool
  /// Offset in the line of the opening bracket.
  let offset: Int

  init?(line: ArraySlice<UInt8>) {
    var rest = line.drop(while: \.isSpace)
    guard let marker = rest.first else { return nil }
    if marker.isASCIIDigit {
      rest = rest.drop(while: \.isASCIIDigit).dropFirst()
    } else {
      guard marker == UInt8(ascii: "-") || marker == UInt8(ascii: "+") || marker == UInt8(ascii: "*") else {
        return nil
      }
      rest = rest.dropFirst()
    }
    guard rest.first?.isSpace == true else { return nil }
    rest = rest.drop(while: \.isSpace)
    guard rest.count >= 4, rest.first == UInt8(ascii: "[") else { return nil }
    let mark = rest[rest.startIndex + 1]
    guard rest[rest.startIndex + 2] == UInt8(ascii: "]"), rest[rest.startIndex + 3].isSpace else { return nil }
    guard mark == UInt8(ascii: " ") || mark.lowercased == UInt8(ascii: "x") else { return nil }
    isDone = mark != UInt8(ascii: " ")
    offset = rest.startIndex - line.startIndex
  }
}
