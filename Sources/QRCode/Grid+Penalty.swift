/// What makes a code hard to scan, in points: ISO/IEC 18004, 7.8.3.1.
extension Grid {
  var penalty: Int {
    var points = squares + balance
    for line in rows { points += runs(in: line) + finders(in: line) }
    for line in columns { points += runs(in: line) + finders(in: line) }
    return points
  }

  /// Which modules of a line are like the next.
  private func alike(_ line: UInt64) -> UInt64 { ~(line ^ line >> 1) & (1 << UInt64(size - 1) - 1) }

  /// Five or more alike in a line: 3, and 1 for each beyond.
  private func runs(in line: UInt64) -> Int {
    let pairs = alike(line) & alike(line) >> 1
    let fives = pairs & pairs >> 2
    return fives.nonzeroBitCount + 2 * (fives & ~(fives << 1)).nonzeroBitCount
  }

  /// What looks like a finder pattern, 1011101 with four light ones on a side: 40.
  private func finders(in line: UInt64) -> Int {
    let pattern = line & ~(line >> 1) & line >> 2 & line >> 3 & line >> 4 & ~(line >> 5) & line >> 6
    guard pattern != 0 else { return 0 }
    let before = line << 1 | line << 2 | line << 3 | line << 4
    let after = line >> 7 | line >> 8 | line >> 9 | line >> 10
    return 40 * ((pattern & ~before).nonzeroBitCount + (pattern & ~after).nonzeroBitCount)
  }

  /// Two by two alike: 3.
  private var squares: Int {
    var count = 0
    for row in 1..<size {
      let same = ~(rows[row - 1] ^ rows[row])
      count += (alike(rows[row]) & same & same >> 1).nonzeroBitCount
    }
    return 3 * count
  }

  /// 10 for every 5% that the share of dark ones is away from half.
  private var balance: Int {
    var dark = 0
    for row in rows { dark += row.nonzeroBitCount }
    return abs(dark * 20 - size * size * 10) / (size * size) * 10
  }
}
