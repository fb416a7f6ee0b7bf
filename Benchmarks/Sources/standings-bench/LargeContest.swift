import Emulation
import Vietnamese

/// A contest as large as the limit speaks of: a tree of four levels, scored by four, row after row.
enum LargeContest {
  static let members = 500
  static let leaves = 200
  static let stages = ["tự chấm", "tổ thẩm định", "cụm trưởng", "hội đồng"]
  /// How many criteria each has below it, level by level.
  private static let widths = [4, 5, 5]

  static var inputs: ContestInputs {
    let criteria = (0..<2).map { criterion("\($0)", widths[...]) }
    var inputs = ContestInputs(
      code: "khoi", name: cell("Khối"), kind: cell("khối"),
      members: (0..<members).map { .init(code: cell("tv-\($0)"), name: cell("Thành viên số \($0)")) },
      stages: stages.map { cell($0) },
      sheet: ScoreSheet(
        criteria: criteria,
        bands: [90, 80, 65].map { share in
          ScoreSheet.Band(name: cell("Mức \(share)"), from: number(share * 20), floor: number(share - 20))
        }))
    inputs.tieRules = [cell("ít điểm trừ hơn"), cell("nhiều phiếu hơn")]
    inputs.scores = scores(criteria.flatMap(codes))
    return inputs
  }

  /// The same with its rows in no order, as tables are that several people filled.
  static var shuffled: ContestInputs {
    var (inputs, state) = (inputs, UInt64(2018))
    guard var scores = inputs.scores else { return inputs }
    for row in scores.indices.reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      scores.swapAt(row, Int(state >> 33) % (row + 1))
    }
    inputs.scores = scores
    return inputs
  }

  private static func criterion(_ code: String, _ widths: ArraySlice<Int>) -> ScoreSheet.Criterion {
    let children = (0..<(widths.first ?? 0)).map { criterion("\(code).\($0)", widths.dropFirst()) }
    return ScoreSheet.Criterion(
      code: cell(code), name: cell("Tiêu chí số \(code)"), maximum: number(10 * widths.reduce(1, *)), children: children
    )
  }

  private static func codes(_ criterion: ScoreSheet.Criterion) -> [String] {
    criterion.children.isEmpty ? [criterion.code.value] : criterion.children.flatMap(codes)
  }

  /// Every member, leaf and stage, with a decimal in each score.
  private static func scores(_ leaves: [String]) -> [ContestScore] {
    (0..<members * leaves.count * stages.count).map { row in
      let (stage, leaf) = (row % stages.count, row / stages.count % leaves.count)
      let member = row / stages.count / leaves.count
      return ContestScore(
        member: cell("tv-\(member)", row), criterion: cell(leaves[leaf], row), stage: cell(stages[stage], row),
        points: number(60 + (member * 31 + leaf * 17 + stage) % 40, scale: 1, row))
    }
  }

  private static func number(_ coefficient: Int, scale: Int = 0, _ row: Int = 0) -> Cell<DecimalNumber> {
    cell(DecimalNumber(coefficient: Int64(coefficient), scale: scale) ?? .zero, row)
  }

  private static func cell<Value>(_ value: Value, _ row: Int = 0) -> Cell<Value> {
    Cell(value, at: Origin(.contestScores, line: row + 2))
  }
}
