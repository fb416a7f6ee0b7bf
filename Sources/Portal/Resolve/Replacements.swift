import Diagnostics
import SourceText

/// Documents that replace one another in a circle: one of them must be the newest.
enum Replacements {
  /// One finding a circle, at the first of its documents by path.
  static func check(_ entries: [Entry], _ relations: [Relations]) -> [Diagnostic] {
    let order = entries.indices.filter { relations[$0].replacement != nil }
      .sorted { entries[$0].order < entries[$1].order }
    var seen: Set<Int> = []
    return order.compactMap { start in
      let way = way(from: start, relations)
      guard way.isCircle, seen.isDisjoint(with: way.documents), let named = entries[start].document?.replacedBy else {
        return nil
      }
      seen.formUnion(way.documents)
      let numbers = way.documents.compactMap { entries[$0].document?.number }
      return Diagnostic(entries[start].source, at: named.range, .replacedInCircle(numbers))
    }
  }

  /// The documents that replaced one another from one on, and whether they lead back to it.
  private static func way(from start: Int, _ relations: [Relations]) -> (documents: [Int], isCircle: Bool) {
    var documents = [start]
    while let next = relations[documents[documents.count - 1]].replacement {
      if next == start { return (documents, true) }
      if documents.contains(next) { break }
      documents.append(next)
    }
    return (documents, false)
  }
}
