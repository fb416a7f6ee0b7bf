import SourceText
import Vietnamese

/// An entry that says what was looked for.
package struct EntryHit: Sendable {
  package let path: String
  package let kind: Kind
  package let title: String
  /// The line that says it; nil where the title does.
  package let excerpt: String?
}

extension PreviewSite {
  /// Entries whose file has every one of some folded words: first those whose titles have.
  package func entries(saying words: [String], atMost limit: Int) -> [EntryHit] {
    var (inTitle, inText): ([EntryHit], [EntryHit]) = ([], [])
    for entry in site.entries {
      let title = Fold.search(entry.title.value)
      if words.allSatisfy(title.contains) {
        inTitle.append(EntryHit(path: entry.path, kind: entry.kind, title: entry.title.value, excerpt: nil))
      } else if inTitle.count + inText.count < limit {
        let folded = Fold.search(entry.source.bytes)
        guard words.allSatisfy({ folded.holds(Array($0.utf8)) }) else { continue }
        let line = String(decoding: entry.source.bytes, as: UTF8.self).split(separator: "\n")
          .first { line in words.contains { Fold.search(String(line)).contains($0) } }
        inText.append(
          EntryHit(
            path: entry.path, kind: entry.kind, title: entry.title.value, excerpt: line.map { String($0.prefix(160)) }))
      }
      if inTitle.count >= limit { break }
    }
    return Array((inTitle + inText).prefix(limit))
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool { firstRange(of: part) != nil }
}
