/// Two texts made of one: what each changed, where neither touched the lines of the other.
public enum LineMerge {
  /// Nil where both changed the same lines, or lines beside each other, in different ways.
  public static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8]? {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    let (old, left, right) = (Lines.split(base), Lines.split(ours), Lines.split(theirs))
    let changes =
      LineHunk.between(old, left).map { Change($0, left) } + LineHunk.between(old, right).map { Change($0, right) }
    guard let merged = Change.together(changes) else { return nil }
    var bytes: [UInt8] = []
    var place = 0
    for change in merged {
      bytes += old[place..<change.range.lowerBound].joined()
      bytes += change.lines.joined()
      place = change.range.upperBound
    }
    return bytes + Array(old[place...].joined())
  }

  private struct Change: Equatable {
    let range: Range<Int>
    let lines: [ArraySlice<UInt8>]

    init(_ hunk: LineHunk, _ text: [ArraySlice<UInt8>]) {
      (range, lines) = (hunk.old, Array(text[hunk.new]))
    }

    static func == (left: Change, right: Change) -> Bool {
      left.range == right.range && left.lines.elementsEqual(right.lines) { $0.elementsEqual($1) }
    }

    /// In order, the same ones once; nil where two touch.
    static func together(_ changes: [Change]) -> [Change]? {
      var merged: [Change] = []
      for change in changes.sorted(by: {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }) {
        guard let last = merged.last else {
          merged.append(change)
          continue
        }
        if last == change { continue }
        guard last.range.upperBound < change.range.lowerBound else { return nil }
        merged.append(change)
      }
      return merged
    }
  }
}
