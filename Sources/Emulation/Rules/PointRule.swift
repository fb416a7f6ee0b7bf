import Vietnamese

/// How the scores of one unit, or of one member of a contest, become points: sums of children up to their parent's
/// maximum, then Σ basic + min(Σ bonus, cap) − Σ deductions, and the band that fits.
///
/// Reckons in whole multiples of 10^−places, so nothing is rounded. A score has at most 15 digits and places are at most
/// 15: sums of 10^8 scores stay within 128 bits.
struct PointRule: Sendable {
  let tree: CriterionTree
  /// Places after the decimal sign.
  let places: Int
  private let unit: Int128
  private let powers: [Int128]
  private let maxima: [Int128]
  private let bonusCap: Int128?
  private let bands: [Band]

  private struct Band {
    let from: Int128
    let floors: [(node: Int, least: Int128)]
  }

  /// - Parameter places: the most that a score has.
  init(_ sheet: Sheet, places: Int) {
    let numbers = sheet.tree.nodes.map(\.criterion.maximum.value) + [sheet.sheet.bonusCap?.value].compactMap(\.self)
    let places = numbers.reduce(places) { max($0, $1.scale) }
    let powers = (0...places).map { Rational.power(of10: places - $0) }
    func scaled(_ number: DecimalNumber) -> Int128 { Int128(number.coefficient) * powers[number.scale] }
    tree = sheet.tree
    self.places = places
    self.powers = powers
    unit = powers[0]
    maxima = tree.nodes.map { scaled($0.criterion.maximum.value) }
    bonusCap = sheet.sheet.bonusCap.map { scaled($0.value) }
    bands = sheet.sheet.bands.indices.map { [unit] band in
      let floors = sheet.floors[band].enumerated().compactMap { node, floor in
        floor.map { (node: node, least: Self.least($0, unit)) }
      }
      return Band(from: Self.least(try? Rational(sheet.sheet.bands[band].from.value), unit), floors: floors)
    }
  }

  /// The least whole multiple that is not below a number; one too large for that is above every score.
  private static func least(_ number: Rational?, _ unit: Int128) -> Int128 {
    guard let number, let scaled = try? number * Rational(unit, over: 1) else { return .max }
    let (quotient, rest) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
    return rest > 0 ? quotient + 1 : quotient
  }

  /// Exact in lowest terms.
  func number(_ scaled: Int128) -> Rational { (try? Rational(scaled, over: unit)) ?? .zero }

  func points(of member: Int, in marks: borrowing Marks, _ sums: inout PointSums) -> Points {
    sums.clear(tree.nodes.count)
    var points = Points()
    for (leaf, node) in tree.leaves.enumerated() {
      guard let mark = marks[member, leaf] else {
        if tree.nodes[node].kind == .basic { points.isComplete = false }
        continue
      }
      sums.put(mark.scaled(by: powers), at: node)
      if !mark.isLast { points.isProvisional = true }
    }
    addUp(&sums, &points)
    let bonus = bonusCap.map { min(points.bonus, $0) } ?? points.bonus
    points.total = points.basic + bonus - points.deductions
    points.band = bands.firstIndex { band in
      band.from <= points.total && band.floors.allSatisfy { sums.isFilled[$0.node] && sums.values[$0.node] >= $0.least }
    }
    return points
  }

  /// Children before their parents, so from the end.
  private func addUp(_ sums: inout PointSums, _ points: inout Points) {
    for node in tree.nodes.indices.reversed() where sums.isFilled[node] {
      if tree.nodes[node].leaf == nil { sums.limit(node, to: maxima[node]) }
      let value = sums.values[node]
      if let parent = tree.nodes[node].parent {
        sums.put(value, at: parent)
      } else {
        points.add(value, tree.nodes[node].kind)
      }
    }
  }
}

/// The points of each criterion of one member, in multiples of a ``PointRule``'s unit. One is used for all members.
struct PointSums {
  private(set) var values: [Int128] = []
  private(set) var isFilled: [Bool] = []
  /// The sums of children that passed their parent's maximum.
  private(set) var uncapped: [Int: Int128] = [:]

  fileprivate mutating func clear(_ count: Int) {
    if values.count != count {
      values = Array(repeating: 0, count: count)
      isFilled = Array(repeating: false, count: count)
    } else {
      for node in values.indices { (values[node], isFilled[node]) = (0, false) }
    }
    uncapped.removeAll(keepingCapacity: true)
  }

  fileprivate mutating func put(_ value: Int128, at node: Int) {
    values[node] += value
    isFilled[node] = true
  }

  fileprivate mutating func limit(_ node: Int, to maximum: Int128) {
    guard values[node] > maximum else { return }
    uncapped[node] = values[node]
    values[node] = maximum
  }
}

/// What one member comes to, in multiples of a ``PointRule``'s unit.
struct Points: Sendable {
  fileprivate(set) var basic: Int128 = 0
  fileprivate(set) var bonus: Int128 = 0
  fileprivate(set) var deductions: Int128 = 0
  fileprivate(set) var total: Int128 = 0
  fileprivate(set) var band: Int?
  /// Whether a stage is still to speak on one of the scores.
  fileprivate(set) var isProvisional = false
  /// Whether every basic criterion has a score.
  fileprivate(set) var isComplete = true

  fileprivate mutating func add(_ value: Int128, _ kind: PointKind) {
    switch kind {
    case .basic: basic += value
    case .bonus: bonus += value
    case .deduction: deductions += value
    }
  }
}
