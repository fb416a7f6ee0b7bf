import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  func honoursPage(_ heads: Heads) -> HonoursPage {
    let heading = strings(.honoursHeading, ["year": number])
    return HonoursPage(
      head: heads.head(heading, at: addresses.honours, trail: [section, ofYear]), heading: heading,
      groups: Subject.allCases.compactMap(group),
      links: [Reference(label: ofYear.0, address: site.href(ofYear.1))] + links.prefix(1) + dataLinks + registerLinks)
  }

  private func group(_ subject: Subject) -> HonourGroup? {
    let honours = year.honours.filter { $0.subject == subject && mayName($0) }
    guard !honours.isEmpty else { return nil }
    let label = strings(subject.sentence)
    return HonourGroup(
      label: label, caption: strings(.honoursCaption, ["subject": label.lowercasedFirst, "year": number]),
      isPeople: subject == .person, lines: lines(honours))
  }

  /// The people of the roll who have no page of their own.
  var honouredWithoutPage: [HonouredName] {
    lines(year.honours.filter { $0.subject == .person && mayName($0) }).filter { $0.name.address == nil }.map { line in
      HonouredName(
        name: line.name.label, unit: line.unit?.label, titles: line.titles.map(\.name), year: number,
        address: site.href(addresses.honours) + "#\(line.id)")
    }
  }

  /// How many of the honoured people do the work themselves; nil where no row says it.
  var peopleSentence: String? {
    guard let people = year.honouredPeople else { return nil }
    let values = [
      "total": people.total, "direct": people.direct, "leaders": people.leaders, "unknown": people.unknown,
    ]
    return strings(
      people.unknown == 0 ? .honouredPeople : .honouredPeopleSomeUnknown, values.mapValues(DecimalNumber.vietnamese))
  }

  private struct Holder: Hashable {
    let name: MatchKey
    let unit: Int?
    let code: MatchKey?
  }

  /// The awards of one holder in one line, where the first of them stands.
  private func lines(_ honours: [Emulation.Honour]) -> [HonourLine] {
    var order: [Holder] = []
    var awards: [Holder: [Emulation.Honour]] = [:]
    for honour in honours {
      guard let row = row(honour) else { continue }
      let holder = Holder(
        name: .exact(row.name.value), unit: honour.unit, code: row.personCode.map { .exact($0.value) })
      if awards[holder] == nil { order.append(holder) }
      awards[holder, default: []].append(honour)
    }
    return order.compactMap { awards[$0].flatMap(line) }
  }

  private func line(_ honours: [Emulation.Honour]) -> HonourLine? {
    guard let first = honours.first, let row = row(first) else { return nil }
    let profile = honours.lazy.compactMap { site.profile(ofAward: $0.award, in: plan.year.value) }.first
    return HonourLine(
      id: "ten-\(row.name.origin.line)",
      name: Reference(label: row.name.value, address: profile.map { site.href(site.entries[$0].address) }),
      unit: first.unit.map {
        Reference(label: wording.units[$0].name.value, address: site.href(site.directory.units[$0].address))
      }, titles: honours.sorted { $0.title < $1.title }.map(title))
  }

  func title(_ honour: Emulation.Honour) -> HonourTitle {
    let row = row(honour)
    return HonourTitle(
      name: plan.titles[honour.title].name.value, decision: row.flatMap(decision),
      late: row?.fileDate.flatMap { late($0.value) })
  }

  private func row(_ honour: Emulation.Honour) -> Award? { year.inputs.awards?[honour.award] }

  func decision(_ award: Award) -> String? {
    guard let number = award.decisionNumber?.value, let date = award.decisionDate?.value else { return nil }
    return strings(.recognitionLine, ["number": number, "date": date.short])
  }

  /// That a file came after the last day for files.
  func late(_ day: CalendarDate) -> String? {
    guard let last = year.lastFileDay, day > last else { return nil }
    return strings(.lateFile, ["date": day.short, "last_day": last.short, "year": number])
  }
}

extension Subject {
  fileprivate var sentence: Word {
    switch self {
    case .person: .individual
    case .collective: .collective
    case .agency: .theAgency
    }
  }
}
