import DataFiles
import Diagnostics
import Emulation
import Vietnamese

extension FindingWording {
  /// What a registration or an award has wrong.
  var awardProblem: Problem {
    switch finding.problem {
    case .lateRegistration: late
    case .duplicateRegistration(let first): .duplicateRegistration(name, title, firstLine: first.line)
    case .unregistered(let title, let late, let nearest): unregistered(title, late, nearest)
    case .prerequisiteMissing(let needed, let held):
      .prerequisiteMissing(name, title: title, required: plan.titles[needed].name.value, held: held?.word)
    case .disciplinedUnit(let form, let other):
      .disciplinedUnit(written, title: title, form: form.word, line: other.line, in: names[.discipline])
    case .duplicateAward(let first): .duplicateAward(name, title, firstLine: first.line)
    case .subjectMismatch(let title, let expected):
      .subjectMismatch(written, title: plan.titles[title].name.value, expected: expected.word)
    case .namesakeWithoutCode(let other): .personUnclear(name, file: names[YearFile(other)], line: other.line)
    case .morePeopleThanCounted(let title, let unit, let counted):
      .morePeopleThanCounted(
        title: plan.titles[title].name.value, unit: year.units.all[unit].name.value, counted: counted,
        awards: names[.awards], staff: names[.staff])
    case .decidedByOther(let title, let symbol):
      .decidedByOther(symbol, title: plan.titles[title].name.value, authorities: plan.titles[title].authorities)
    case .lateFile(let lastDay): .lateFile(award?.fileDate?.value, lastDay: lastDay)
    default: .figureTooLarge(written)
    }
  }

  private var isRegistration: Bool { origin.table == .registrations }
  private var name: String { (isRegistration ? registration?.name.value : award?.name.value) ?? written }
  private var title: String { (isRegistration ? registration?.title.value : award?.title.value) ?? "" }

  private func unregistered(_ title: Int, _ late: Origin?, _ nearest: String?) -> Problem {
    .unregistered(
      name, unit: award?.unit?.value ?? "", title: plan.titles[title].name.value, year: plan.year.value,
      lateLine: late?.line, nearest: nearest, in: names[.registrations])
  }

  private var late: Problem {
    guard let lastDay = year.registrationDeadline else {
      return .registrationAfterYear(registration?.day.value, year: plan.year.value)
    }
    let deadline = plan.deadlines.first { $0.code?.value == "dang-ky" }
    let before: CalendarDate? = if case .before(let day)? = deadline?.limit.value { day } else { nil }
    return .lateRegistration(registration?.day.value, before: before, lastDay: lastDay)
  }
}
