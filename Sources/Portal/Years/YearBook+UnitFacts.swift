import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// What the tables say of a unit beyond its points: numbers only, never names.
extension YearBook {
  func registrationCounts(_ unit: Int) -> [TitleCount] {
    let hasDeadline = year.registrationDeadline != nil
    let facts = year.registrations(of: unit)
    return plan.titles.indices.compactMap { title in
      let own = facts.filter { $0.title == title }
      guard !own.isEmpty else { return nil }
      let parts = [true, false].compactMap { isTimely in
        let count = own.count { $0.isTimely == isTimely }
        let word: Word =
          hasDeadline ? (isTimely ? .countInTime : .countLate) : (isTimely ? .countInYear : .countAfterYear)
        return count == 0 ? nil : strings(word, ["count": DecimalNumber.vietnamese(count)])
      }
      return TitleCount(title: plan.titles[title].name.value, parts: parts)
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
      return TitleCount(title: plan.titles[title].name.value, parts: parts)
    }
  }

  func headCounts(_ unit: Int) -> [InputView] {
    year.headCounts(of: unit).compactMap { group, index in
      guard let row = year.inputs.staff?[index] else { return nil }
      let count = DecimalNumber.vietnamese(row.count.value)
      return InputView(
        label: strings(.headCountOn, ["group": group.word, "date": row.day.value.short]),
        figure: FigureView(text: FigureText(count), address: nil),
        place: view(of: wording.sources.place(of: row.count.origin)))
    }
  }

  func discipline(_ unit: Int) -> [InputView] {
    year.discipline(of: unit).compactMap { form, index in
      guard let row = year.inputs.discipline?[index] else { return nil }
      let people = strings(.peopleCount, ["count": DecimalNumber.vietnamese(row.people.value)])
      return InputView(
        label: form.word, figure: FigureView(text: FigureText(people), address: nil),
        place: view(of: wording.sources.place(of: row.form.origin)))
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
