import Emulation
import Foundation
import Vietnamese

/// Reads a year's folder into typed inputs, as far as the tests need it.
struct YearFolder {
  /// By path inside `content/`; nil where there is no such file.
  var files: [String: [UInt8]] = [:]
  let year: Int
  /// The folders of its contests, in the order of their codes.
  let contests: [String]

  static let tables: [SourceTable] = [
    .units, .staff, .registrations, .results, .awards, .discipline, .scores, .goals,
  ]

  init(content: URL, year: Int = 2018) {
    self.year = year
    let names = try? FileManager.default.contentsOfDirectory(atPath: content.appending(path: "thi-dua/\(year)").path)
    contests = (names ?? []).filter { !$0.contains(".") }.sorted()
    for table in [.plan] + Self.tables {
      let url = content.appending(path: path(table))
      if let data = try? Data(contentsOf: url) { files[path(table)] = Array(data) }
    }
    for contest in contests.indices {
      for table in Self.contestTables {
        let path = path(table, contest: contest)
        if let data = try? Data(contentsOf: content.appending(path: path)) { files[path] = Array(data) }
      }
    }
  }

  static let contestTables: [SourceTable] = [.contest, .contestScores, .contestVotes]

  func path(_ table: SourceTable, contest: Int) -> String { "thi-dua/\(year)/\(contests[contest])/\(table.fileName)" }

  func path(of origin: Origin) -> String {
    Self.contestTables.contains(origin.table) ? path(origin.table, contest: origin.contest) : path(origin.table)
  }

  func path(_ table: SourceTable) -> String {
    table == .units ? "don-vi.csv" : "thi-dua/\(year)/\(table.fileName)"
  }

  var inputs: YearInputs {
    let plan = PlanReader.plan(YAMLReader.read(files[path(.plan)] ?? []))
    return YearInputs(
      plan: plan, units: rows(.units, \.unit).map(UnitRegister.init), staff: rows(.staff, \.headCount),
      registrations: rows(.registrations, \.registration), results: rows(.results, \.result),
      goals: rows(.goals, \.goalRow), awards: rows(.awards, \.award), discipline: rows(.discipline, \.discipline),
      scores: rows(.scores, \.score),
      contests: contests.indices.compactMap(contest))
  }

  private func contest(_ index: Int) -> ContestInputs? {
    func file(_ table: SourceTable) -> [UInt8]? { files[path(table, contest: index)] }
    return ContestReader(code: contests[index], index: index)
      .contest(bang: file(.contest) ?? [], scores: file(.contestScores), votes: file(.contestVotes))
  }

  private func rows<Row>(_ table: SourceTable, _ read: (TableRow) -> Row?) -> [Row]? {
    files[path(table)].map { bytes in
      CSVFile(bytes).rows.compactMap { read(TableRow(table: table, fields: $0)) }
    }
  }
}

/// A row of a table, with typed cells.
struct TableRow {
  let table: SourceTable
  let fields: [String: CSVFile.Field]
  var contest = 0

  func text(_ column: Column, _ header: String? = nil) -> Cell<String>? {
    guard let field = fields[header ?? column.header], !field.text.isEmpty else { return nil }
    return Cell(field.text, at: Origin(table, column, line: field.line, range: field.range, contest: contest))
  }

  func number(_ column: Column) -> Cell<DecimalNumber>? {
    text(column).flatMap { $0.map { try? VietnameseNumber.parse($0).get().value } }
  }

  func whole(_ column: Column) -> Cell<Int>? { text(column).flatMap { $0.map { Int($0) } } }

  func day(_ column: Column, _ header: String? = nil) -> Cell<CalendarDate>? {
    text(column, header).flatMap { $0.map { try? CalendarDate.parse($0).get() } }
  }
}

extension Cell {
  func map<Other>(_ transform: (Value) -> Other?) -> Cell<Other>? {
    transform(value).map { Cell<Other>($0, at: origin) }
  }
}

extension TableRow {
  var unit: EmulationUnit? {
    guard let code = text(.code), let name = text(.name) else { return nil }
    return EmulationUnit(
      code: code, name: name, abbreviation: text(.abbreviation), formerNames: formerNames, group: text(.unitGroup),
      from: day(.from),
      through: day(.through), successor: text(.successor))
  }

  private var formerNames: [Cell<String>] {
    guard let cell = text(.formerNames) else { return [] }
    return cell.value.split(separator: ";").map { Cell($0.trimmingCharacters(in: .whitespaces), at: cell.origin) }
  }

  var headCount: HeadCount? {
    guard let unit = text(.unit), let day = day(.day), let group = text(.staffGroup), let count = whole(.headCount)
    else { return nil }
    return HeadCount(unit: unit, day: day, group: group, count: count)
  }

  var registration: Registration? {
    guard let subject = text(.subject), let name = text(.name), let title = text(.title), let day = day(.day)
    else { return nil }
    return Registration(
      subject: subject, name: name, personCode: text(.personCode), unit: text(.unit), title: title, day: day)
  }

  var result: ActualResult? {
    guard let target = text(.target), let day = day(.day, "số liệu đến ngày"), let value = number(.actual)
    else { return nil }
    return ActualResult(
      target: target, day: day, value: value, isEstimate: text(.estimate)?.map { $0 == "có" },
      source: text(.source)?.value)
  }

  var goalRow: GoalRow? {
    guard let goal = text(.goal), let day = day(.day, "số liệu đến ngày") else { return nil }
    var row = GoalRow(goal: goal, day: day)
    row.count = whole(.reached)
    row.result = text(.result)
    row.decisionNumber = text(.decisionNumber)
    row.decisionDate = self.day(.decisionDate)
    row.evidence = text(.evidence)
    return row
  }

  var award: Award? {
    guard let title = text(.title), let subject = text(.subject), let name = text(.name), let state = text(.state)
    else { return nil }
    return Award(
      title: title, subject: subject, name: name, personCode: text(.personCode), unit: text(.unit),
      group: text(.staffGroup), state: state, decisionNumber: text(.decisionNumber),
      decisionDate: day(.decisionDate), fileDate: day(.fileDate), kind: text(.awardKind),
      subjectClass: text(.subjectClass))
  }

  var discipline: DisciplineCount? {
    guard let unit = text(.unit), let form = text(.form), let people = whole(.peopleCount) else { return nil }
    return DisciplineCount(unit: unit, form: form, people: people)
  }

  var score: Score? {
    guard let round = text(.round), let unit = text(.unit), let criterion = text(.criterion) else { return nil }
    return Score(
      round: round, unit: unit, criterion: criterion, own: number(.selfScore), council: number(.councilScore))
  }
}
