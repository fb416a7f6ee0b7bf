import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// Makes a typed contest of the keys of `bang.yaml`. What cannot be used has its diagnostic already, from ``KeyReader``.
struct ContestReader: PlacedReader {
  struct Reading: Sendable {
    /// Nil where it has no name, kind, member or criterion.
    let inputs: ContestInputs?
    /// Lists that lack an item that is written, so that naming it is no second mistake.
    let incomplete: Set<Referent>
    /// bảng: the sheets that tables are read from, where the contest names them.
    let sheets: [SourceTable: String]
    let diagnostics: [Diagnostic]
  }

  let lines: LineTable
  let table = SourceTable.contest
  let contest: Int
  private let code: String
  private var incomplete: Set<Referent> = []

  /// - Parameters:
  ///   - code: the folder's name.
  ///   - index: the contest's position in the year.
  static func read(_ source: SourceFile, code: String, index: Int, _ days: PlausibleDays) -> Reading {
    let schema = ContestKeys.schema
    let all = 0..<source.bytes.count
    let yaml = YAMLReading(source, range: all) { schema.field(for: $0) != nil }
    var keys = KeyReader(source, days)
    let fields = keys.read(yaml, schema, range: all)
    var reader = ContestReader(lines: LineTable(source), contest: index, code: code)
    let inputs = reader.contest(fields)
    if yaml.isCutShort { reader.incomplete = [.member, .criterion, .stage] }
    let named = NamedSheets(fields, among: ContestFolder.tables, in: source)
    return Reading(
      inputs: inputs, incomplete: reader.incomplete, sheets: named.sheets,
      diagnostics: keys.diagnostics + named.diagnostics)
  }

  private init(lines: LineTable, contest: Int, code: String) {
    (self.lines, self.contest, self.code) = (lines, contest, code)
  }

  private mutating func contest(_ fields: KeyedValues) -> ContestInputs? {
    let members = items(fields[ContestKeys.members], .member) { $0.member($1) }
    let criteria = criteria(fields[ContestKeys.criteria])
    guard let name = cell(fields[ContestKeys.name]), let kind = cell(fields[ContestKeys.kind]), !members.isEmpty,
      !criteria.isEmpty
    else { return nil }
    var inputs = ContestInputs(
      code: code, name: name, kind: kind, members: members, stages: stages(fields), sheet: sheet(fields, criteria))
    inputs.document = fields[ContestKeys.document]?.value
    inputs.chair = fields[ContestKeys.chair]?.value
    inputs.deputy = fields[ContestKeys.deputy]?.value
    inputs.pledge = fields[ContestKeys.pledge]?.value
    inputs.decision = decision(fields)
    inputs.tieRules = cells(fields[ContestKeys.tieRules]) ?? []
    inputs.flags = items(fields[ContestKeys.flags], nil) { $0.flag($1) }
    inputs.ballot = fields[ContestKeys.ballot].map { ballot in
      .init(total: whole(ballot[BallotKeys.total]), leastShare: cell(ballot[BallotKeys.leastShare]))
    }
    return inputs
  }

  /// The items of a list that can be used.
  private mutating func items<Item>(
    _ records: [KeyedValues]?, _ reference: Referent?, _ item: (inout ContestReader, KeyedValues) -> Item?
  ) -> [Item] {
    let items = (records ?? []).compactMap { item(&self, $0) }
    if let reference, items.count < records?.count ?? 0 { incomplete.insert(reference) }
    return items
  }

  private func stages(_ fields: KeyedValues) -> [Cell<String>] {
    if let stages = cells(fields[ContestKeys.stages]), !stages.isEmpty { return stages }
    return ContestInputs.usualStages.map { Cell($0, at: Origin(table, line: 1, contest: contest)) }
  }

  private mutating func sheet(_ fields: KeyedValues, _ criteria: [ScoreSheet.Criterion]) -> ScoreSheet {
    ScoreSheet(
      document: fields[ContestKeys.document]?.value, bonusCap: cell(fields[ScoreSheetKeys.bonusCap]),
      criteria: criteria, bands: items(fields[ScoreSheetKeys.bands], nil) { $0.band($1) })
  }

  private mutating func criteria(_ records: [KeyedValues]?) -> [ScoreSheet.Criterion] {
    items(records, .criterion) { reader, fields in
      let children = reader.criteria(fields[ContestKeys.criteria])
      guard var criterion = reader.criterion(fields) else { return nil }
      criterion.stages = reader.cells(fields[ContestCriterionKeys.stages])
      criterion.children = children
      return criterion
    }
  }

  private func member(_ fields: KeyedValues) -> ContestInputs.Member? {
    cell(fields[ContestMemberKeys.code]).map {
      ContestInputs.Member(
        code: $0, name: cell(fields[ContestMemberKeys.name]), isOurs: cell(fields[ContestMemberKeys.isOurs]))
    }
  }

  private func flag(_ fields: KeyedValues) -> ContestInputs.Flag? {
    guard let from = whole(fields[FlagKeys.from]), let title = cell(fields[FlagKeys.title]) else { return nil }
    return ContestInputs.Flag(from: from, through: whole(fields[FlagKeys.through]), title: title)
  }
}
