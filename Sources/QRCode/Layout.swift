/// What is the same in every code of a version: the patterns that scanners look for, and where data goes.
struct Layout: Sendable {
  let size: Int
  /// The fixed patterns without the words on the format, by rows and by columns.
  private let fixed: Grid
  /// Where no data goes.
  private let taken: Grid
  /// Row and column of each bit of data, in the order of drawing.
  private let places: [(row: UInt8, column: UInt8)]
  /// The modules that each mask turns, and the words on the format that go with it.
  private let masks: [Grid]
  private let formats: [Grid]

  static let of: [Layout] = Version.all.map(Layout.init)

  private init(_ version: Version) {
    let patterns = Patterns(version)
    let (size, taken) = (version.size, patterns.taken)
    (self.size, fixed, self.taken) = (size, patterns.dark, taken)
    places = Self.path(size).filter { !taken[$0.row, $0.column] }.map { (UInt8($0.row), UInt8($0.column)) }
    masks = (0..<8).map { mask in
      var grid = Grid(size)
      for row in 0..<size {
        for column in 0..<size where !taken[row, column] && Self.turns(mask, row, column) { grid.set(row, column) }
      }
      return grid
    }
    formats = (0..<8).map { Patterns.format(mask: $0, size: size) }
  }

  /// The code before it is masked.
  func draw(_ codewords: [UInt8]) -> Grid {
    var grid = fixed
    grid.set(codewords, at: places)
    return grid
  }

  func masked(_ drawn: Grid, by mask: Int) -> Grid { drawn.turned(by: masks[mask], adding: formats[mask]) }

  /// Two columns at a time from the right, up and down by turns, past the column of the timing pattern.
  private static func path(_ size: Int) -> [(row: Int, column: Int)] {
    var rights = Array(stride(from: size - 1, to: 6, by: -2))
    rights += stride(from: 5, to: 0, by: -2)
    return rights.enumerated().flatMap { turn, right in
      (0..<size).flatMap { step in
        let row = turn.isMultiple(of: 2) ? size - 1 - step : step
        return [(row, right), (row, right - 1)]
      }
    }
  }

  /// ISO/IEC 18004, table 10.
  private static func turns(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    let product = row * column
    return switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: product % 2 + product % 3 == 0
    case 6: (product % 2 + product % 3) % 2 == 0
    default: ((row + column) % 2 + product % 3) % 2 == 0
    }
  }
}
