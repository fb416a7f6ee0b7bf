import Vietnamese

/// A row of `dang-ky.csv` with what it refers to found.
struct ResolvedRegistration: Sendable {
  let row: Int
  let isTimely: Bool
  let subject: Subject?
  let unit: Int?
  let title: Int?
  var holder: Holder?
}

/// Who registered in time.
struct Registrations: Sendable {
  let isCompulsory: Bool
  /// Whether there is a table of registrations at all.
  let areKnown: Bool
  let rows: [ResolvedRegistration]
  /// For each unit the first timely row with đối tượng tập thể.
  let timelyRowOfUnit: [Int?]
  private let byHolder: [Holder: [Int]]

  init(_ inputs: YearInputs, lastDay: CalendarDate, _ titles: NameList, _ units: Units, _ findings: inout [Finding]) {
    isCompulsory = inputs.plan.compulsoryRegistration?.value ?? false
    areKnown = inputs.registrations != nil
    var reader = RegistrationReader(lastDay: lastDay, titles, units)
    let rows = (inputs.registrations ?? []).enumerated().map { reader.resolve($1, row: $0, &findings) }
    self.rows = rows
    byHolder = rows.reduce(into: [:]) { index, row in
      if let holder = row.holder { index[holder, default: []].append(row.row) }
    }
    var timely: [Int?] = Array(repeating: nil, count: units.all.count)
    for row in rows.reversed() where row.isTimely && row.subject == .collective {
      if let unit = row.unit { timely[unit] = row.row }
    }
    timelyRowOfUnit = timely
  }

  /// Nil where nothing is known of registrations, though they are compulsory.
  func admits(_ unit: Int) -> Bool? {
    if !isCompulsory { return true }
    return areKnown ? timelyRowOfUnit[unit] != nil : nil
  }

  /// The registrations of a holder for a title.
  func rows(of holder: Holder, for title: Int) -> [ResolvedRegistration] {
    (byHolder[holder] ?? []).map { rows[$0] }.filter { $0.title == title }
  }
}

/// Finds what registrations refer to, and which come late.
struct RegistrationReader {
  private let lastDay: CalendarDate
  private let units: Units
  private var subjects = WordReader<Subject>(.subject)
  private var unitNames: NameReader
  private var titles: NameReader

  init(lastDay: CalendarDate, _ titles: NameList, _ units: Units) {
    self.lastDay = lastDay
    self.units = units
    unitNames = units.reader
    self.titles = NameReader(.title, titles)
  }

  mutating func resolve(_ registration: Registration, row: Int, _ findings: inout [Finding]) -> ResolvedRegistration {
    let isTimely = registration.day.value <= lastDay
    if !isTimely { findings.append(Finding(.lateRegistration(lastDay: lastDay), at: registration.day.origin)) }
    let subject = subjects.word(of: registration.subject, &findings)
    let unit = unit(of: registration, subject, &findings)
    let title = titles.index(of: registration.title, &findings)
    var result = ResolvedRegistration(row: row, isTimely: isTimely, subject: subject, unit: unit, title: title)
    if let subject, subject == .agency || unit != nil {
      result.holder = Holder(subject, unit: unit, name: registration.name.value, units, &unitNames)
    }
    return result
  }

  /// The agency itself stands in no unit.
  private mutating func unit(
    of registration: Registration, _ subject: Subject?, _ findings: inout [Finding]
  ) -> Int? {
    guard subject != .agency else {
      if let unit = registration.unit { findings.append(Finding(.notEmpty(.unit), at: unit.origin)) }
      return nil
    }
    if subject != nil, registration.unit == nil {
      findings.append(Finding(.missing(.unit), at: registration.name.origin))
    }
    return registration.unit.flatMap { unitNames.index(of: $0, &findings) }
  }
}
