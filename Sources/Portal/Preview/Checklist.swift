import Diagnostics
import Schemas
import SourceText
import Vietnamese

/// What an entry must have to be published, each met or not: the gate of the plan's II.2.8 first.
struct Checklist {
  struct Item: Equatable {
    let label: String
    let isMet: Bool
    var detail: String?
  }

  let items: [Item]

  var missing: Int { items.count { !$0.isMet } }

  /// - Parameters:
  ///   - today: the day that the preview takes for today.
  ///   - diagnostics: those of the entry's file.
  init(_ entry: Entry, on today: CalendarDate, _ diagnostics: [Diagnostic], _ language: Language) {
    let words = PreviewWords(language: language)
    let items = Self.gate(entry, words) + Self.period(entry, today, words)
    self.items = items + Self.file(diagnostics, words)
  }

  private static func gate(_ entry: Entry, _ words: PreviewWords) -> [Item] {
    guard let exemplar = entry.exemplar else { return [] }
    let step = Exemplar.State.allCases.firstIndex(of: exemplar.state.value) ?? 0
    let steps: [(Exemplar.State, String)] = [
      (.proposed, words.proposed), (.agreed, words.agreed), (.decided, words.decided),
    ]
    let states = steps.enumerated().map { place, state in
      Item(label: state.1, isMet: step >= place, detail: "\(Exemplar.state.spec.name): \(state.0.rawValue)")
    }
    let decision: [(KeySpec, String?)] = [
      (Exemplar.decisionNumber.spec, exemplar.decisionNumber),
      (Exemplar.decisionDate.spec, exemplar.decisionDate?.short),
      (Exemplar.decisionAuthority.spec, exemplar.decisionAuthority),
    ]
    return states
      + decision.map { spec, value in
        Item(label: spec.name.capitalizedFirst, isMet: value != nil, detail: value ?? words.example(spec.example))
      }
  }

  private static func period(_ entry: Entry, _ today: CalendarDate, _ words: PreviewWords) -> [Item] {
    let common = entry.common
    var items = [Item(label: words.notDraft, isMet: common.isDraft?.value != true)]
    if let from = common.publishFrom?.value {
      items.append(Item(label: words.due, isMet: today >= from, detail: from.short))
    }
    if let through = common.publishThrough?.value {
      items.append(Item(label: words.notExpired, isMet: today <= through, detail: through.short))
    }
    return items
  }

  private static func file(_ diagnostics: [Diagnostic], _ words: PreviewWords) -> [Item] {
    let errors = diagnostics.count(of: .error)
    let warnings = diagnostics.count(of: .warning)
    return [
      Item(label: words.noErrors, isMet: errors == 0, detail: errors == 0 ? nil : words.errors(errors)),
      Item(label: words.noWarnings, isMet: warnings == 0, detail: warnings == 0 ? nil : words.warnings(warnings)),
    ]
  }
}
