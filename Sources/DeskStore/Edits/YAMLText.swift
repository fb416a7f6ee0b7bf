import DataFiles
import Vietnamese

/// YAML in a file, edited so that no byte changes but those of what was edited.
///
/// Every edit is read again: where the file then says anything else than it should, another way of writing is tried,
/// and where there is none the edit is refused.
struct YAMLText: Equatable {
  private(set) var bytes: [UInt8]
  /// Of the YAML in the bytes.
  private(set) var range: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    (self.bytes, self.range) = (bytes, range)
  }

  /// Nil where there is nothing in it.
  func root() throws(EditFailure) -> YAMLNode? {
    guard UTF8Check.firstInvalidOffset(bytes) == nil else { throw .encoding }
    do throws(YAMLFailure) { return try YAMLParser.parse(bytes, in: range) } catch { throw .unreadable }
  }

  func value() throws(EditFailure) -> FieldValue {
    guard let root = try root() else { return .record([]) }
    return FieldValue(root)
  }

  var lineBreak: [UInt8] {
    guard let first = bytes.firstIndex(of: .newline) else { return [.newline] }
    return first > 0 && bytes[first - 1] == .carriageReturn ? [.carriageReturn, .newline] : [.newline]
  }

  /// With some bytes in the place of others.
  func replacing(_ place: Range<Int>, with new: [UInt8]) -> YAMLText {
    var text = self
    text.bytes.replaceSubrange(place, with: new)
    text.range = range.lowerBound..<(range.upperBound + new.count - place.count)
    return text
  }

  /// The first of some ways to write that says what is meant.
  func first(of ways: [YAMLText], saying wanted: FieldValue) throws(EditFailure) -> YAMLText {
    for way in ways where (try? way.value()) == wanted && way.hasKeptItsEnd(of: self) { return way }
    throw .intricate
  }

  /// Nothing below it was drawn in.
  private func hasKeptItsEnd(of old: YAMLText) -> Bool {
    bytes.count - range.upperBound == old.bytes.count - old.range.upperBound
  }

  func lineStart(_ offset: Int) -> Int { (bytes[..<offset].lastIndex(of: .newline) ?? -1) + 1 }

  /// Behind the line break of the line that an offset stands in.
  func lineEnd(_ offset: Int) -> Int {
    min((bytes[offset...].firstIndex(of: .newline) ?? bytes.count - 1) + 1, bytes.count)
  }

  /// Bytes between the beginning of the line and an offset.
  func column(_ offset: Int) -> Int { offset - lineStart(offset) }

  /// Where what a node says ends: of a block, before the line breaks that end it.
  func end(of node: YAMLNode) -> Int {
    var end = node.range.upperBound
    while end > node.range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    return end
  }
}

extension UInt8 {
  var isBlank: Bool { self == .space || self == .tab || self == .newline || self == .carriageReturn }
}
