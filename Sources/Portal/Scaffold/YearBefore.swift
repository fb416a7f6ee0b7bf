import DataFiles
import Emulation
import Schemas
import SourceText
import Vietnamese

/// What a new year takes over from the one before: how it is planned and scored, who there is; no result, no decision.
struct YearBefore: Sendable {
  let folder: YearFolder
  private let units: [EmulationUnit]
  private let year: Int

  /// - Parameter year: the new one; nil where no year before it has a plan.
  init?(_ content: Content, of year: Int) {
    guard let folder = content.years.last(where: { $0.year < year && $0.plan != nil }) else { return nil }
    (self.folder, units, self.year) = (folder, content.unitRows, year)
  }

  var plan: Plan? { folder.plan?.plan }

  /// Codes of the units that are there on the first day of the new year.
  var unitCodes: [String] {
    guard let day = CalendarDate(year: year, month: 1, day: 1) else { return [] }
    return units.filter { $0.isInForce(on: day) }.map(\.code.value)
  }

  /// A row of scores for each round, unit and criterion, without a score.
  var scoreRows: [[String]] {
    guard let plan, let criteria = plan.scoreSheet?.criteria else { return [] }
    return plan.rounds.flatMap { round in
      unitCodes.flatMap { unit in criteria.map { [round.code.value, unit, $0.code.value] } }
    }
  }

  /// Keys of the plan that hold until somebody changes them; the others are there to be looked at.
  private static let lasting = Set(
    [PlanKeys.rounds.spec, PlanKeys.deadlines.spec, PlanKeys.titles.spec, PlanKeys.scoreSheet.spec].map(\.id))

  /// The lines of each key in the plan of the year before, a year later; what does not last stands behind `# `.
  var carried: [KeySpec.ID: [String]] {
    guard let source = folder.sources[.plan] else { return [:] }
    let blocks = PlanBlocks(String(decoding: source.bytes, as: UTF8.self)).byKey
    return Dictionary(
      uniqueKeysWithValues: blocks.map { key, lines in (key, carry(lines, Self.lasting.contains(key))) })
  }

  private func carry(_ lines: [String], _ isLasting: Bool) -> [String] {
    let moved = lines.map { $0.replacing("/\(folder.year)", with: "/\(year)") }
    return isLasting ? moved.compactMap(Self.withoutDecision) : moved.map { "# \($0)" }
  }

  /// The state of a round is for the new year to say.
  private static func withoutDecision(_ line: String) -> String? {
    let keys = DecisionKeys.specs.map { Fold.key($0.name) }
    if let key = line.split(separator: ":").first, keys.contains(Fold.key(key.trimmed)) { return nil }
    return line.replacing(/, *(trạng thái|số quyết định|ngày quyết định): *("[^"]*"|[^,}]*)/, with: "")
  }
}
