import Vietnamese

/// Reads cells as references to the items of a list, and remembers: a table names the same few units again and again.
struct NameReader {
  let reference: Reference
  let list: NameList
  private let isListed: Bool
  private var known: TextTable
  private var lastText = ""
  private var lastIndex: Int?

  /// - Parameter isListed: whether there is such a list at all; without one nothing is missing from it.
  init(_ reference: Reference, _ list: NameList, isListed: Bool = true) {
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
    if text == lastText, lastIndex != nil { return lastIndex }
    let index = if case .known(let index) = known.find(text) { index } else { find(text) }
    (lastText, lastIndex) = (text, index)
    return index
  }

  private mutating func find(_ text: String) -> Int? {
    let index: Int? = if case .found(let index) = list.match(text) { index } else { nil }
    known.insert(text, answer: index)
    return index
  }

  private func problem(with text: String) -> Problem {
    if case .ambiguous(let indices) = list.match(text) {
      return .ambiguous(reference, text, candidates: indices.map { list.codes[$0] })
    }
    return .unknown(reference, text, nearest: Nearest.nearest(to: text, among: list.written))
  }
}
