extension String {
  /// The runs of anything but white space.
  var words: [String] {
    unicodeScalars.split(whereSeparator: \.isWhiteSpace).map { String($0) }
  }

  /// Without white space at both ends, and with single spaces within.
  var collapsingWhiteSpace: String {
    words.joined(separator: " ")
  }

  /// Without white space at both ends.
  var trimmingWhiteSpace: String {
    let scalars = unicodeScalars.drop(while: \.isWhiteSpace)
    guard let last = scalars.lastIndex(where: { !$0.isWhiteSpace }) else { return "" }
    return String(scalars[...last])
  }
}

extension Unicode.Scalar {
  /// Space, tab, line ends, U+00A0 and the other `White_Space` scalars.
  var isWhiteSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
