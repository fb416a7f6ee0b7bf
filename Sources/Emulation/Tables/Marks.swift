import Vietnamese

/// What counts for each member and criterion: the score of the last stage that has spoken. Small and dense, because it
/// is read by the hundred thousand.
struct Marks: Sendable {
  struct Mark: Sendable {
    fileprivate let coefficient: Int64
    fileprivate let storedRow: Int32
    fileprivate let storedStage: Int16
    fileprivate let scale: UInt8
    /// Whether no later stage is to come.
    let isLast: Bool

    fileprivate static let none = Mark(coefficient: 0, storedRow: -1, storedStage: -1, scale: 0, isLast: false)

    /// Position in the table.
    var row: Int { Int(storedRow) }
    var stage: Int { Int(storedStage) }
    var number: DecimalNumber { DecimalNumber(coefficient: coefficient, scale: Int(scale)) ?? .zero }

    /// - Parameter powers: 10^(n − scale) for each scale.
    func scaled(by powers: [Int128]) -> Int128 { Int128(coefficient) * powers[Int(scale)] }
  }

  private let leafCount: Int
  private var all: [Mark]
  /// The most places after the decimal sign that a score has.
  private(set) var places = 0

  init(members: Int, leaves: Int) {
    leafCount = leaves
    all = Array(repeating: .none, count: members * leaves)
  }

  subscript(member: Int, leaf: Int) -> Mark? {
    let mark = all[member * leafCount + leaf]
    return mark.storedRow < 0 ? nil : mark
  }

  /// A later stage takes the place of an earlier one.
  mutating func set(
    _ number: DecimalNumber, row: Int, stage: Int, isLast: Bool, member: Int, leaf: Int
  ) {
    let place = member * leafCount + leaf
    guard stage > all[place].storedStage else { return }
    all[place] = Mark(
      coefficient: number.coefficient, storedRow: Int32(clamping: row), storedStage: Int16(clamping: stage),
      scale: UInt8(clamping: number.scale), isLast: isLast)
    places = max(places, number.scale)
  }
}
