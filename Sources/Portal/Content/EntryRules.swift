import Vietnamese

/// What one entry's values must be to one another; needs no other file.
enum EntryRules {
  static func check(_ entry: Entry, _ fields: KeyedValues) -> [Diagnostic] {
    var found: [(Range<Int>, Problem)] = []
    if let image = entry.common.image, entry.common.imageText == nil {
      found.append((image.range, .missingImageText(image.value)))
    }
    found += year(entry) + decision(entry) + period(entry)
    switch (entry.common.withdrawn, entry.common.withdrawalReason) {
    case (let date?, nil): found.append((date.range, .withdrawalIncomplete(missing: Common.withdrawalReason.spec)))
    case (nil, .some):
      let reason = fields[Common.withdrawalReason]?.range ?? 0..<0
      found.append((reason, .withdrawalIncomplete(missing: Common.withdrawn.spec)))
    default: break
    }
    if Fold.containsEth(entry.title.value) { found.append((entry.title.range, .ethLetter(entry.title.value))) }
    if let exemplar = entry.exemplar, exemplar.subject == .person, exemplar.sortAs == nil,
      PersonOrder.needsExplicitOrder(entry.title.value)
    {
      found.append((entry.title.range, .clanName(entry.title.value)))
    }
    return found.map { Diagnostic(entry.source, at: $0.0, $0.1) }
  }

  /// The year folder must be the year that the entry gives.
  private static func year(_ entry: Entry) -> [(Range<Int>, Problem)] {
    guard let year = entry.exemplar?.year ?? entry.initiative?.year,
      let folder = entry.path.components.dropFirst().dropLast().first(where: {
        $0.count == 4 && Int($0) != nil
      }),
      Int(folder) != year.value
    else { return [] }
    return [(year.range, .yearMismatch(year: year.value, folder: String(folder)))]
  }

  private static func decision(_ entry: Entry) -> [(Range<Int>, Problem)] {
    guard let exemplar = entry.exemplar, exemplar.state.value == .decided else { return [] }
    let missing = exemplar.missingOfDecision.map(\.name)
    return missing.isEmpty
      ? [] : [(exemplar.state.range, .decisionMissing(state: exemplar.state.value.rawValue, missing: missing))]
  }

  private static func period(_ entry: Entry) -> [(Range<Int>, Problem)] {
    var found: [(Range<Int>, Problem)] = []
    if let from = entry.common.publishFrom?.value, let through = entry.common.publishThrough, through.value < from {
      let keys = (Common.publishFrom.spec.name, Common.publishThrough.spec.name)
      found.append((through.range, .periodBackwards(from: from, through: through.value, keys: keys)))
    }
    if let from = entry.movement?.from, let through = entry.movement?.through, through.value < from {
      found.append((through.range, .periodBackwards(from: from, through: through.value)))
    }
    return found
  }
}
