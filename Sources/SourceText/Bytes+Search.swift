extension Collection<UInt8> where Element == UInt8 {
  /// True where the text stands somewhere in the bytes, letter for letter.
  package func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
