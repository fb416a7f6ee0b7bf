/// A value and where it stands: a byte range of the file that it came from.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let range: Range<Int>

  public init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// In place of a value that is missing or wrong, which has been reported.
  package static func standIn(_ value: Value) -> Located { Located(value, at: 0..<0) }
}
