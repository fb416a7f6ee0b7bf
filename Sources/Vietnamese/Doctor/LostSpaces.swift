/// The second byte of “à”, which Windows-1252 shows as a no-break space and copying makes a plain one: `hÃ nh` is
/// “hành”, and `lÃ  mÃ¬nh` “là mình”.
enum LostSpaces {
  /// The line with no-break spaces again where words become right by them.
  static func restored(in line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var restored = line
    for index in line.indices.dropLast() where line[index] == "Ã" && line[index + 1] == " " && isOfA(index, in: line) {
      restored[index + 1] = "\u{A0}"
    }
    return restored
  }

  /// No word of Vietnam is longer, each of its letters being three bytes.
  private static let reach = 24

  private static func isOfA(_ index: Int, in line: ArraySlice<Unicode.Scalar>) -> Bool {
    let isLetter = { (scalar: Unicode.Scalar) in !LegacyEncoding.utf8AsWindows1252.isSeparator(scalar) }
    let before = Array(line[..<index].suffix(reach).reversed().prefix(while: isLetter).reversed())
    let after = line[(index + 2)...].prefix(reach).prefix(while: isLetter)
    guard let last = before.last else { return false }
    // A capital before it may be one of “NGÃ”.
    guard last.properties.isLowercase || !last.isASCII || after.first?.properties.isLowercase ?? false else {
      return false
    }
    return Mojibake.windows1252.isSound(before, "à", after)
  }
}

extension Mojibake {
  /// Whether what stands before and after a letter makes a word with it.
  fileprivate func isSound(
    _ before: [Unicode.Scalar], _ letter: Unicode.Scalar, _ after: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let (start, end) = (decode(before[...])?.text ?? "", decode(after)?.text ?? "")
    return Spelling.isRight("\(start)\(letter)\(end)".unicodeScalars)
  }
}
