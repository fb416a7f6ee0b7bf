import DataFiles
import Diagnostics
import Emulation
import Vietnamese

extension HeadCount: YearRecord {
  static let table = SourceTable.staff
  static var input: InputPath<HeadCount> { \.staff }
  static let required: [Column] = [.unit, .day, .staffGroup, .headCount]
  static let optional: [Column] = []

  init?(_ row: inout TableRow) {
    let (unit, day, group) = (row.text(.unit), row.date(.day), row.text(.staffGroup))
    guard let count = row.count(.headCount), let unit, let day, let group else { return nil }
    self.init(unit: unit, day: day, group: group, count: count)
  }
}

extension DisciplineCount: YearRecord {
  static let table = SourceTable.discipline
  static var input: InputPath<DisciplineCount> { \.discipline }
  static let required: [Column] = [.unit, .form, .peopleCount]
  static let optional: [Column] = []

  init?(_ row: inout TableRow) {
    let (unit, form) = (row.text(.unit), row.text(.form))
    guard let people = row.count(.peopleCount), let unit, let form else { return nil }
    self.init(unit: unit, form: form, people: people)
  }
}

extension ActualResult: YearRecord {
  static let table = SourceTable.results
  static var input: InputPath<ActualResult> { \.results }
  static let required: [Column] = [.target, .day, .actual]
  static let optional: [Column] = [.estimate, .source]

  init?(_ row: inout TableRow) {
    let (target, day, estimate) = (row.text(.target), row.date(.day), row.optionalFlag(.estimate))
    guard let value = row.number(.actual, .guarded), let target, let day else { return nil }
    self.init(
      target: target, day: day, value: value, isEstimate: estimate, source: row.optional(.source)?.value)
  }
}

extension Score: YearRecord {
  static let table = SourceTable.scores
  static var input: InputPath<Score> { \.scores }
  static let required: [Column] = [.round, .unit, .criterion, .selfScore, .councilScore]
  static let optional: [Column] = [.note]

  /// Units down, criteria across, a round a sheet.
  static func matrix(of plan: Plan?) -> TableMatrix? {
    guard let plan, let criteria = plan.scoreSheet?.criteria, !criteria.isEmpty, !plan.rounds.isEmpty else {
      return nil
    }
    return TableMatrix(
      row: Column.unit.header, item: Column.criterion.header, group: Column.round.header,
      values: [
        .init(Column.selfScore.header, ["tự chấm", "đơn vị tự chấm", "tự chấm điểm", "tự đánh giá"]),
        .init(Column.councilScore.header, ["hội đồng", "hội đồng chấm", "thẩm định", "điểm thẩm định"]),
      ],
      items: criteria.map { [$0.code.value, $0.name.value] },
      groups: plan.rounds.map { [$0.code.value, $0.name.value] })
  }

  init?(_ row: inout TableRow) {
    let (round, unit, criterion) = (row.text(.round), row.text(.unit), row.text(.criterion))
    let (own, council) = (row.optionalNumber(.selfScore), row.optionalNumber(.councilScore))
    guard let round, let unit, let criterion else { return nil }
    self.init(
      round: round, unit: unit, criterion: criterion, own: own, council: council, note: row.optional(.note)?.value,
      place: row.place([.councilScore, .selfScore, .criterion]))
  }
}

extension Registration: YearRecord {
  static let table = SourceTable.registrations
  static var input: InputPath<Registration> { \.registrations }
  static let required: [Column] = [.subject, .name, .unit, .title, .day]
  static let optional: [Column] = [.personCode]

  init?(_ row: inout TableRow) {
    let (subject, name) = (row.text(.subject), row.text(.name))
    let (title, day) = (row.text(.title), row.date(.day))
    guard let subject, let name, let title, let day else { return nil }
    self.init(
      subject: subject, name: name, personCode: row.optional(.personCode), unit: row.optional(.unit), title: title,
      day: day)
  }
}

extension Award: YearRecord {
  static let table = SourceTable.awards
  static var input: InputPath<Award> { \.awards }
  static let required: [Column] = [
    .title, .subject, .name, .unit, .staffGroup, .state, .decisionNumber, .decisionDate,
  ]
  static let optional: [Column] = [.personCode, .fileDate, .awardKind, .subjectClass]

  init?(_ row: inout TableRow) {
    let (title, subject, name, state) = (row.text(.title), row.text(.subject), row.text(.name), row.text(.state))
    let (decided, filed) = (row.optionalDate(.decisionDate), row.optionalDate(.fileDate))
    guard let title, let subject, let name, let state else { return nil }
    self.init(
      title: title, subject: subject, name: name, personCode: row.optional(.personCode), unit: row.optional(.unit),
      group: row.optional(.staffGroup), state: state, decisionNumber: row.optional(.decisionNumber),
      decisionDate: decided, fileDate: filed, kind: row.optional(.awardKind),
      subjectClass: row.optional(.subjectClass))
  }
}

extension GoalRow: YearRecord {
  static let table = SourceTable.goals
  static var input: InputPath<GoalRow> { \.goals }
  static let required: [Column] = [.goal, .day]
  static let optional: [Column] = [
    .reached, .result, .decisionNumber, .decisionDate, .evidence, .source,
  ]

  init?(_ row: inout TableRow) {
    let (goal, day) = (row.text(.goal), row.date(.day))
    let (count, decided) = (row.optionalCount(.reached), row.optionalDate(.decisionDate))
    guard let goal, let day else { return nil }
    self.init(goal: goal, day: day)
    self.count = count
    result = row.optional(.result)
    decisionNumber = row.optional(.decisionNumber)
    decisionDate = decided
    evidence = row.optional(.evidence)
    source = row.optional(.source)?.value
  }
}

extension YearFolder {
  static let records: [any YearRecord.Type] = [
    HeadCount.self, Registration.self, ActualResult.self, Award.self, DisciplineCount.self, Score.self, GoalRow.self,
  ]
}

extension SourceTable {
  /// What the header of the table is known by; nil for what is no table of a year.
  var csvColumns: TableColumns? {
    (YearFolder.records as [any TableRecord.Type] + ContestFolder.records).first { $0.table == self }?.columns
  }
}
