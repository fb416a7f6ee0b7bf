import Vietnamese

/// Lines of one text in the place of lines of another.
struct LineHunk: Equatable {
  /// Lines of the old text.
  var old: Range<Int>
  /// Lines of the new text.
  var new: Range<Int>

  /// What was changed between two texts, from top to bottom.
  static func between(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [LineHunk] {
    let changes = new.difference(from: old) { $0.elementsEqual($1) }
    var gone = Set<Int>()
    var come = Set<Int>()
    for change in changes {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var hunks: [LineHunk] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (start, other) = (left, right)
      while gone.contains(left) { left += 1 }
      while come.contains(right) { right += 1 }
      if left > start || right > other {
        hunks.append(LineHunk(old: start..<left, new: other..<right))
      } else {
        (left, right) = (left + 1, right + 1)
      }
    }
    return hunks
  }
}

/// A text beside another, line by line.
public struct LineDifference: Sendable, Equatable {
  public enum Kind: Sendable { case same, removed, added }

  public struct Line: Sendable, Equatable {
    public let kind: Kind
    /// Without its line break.
    public let text: String
  }

  public let lines: [Line]

  public static func between(_ old: [UInt8], _ new: [UInt8]) -> LineDifference {
    let (before, after) = (Lines.split(old), Lines.split(new))
    var lines: [Line] = []
    func add(_ kind: Kind, _ some: ArraySlice<ArraySlice<UInt8>>) {
      lines += some.map { Line(kind: kind, text: String(decoding: Lines.content($0), as: UTF8.self)) }
    }
    var place = 0
    for hunk in LineHunk.between(before, after) {
      add(.same, before[place..<hunk.old.lowerBound])
      add(.removed, before[hunk.old])
      add(.added, after[hunk.new])
      place = hunk.old.upperBound
    }
    add(.same, before[place...])
    return LineDifference(lines: lines)
  }
}
