/// Text taken apart for comparing: what a syllable's letters are, and which tone it has wherever that is written.
enum TextPiece: Equatable {
  /// A run of letters with their combining marks and apostrophes, lower-case, in NFD, without the tones.
  /// A Vietnamese syllable has at most one tone; a foreign word (résumé) may have more.
  case syllable(letters: [Unicode.Scalar], tones: [Tone])
  /// A run of ASCII digits.
  case digits([UInt8])
  case other(Unicode.Scalar)

  static func pieces(of text: String) -> [TextPiece] {
    var reader = TextPieceReader()
    for scalar in Decomposition.scalars(of: text) { reader.take(scalar) }
    return reader.finish()
  }
}
