/// The patterns of a version that do not depend on the data, and the modules they take.
struct Patterns {
  private(set) var dark: Grid
  private(set) var taken: Grid

  init(_ version: Version) {
    (dark, taken) = (Grid(version.size), Grid(version.size))
    let last = version.size - 7
    for (row, column) in [(0, 0), (0, last), (last, 0)] { finder(row, column) }
    for place in 8..<version.size - 8 {
      put(6, place, place.isMultiple(of: 2))
      put(place, 6, place.isMultiple(of: 2))
    }
    let centres = Self.centres(version)
    for row in centres {
      for column in centres where !isCorner(row, column) { alignment(row, column) }
    }
    if version.number >= 7 { words(on: version) }
    for module in Self.formatModules(version.size) { taken.set(module.row, module.column) }
    put(version.size - 8, 8, true)
  }

  /// Three corners hold finders.
  private func isCorner(_ row: Int, _ column: Int) -> Bool {
    let last = dark.size - 7
    return (row == 6 && column == 6) || (row == 6 && column == last) || (row == last && column == 6)
  }

  private mutating func put(_ row: Int, _ column: Int, _ isDark: Bool) {
    guard (0..<dark.size).contains(row), (0..<dark.size).contains(column) else { return }
    taken.set(row, column)
    if isDark { dark.set(row, column) }
  }

  /// With the light ring around it.
  private mutating func finder(_ top: Int, _ left: Int) {
    for row in -1...7 {
      for column in -1...7 {
        let ring = max(abs(row - 3), abs(column - 3))
        put(top + row, left + column, ring != 2 && ring != 4)
      }
    }
  }

  private mutating func alignment(_ centre: Int, _ middle: Int) {
    for row in -2...2 {
      for column in -2...2 { put(centre + row, middle + column, max(abs(row), abs(column)) != 1) }
    }
  }

  /// ISO/IEC 18004, annex E.
  private static func centres(_ version: Version) -> [Int] {
    let last = version.size - 7
    switch version.number {
    case 1: return []
    case 2...6: return [6, last]
    default: return [6, (6 + last) / 2, last]
    }
  }

  /// The number of the version with its correction, from version 7 on: annex D.
  private mutating func words(on version: Version) {
    var remainder = version.number
    for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11) * 0x1F25 }
    let bits = version.number << 12 | remainder
    for place in 0..<18 {
      let (far, near) = (version.size - 11 + place % 3, place / 3)
      put(near, far, bits >> place & 1 == 1)
      put(far, near, bits >> place & 1 == 1)
    }
  }

  /// Level M and the mask, with their correction: annex C.
  static func format(mask: Int, size: Int) -> Grid {
    var remainder = mask
    for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9) * 0x537 }
    let bits = (mask << 10 | remainder) ^ 0x5412
    var grid = Grid(size)
    for module in formatModules(size) where bits >> module.bit & 1 == 1 { grid.set(module.row, module.column) }
    return grid
  }

  /// Around the finder at the top left, and a copy beside the other two.
  private static func formatModules(_ size: Int) -> [(row: Int, column: Int, bit: Int)] {
    let near = [0, 1, 2, 3, 4, 5, 7, 8]
    let first = near.enumerated().map { (row: $1, column: 8, bit: $0) }
    let second = [7, 5, 4, 3, 2, 1, 0].enumerated().map { (row: 8, column: $1, bit: $0 + 8) }
    let third = (0..<8).map { (row: 8, column: size - 1 - $0, bit: $0) }
    let fourth = (8..<15).map { (row: size - 15 + $0, column: 8, bit: $0) }
    return first + second + third + fourth
  }
}
