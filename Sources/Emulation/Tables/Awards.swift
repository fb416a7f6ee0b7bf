import Vietnamese

/// A row of `danh-hieu.csv` with what it refers to found; nil where it is unknown.
struct ResolvedAward: Sendable {
  let row: Int
  let state: State?
  var title: Int?
  var subject: Subject?
  var unit: Int?
  var group: StaffGroup?
  var holder: Holder?
  var subjectClass: SubjectClass?

  var isCancelled: Bool { state == .cancelled }
}

/// Finds what awards refer to. Rows of `hủy bỏ` raise no finding.
struct AwardReader {
  private let units: Units
  private var states = WordReader<State>(.state, State.ofAwards)
  private var subjects = WordReader<Subject>(.subject)
  private var groups = WordReader<StaffGroup>(.staffGroup)
  private var kinds = WordReader<AwardKind>(.awardKind)
  private var classes = WordReader<SubjectClass>(.subjectClass)
  private var unitNames: NameReader
  private var titles: NameReader

  init(_ titles: NameList, _ units: Units) {
    self.units = units
    unitNames = units.reader
    self.titles = NameReader(.title, titles)
  }

  mutating func resolve(_ award: Award, row: Int, _ findings: inout [Finding]) -> ResolvedAward {
    var own: [Finding] = []
    var result = ResolvedAward(row: row, state: states.word(of: award.state, &own))
    result.title = titles.index(of: award.title, &own)
    result.subject = subjects.word(of: award.subject, &own)
    readPlace(award, &result, &own)
    // The kind is published as it is written; it decides nothing.
    _ = award.kind.flatMap { kinds.word(of: $0, &own) }
    result.subjectClass = award.subjectClass.flatMap { classes.word(of: $0, &own) }
    if !result.isCancelled { findings += own }
    return result
  }

  private mutating func readPlace(_ award: Award, _ result: inout ResolvedAward, _ findings: inout [Finding]) {
    guard let subject = result.subject else { return }
    if subject == .agency {
      findings += [award.unit, award.group].compactMap(\.self).map {
        Finding(.notEmpty($0.origin.column), at: $0.origin)
      }
    }
    if subject != .agency {
      result.unit = award.unit.flatMap { unitNames.index(of: $0, &findings) }
      if award.unit == nil { findings.append(Finding(.missing(.unit), at: award.name.origin)) }
    }
    if subject == .person {
      result.group = award.group.flatMap { groups.word(of: $0, &findings) }
      if award.group == nil { findings.append(Finding(.missing(.staffGroup), at: award.name.origin)) }
    }
    if subject == .agency || result.unit != nil {
      result.holder = Holder(subject, unit: result.unit, name: award.name.value, units, &unitNames)
    }
  }
}
