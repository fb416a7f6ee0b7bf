import SourceText
import Vietnamese

/// Which rows of two states of a table are the same.
enum RowMatch {
  /// For each row its place among the others, in their order; -1 where it is none of them.
  static func places(of rows: [[String]], in others: [[String]]) -> [Int] {
    let changes = rows.difference(from: others)
    var (came, went): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .insert(let offset, _, _): came.insert(offset)
      case .remove(let offset, _, _): went.insert(offset)
      }
    }
    var stay = others.indices.filter { !went.contains($0) }.makeIterator()
    // A row that went where one came is that one, edited.
    var free = went.sorted()
    var result: [Int] = []
    for index in rows.indices {
      guard came.contains(index) else {
        result.append(stay.next() ?? -1)
        continue
      }
      let floor = result.max() ?? -1
      free.removeAll { $0 < floor }
      result.append(free.first.map { $0 == floor ? -1 : $0 } ?? -1)
      if result.last != -1 { free.removeFirst() }
    }
    return result
  }

  /// For each row of the file the row of the grid that it was typed into; both without what is empty.
  static func typed(_ grid: [[String]], as file: [[String]]) -> [Int] {
    grid.indices.filter { grid[$0].contains { !$0.trimmed.isEmpty } }
  }
}

extension String {
  /// Whether two headers name one column: marks and case aside.
  func isSameHeader(_ other: String) -> Bool { Fold.key(self) == Fold.key(other) }
}

extension JSONText {
  mutating func rows(_ name: StaticString, _ rows: [[String]]) {
    list(name) { list in for row in rows { list.strings(row) } }
  }

  mutating func numbers(_ name: StaticString, _ numbers: [Int]) {
    list(name) { list in for number in numbers { list.value(number: number) } }
  }
}
