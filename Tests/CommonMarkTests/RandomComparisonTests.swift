import CommonMark
import Testing

@Suite(.enabled(if: CmarkGFM.isInstalled)) struct RandomComparisonTests {
  private static let count = 10_000

  private static func documents() -> [String] {
    var random = RandomMarkdown(seed: 2018)
    return (0..<count).map { _ in random.document() }
  }

  @Test func documentsAgreeWithCmarkGFM() throws {
    let documents = Self.documents()
    var explained: [KnownDifference: Int] = [:]
    var unexplained: [String] = []
    for (document, theirs) in zip(documents, try CmarkGFM.render(documents)) {
      let ours = document.html(.gfm)
      guard ours != theirs else { continue }
      if let reason = KnownDifference.allCases.first(where: { $0.explains(document, ours: ours, theirs: theirs) }) {
        explained[reason, default: 0] += 1
      } else {
        unexplained.append("\(document)⏎\nours:\n\(ours)cmark-gfm:\n\(theirs)")
      }
    }
    let shortest = unexplained.min { $0.count < $1.count } ?? ""
    #expect(unexplained.count == 0, "the shortest: \(shortest)")
    #expect(explained.values.reduce(0, +) < Self.count * 3 / 100, "too much is explained away: \(explained)")
  }

  /// Each extension switched off must show in the comparison, or the documents would not try it.
  @Test(arguments: [\MarkdownOptions.tables, \.strikethrough, \.taskLists, \.bareLinks])
  func comparisonNoticesAMissingExtension(_ pass: WritableKeyPath<MarkdownOptions, Bool> & Sendable) throws {
    let documents = Array(Self.documents().prefix(300))
    var options = MarkdownOptions.gfm
    options[keyPath: pass] = false
    let different = zip(documents, try CmarkGFM.render(documents)).filter { $0.html(options) != $1 }
    #expect(different.count > 20)
  }
}
