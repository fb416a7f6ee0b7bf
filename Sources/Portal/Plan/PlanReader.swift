import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// Makes a typed plan of the keys of `ke-hoach.yaml`. What cannot be used has its diagnostic already, from ``KeyReader``.
struct PlanReader: PlacedReader {
  /// A plan as far as it could be read.
  struct Reading: Sendable {
    var plan: Plan
    /// Lists that lack an item that is written, so that naming it is no second mistake.
    var incomplete: Set<Referent> = []
    /// bảng: the sheets that tables are read from, where the plan names them.
    var sheets: [SourceTable: String] = [:]
    var diagnostics: [Diagnostic] = []
  }

  let source: SourceFile
  let lines: LineTable
  let table = SourceTable.plan
  let contest = 0
  private(set) var incomplete: Set<Referent> = []
  private var findings: Findings

  private init(_ source: SourceFile) {
    self.source = source
    lines = LineTable(source)
    findings = Findings(source)
  }

  /// - Parameter year: of the plan's folder.
  static func read(_ source: SourceFile, year: Int, _ days: PlausibleDays) -> Reading {
    let schema = PlanKeys.schema
    let all = 0..<source.bytes.count
    let yaml = YAMLReading(source, range: all) { schema.field(for: $0) != nil }
    var keys = KeyReader(source, days)
    let fields = keys.read(yaml, schema, range: all)
    var reader = PlanReader(source)
    let plan = reader.plan(fields, year: year)
    if yaml.isCutShort { reader.incomplete = [.round, .target, .title, .criterion, .goal] }
    let named = NamedSheets(fields, among: YearFolder.tables, in: source)
    return Reading(
      plan: plan, incomplete: reader.incomplete, sheets: named.sheets,
      diagnostics: keys.diagnostics + reader.findings.diagnostics + named.diagnostics)
  }

  private mutating func plan(_ fields: KeyedValues, year: Int) -> Plan {
    if let written = fields[PlanKeys.year], written.value != year {
      report(.yearMismatch(year: written.value, folder: "\(year)"), written.range)
    }
    var plan = Plan(year: Cell(year, at: fields[PlanKeys.year].map(origin) ?? Origin(.plan, line: 1)))
    plan.name = fields[PlanKeys.name]?.value
    plan.theme = fields[PlanKeys.theme]?.value
    plan.slogan = fields[PlanKeys.slogan]?.value
    plan.text = cell(fields[PlanKeys.text])
    plan.clauses = (fields[PlanKeys.clauses] ?? []).compactMap { clause($0) }
    plan.legalBases = (fields[PlanKeys.bases] ?? []).map(LegalBasis.init)
    plan.rounds = items(fields, PlanKeys.rounds, .round) { $0.round($1) }
    plan.deadlines = (fields[PlanKeys.deadlines] ?? []).compactMap { deadline($0) }
    check(plan.deadlines)
    plan.compulsoryRegistration = cell(fields[PlanKeys.compulsoryRegistration])
    plan.movements = cells(fields[PlanKeys.movements]) ?? []
    plan.targets = items(fields, PlanKeys.targets, .target) { $0.target($1) }
    for target in fields[PlanKeys.targets] ?? [] { checkVerbatim(ofTarget: target) }
    plan.titles = items(fields, PlanKeys.titles, .title) { $0.title($1) }
    plan.goals = items(fields, PlanKeys.goals, .goal) { $0.goal($1) }
    plan.execution = (fields[PlanKeys.execution] ?? []).map(\.value)
    plan.scoreSheet = fields[PlanKeys.scoreSheet].map { scoreSheet($0) }
    if fields.isLost(PlanKeys.scoreSheet) { incomplete.insert(.criterion) }
    plan.cutOff = cell(fields[PlanKeys.cutOff])
    plan.decision = decision(fields)
    return plan
  }

  /// The items of a list that can be used.
  mutating func items<Item>(
    _ fields: KeyedValues, _ key: Key<[KeyedValues]>, _ reference: Referent?,
    _ item: (PlanReader, KeyedValues) -> Item?
  ) -> [Item] {
    let records = fields[key] ?? []
    let items = records.compactMap { item(self, $0) }
    if let reference, items.count < records.count || fields.isLost(key) { incomplete.insert(reference) }
    return items
  }

  mutating func report(_ problem: Problem, _ range: Range<Int>) {
    findings.add(problem, at: range)
  }
}
