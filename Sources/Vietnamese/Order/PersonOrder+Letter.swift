extension PersonOrder {
  /// The letters under which an index of Vietnamese names is divided; f, j, w and z are listed only where somebody is
  /// filed under them.
  public static let alphabet = "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ".map(String.init)

  /// Letters of Vietnamese names as such: those that an index shows though nobody stands under them.
  public static func isVietnamese(_ letter: String) -> Bool { !["F", "J", "W", "Z"].contains(letter) }

  /// The letter of ``alphabet`` that a name stands under: of its given name, without the tone; a letter with a mark of
  /// another language stands under the plain one (Č under C). Nil for what does not begin with a letter.
  public static func letter(of name: String, override: String? = nil) -> String? {
    for piece in TextPiece.pieces(of: givenName(name, override: override)) {
      guard case .syllable(let letters, _) = piece else { continue }
      return LetterWeight.indexLetter(of: letters).map { String($0).uppercased() }
    }
    return nil
  }
}
