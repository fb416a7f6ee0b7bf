import Vietnamese

/// Reads cells as references to the items of a list, and remembers: a table names the same few units again and again.
struct NameReader {
  let reference: Referent
  let list: NameList
  private let isListed: Bool
  private var known: TextTable
  /// The text read before, where it was found; the text itself only where its key does not say it.
  private var lastKey: TextKey?
  private var lastText = ""
  private var lastIndex: Int?
  /// A table of nothing but unknown names has no use for a thousand guesses.
  private var guessesLeft = 100
  private var guesses: [String: String?] = [:]

  /// - Parameter isListed: whether there is such a list at all; without one nothing is missing from it.
  init(_ reference: Referent, _ list: NameList, isListed: Bool = true) {
    self.reference = reference
    self.list = list
    self.isListed = isListed
    known = list.verbatim
  }

  mutating func index(of cell: Cell<String>, _ findings: inout [Finding]) -> Int? {
    let index = index(of: cell.value)
    if index == nil, isListed { findings.append(Finding(problem(with: cell.value), at: cell.origin)) }
    return index
  }

  mutating func index(of text: String) -> Int? {
    let key = TextKey(text)
    if key == lastKey, key.isWhole || text == lastText { return lastIndex }
    let index = if case .known(let index) = known.find(text, key) { index } else { find(text) }
    (lastKey, lastIndex) = (key, index)
    if !key.isWhole { lastText = text }
    return index
  }

  private mutating func find(_ text: String) -> Int? {
    let index: Int? = if case .found(let index) = list.match(text) { index } else { nil }
    known.insert(text, answer: index)
    return index
  }

  private mutating func problem(with text: String) -> Finding.Problem {
    if case .ambiguous(let indices) = list.match(text) {
      return .ambiguous(reference, text, candidates: indices.map { list.codes[$0] })
    }
    return .unknown(reference, text, nearest: nearest(to: text))
  }

  private mutating func nearest(to text: String) -> String? {
    if let known = guesses[text] { return known }
    guard guessesLeft > 0 else { return nil }
    guessesLeft -= 1
    let nearest = Nearest.suggestion(for: text, among: list.written)
    guesses[text] = .some(nearest)
    return nearest
  }
}
