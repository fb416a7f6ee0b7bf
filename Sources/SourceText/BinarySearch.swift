extension RandomAccessCollection where Index == Int {
  /// The index of the last element that meets `condition`, if those that do all stand before those that do not;
  /// the first index if none does.
  @inlinable package func lastIndex(sorted condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low + 1 < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle } else { high = middle }
    }
    return low
  }

  /// How many elements meet `condition`, if those that do all stand before those that do not.
  @inlinable package func sortedCount(where condition: (Element) -> Bool) -> Int {
    guard let first, condition(first) else { return 0 }
    return lastIndex(sorted: condition) - startIndex + 1
  }
}
