import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// What the tables say of a unit beyond its points: numbers only, never names.
extension YearBook {
  func registrationCounts(_ unit: Int) -> [TitleCount] {
    let facts = year.registrations(of: unit)
    let hasDeadline = year.registrationDeadline != nil
    return counts(facts.compactMap { fact in fact.title.map { (title: $0, row: fact.row, isFirst: fact.isTimely) } }) {
      hasDeadline ? ($0 ? .countInTime : .countLate) : ($0 ? .countInYear : .countAfterYear)
    } place: {
      year.inputs.registrations?[$0].name.origin
    }
  }

  func awardCounts(_ unit: Int) -> [TitleCount] {
    let facts = year.awards(of: unit)
    return plan.titles.indices.compactMap { title in
      let own = facts.filter { $0.title == title }
      guard !own.isEmpty else { return nil }
      let states: [State] = [.decided, .agreed, .proposed, .cancelled]
      let parts = states.compactMap { state in
        let count = own.count { $0.state == state }
        return count == 0 ? nil : "\(DecimalNumber.vietnamese(count)) \(state.word)"
      }
      return TitleCount(
        title: plan.titles[title].name.value, parts: parts,
        places: places(own.compactMap { year.inputs.awards?[$0.row].name.origin }))
    }
  }

  private func counts(
    _ rows: [(title: Int, row: Int, isFirst: Bool)], _ word: (Bool) -> Word, place: (Int) -> Origin?
  ) -> [TitleCount] {
    plan.titles.indices.compactMap { title in
      let own = rows.filter { $0.title == title }
      guard !own.isEmpty else { return nil }
      let parts = [true, false].compactMap { isFirst in
        let count = own.count { $0.isFirst == isFirst }
        return count == 0 ? nil : strings(word(isFirst), ["count": DecimalNumber.vietnamese(count)])
      }
      return TitleCount(
        title: plan.titles[title].name.value, parts: parts, places: places(own.compactMap { place($0.row) }))
    }
  }

  /// `dang-ky.csv:2, 3, 7`.
  private func places(_ origins: [Origin]) -> String {
    guard let first = origins.first else { return "" }
    return "\(wording.sources.names[first.table]):\(origins.map { "\($0.line)" }.joined(separator: ", "))"
  }

  func headCounts(_ unit: Int) -> [InputView] {
    year.headCounts(of: unit).compactMap { group, index in
      guard let row = year.inputs.staff?[index] else { return nil }
      let count = DecimalNumber.vietnamese(row.count.value)
      return InputView(
        label: strings(.headCountOn, ["group": group.word, "date": row.day.value.short]),
        figure: FigureView(text: FigureText(count), address: nil),
        place: wording.sources.place(of: row.count.origin).text)
    }
  }

  func discipline(_ unit: Int) -> [InputView] {
    year.discipline(of: unit).compactMap { form, index in
      guard let row = year.inputs.discipline?[index] else { return nil }
      let people = strings(.peopleCount, ["count": DecimalNumber.vietnamese(row.people.value)])
      return InputView(
        label: form.word, figure: FigureView(text: FigureText(people), address: nil),
        place: wording.sources.place(of: row.form.origin).text)
    }
  }

  func disciplineSentence(_ unit: Int) -> String? {
    let rows = year.discipline(of: unit).compactMap { form, index in
      year.inputs.discipline.map { (form: form, people: $0[index].people.value) }
    }
    guard !rows.isEmpty else { return nil }
    let bars = rows.contains { $0.form >= .barsTitles && $0.people > 0 }
    return strings(bars ? .disciplineBars : .disciplineHarmless)
  }

  /// Whether an initiative was registered after the year's last day for it.
  func isLate(_ entry: Entry) -> Bool {
    guard let day = entry.initiative?.registered?.value, let last = year.lastInitiativeDay else { return false }
    return day > last
  }
}

extension DisciplineForm {
  /// From this form on a unit may have no collective title.
  static let barsTitles = DisciplineForm.warning
}
