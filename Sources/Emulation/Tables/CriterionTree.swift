import Vietnamese

/// The criteria of a sheet, parents before their children; a sheet without children is its own list.
struct CriterionTree: Sendable {
  struct Node: Sendable {
    let criterion: ScoreSheet.Criterion
    let parent: Int?
    /// How deep it lies; 0 at the top.
    let level: Int
    let kind: PointKind
    /// Positions of those who score it, in their order; of a parent, of those who score its children by default.
    let stages: [Int]
    /// Position among the leaves; nil for a criterion with children.
    let leaf: Int?
  }

  private(set) var nodes: [Node] = []
  /// Positions of the criteria that are scored themselves.
  private(set) var leaves: [Int] = []
  let names: NameList

  /// - Parameter stages: who scores; none where the sheet's table has a column for each.
  init(_ criteria: [ScoreSheet.Criterion], stages: NameList, _ findings: inout [Finding]) {
    names = NameList(Self.flat(criteria).map { [$0.code.value, $0.name.value] })
    var words = Words(stages: NameReader(.stage, stages), all: Array(stages.codes.indices))
    for criterion in criteria { add(criterion, below: nil, &words, &findings) }
    findings += Duplicates.codes(nodes.map(\.criterion.code), .criterion)
  }

  private struct Words {
    var kinds = WordReader<PointKind>(.pointKind)
    var stages: NameReader
    let all: [Int]
  }

  private static func flat(_ criteria: [ScoreSheet.Criterion]) -> [ScoreSheet.Criterion] {
    criteria.flatMap { [$0] + flat($0.children) }
  }

  private mutating func add(
    _ criterion: ScoreSheet.Criterion, below parent: Int?, _ words: inout Words, _ findings: inout [Finding]
  ) {
    let own = nodes.count
    let above = parent.map { nodes[$0] }
    nodes.append(
      Node(
        criterion: criterion, parent: parent, level: above.map { $0.level + 1 } ?? 0,
        kind: Self.kind(criterion, above?.kind, &words, &findings),
        stages: Self.stages(criterion, above?.stages, &words, &findings),
        leaf: criterion.children.isEmpty ? leaves.count : nil))
    if criterion.children.isEmpty { leaves.append(own) }
    for child in criterion.children { add(child, below: own, &words, &findings) }
  }

  private static func kind(
    _ criterion: ScoreSheet.Criterion, _ parent: PointKind?, _ words: inout Words, _ findings: inout [Finding]
  ) -> PointKind {
    let own = criterion.kind.flatMap { words.kinds.word(of: $0, &findings) }
    if let parent, let own, own != parent, let origin = criterion.kind?.origin {
      findings.append(Finding(.kindUnlikeParent(parent), at: origin))
    }
    return parent ?? own ?? .basic
  }

  private static func stages(
    _ criterion: ScoreSheet.Criterion, _ parent: [Int]?, _ words: inout Words, _ findings: inout [Finding]
  ) -> [Int] {
    guard let written = criterion.stages else { return parent ?? words.all }
    let found = written.compactMap { cell in words.stages.index(of: cell, &findings).map { (stage: $0, cell: cell) } }
    for (before, next) in zip(found, found.dropFirst()) where next.stage <= before.stage {
      findings.append(Finding(.stagesOutOfOrder, at: next.cell.origin))
    }
    let stages = Set(found.map(\.stage)).sorted()
    return stages.isEmpty ? parent ?? words.all : stages
  }
}
