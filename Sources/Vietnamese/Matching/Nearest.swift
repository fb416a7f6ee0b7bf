/// Did-you-mean: the candidate that a misspelt text was most likely meant to be.
public enum Nearest {
  /// What to suggest for a text: never what was written, nor what looks the same, since whoever reads it would see no
  /// difference (NFC or NFD, spaces of another kind, characters without width).
  public static func suggestion(for text: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: text, among: candidates).flatMap { looksAlike($0, text) ? nil : $0 }
  }

  /// Whether nobody could tell two texts apart on a screen.
  public static func looksAlike(_ left: String, _ right: String) -> Bool { left == right || seen(left) == seen(right) }

  private static func seen(_ text: String) -> [Unicode.Scalar] {
    let words = NFC.normalized(text).unicodeScalars.filter { !isInvisible($0) }.split { $0.properties.isWhitespace }
    return Array(words.joined(separator: [" "]))
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
      || (!scalar.properties.isWhitespace && scalar.properties.generalCategory == .control)
  }

  /// The nearest candidate: first one that differs in diacritics, case or apostrophes alone, then by the number of letters
  /// typed wrong. Nil when none is near: more than a third of the letters would have to change.
  /// The same candidates in another order give the same answer.
  public static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let folded = Array(Fold.search(text).unicodeScalars)
    let exact = Decomposition.scalars(of: text)
    var best: Candidate?
    for candidate in candidates {
      let name = Array(Fold.search(candidate).unicodeScalars)
      let limit = min(best?.distance ?? Int.max, max(folded.count, name.count) / 3)
      guard abs(name.count - folded.count) <= limit else { continue }
      let distance = EditDistance.between(folded, name)
      guard distance <= limit else { continue }
      let marks = EditDistance.between(exact, Decomposition.scalars(of: candidate))
      let found = Candidate(distance: distance, marks: marks, text: candidate)
      best = min(best ?? found, found)
    }
    return best?.text
  }

  private struct Candidate: Comparable {
    let distance: Int
    let marks: Int
    let text: String

    static func < (left: Candidate, right: Candidate) -> Bool {
      (left.distance, left.marks) != (right.distance, right.marks)
        ? (left.distance, left.marks) < (right.distance, right.marks)
        : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }
}
