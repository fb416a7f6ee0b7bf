import DataFiles
import Diagnostics
import SourceText
import Vietnamese

/// What one entry's values must be to one another; needs no other file.
enum EntryRules {
  static func check(_ entry: Entry, _ fields: KeyedValues) -> [Diagnostic] {
    var found: [(Range<Int>, Problem)] = []
    if let image = entry.common.image, entry.common.imageText == nil, !fields.isLost(Common.imageText) {
      found.append((image.range, .missingImageText(image.value, key: Common.imageText.spec)))
    }
    if let focus = fields[Common.focus], entry.common.focus == nil {
      found.append((focus.range, .unknownFocus(focus.value)))
    }
    found += year(entry, fields) + (entry.exemplar == nil ? [] : decision(fields)) + period(entry)
    found += withdrawal(fields) + benefit(fields, entry.source) + validity(entry)
    if let exemplar = entry.exemplar, exemplar.subject == .person, exemplar.sortAs == nil,
      PersonOrder.needsExplicitOrder(entry.title.value)
    {
      found.append((entry.title.range, .clanName(entry.title.value, key: Exemplar.sortAs.spec)))
    }
    guard !found.isEmpty else { return [] }
    var findings = Findings(entry.source)
    for (range, problem) in found { findings.add(problem, at: range) }
    return findings.diagnostics
  }

  /// The words around its numbers are free; the numbers are read as everywhere.
  private static func benefit(_ fields: KeyedValues, _ source: SourceFile) -> [(Range<Int>, Problem)] {
    guard let benefit = fields[Initiative.benefit] else { return [] }
    let separators = [UInt8(ascii: "."), UInt8(ascii: ",")]
    return source.bytes[benefit.range].split { !$0.isASCIIDigit && !separators.contains($0) }.compactMap { run in
      let start = run.prefix { separators.contains($0) }.endIndex
      let numeral = run[start...].prefix(upTo: (run.lastIndex(where: \.isASCIIDigit) ?? start - 1) + 1)
      let written = String(decoding: numeral, as: UTF8.self)
      switch VietnameseNumber.parse(written) {
      case .failure(let problem) where problem != .notANumber:
        return (numeral.startIndex..<numeral.endIndex, .number(problem, written: written))
      default: return nil
      }
    }
  }

  private static func validity(_ entry: Entry) -> [(Range<Int>, Problem)] {
    guard let document = entry.document, let replacedBy = document.replacedBy, let validity = document.validity,
      validity.value == .inForce
    else { return [] }
    return [(validity.range, .replacedButInForce(by: replacedBy.value))]
  }

  private static func withdrawal(_ fields: KeyedValues) -> [(Range<Int>, Problem)] {
    switch (fields[Common.withdrawn], fields[Common.withdrawalReason]) {
    case (let date?, nil) where !fields.isLost(Common.withdrawalReason):
      [(date.range, .withdrawalIncomplete(missing: Common.withdrawalReason.spec))]
    case (nil, let reason?) where !fields.isLost(Common.withdrawn):
      [(reason.range, .withdrawalIncomplete(missing: Common.withdrawn.spec))]
    default: []
    }
  }

  /// The year folder must be the year that the entry gives.
  private static func year(_ entry: Entry, _ fields: KeyedValues) -> [(Range<Int>, Problem)] {
    guard let year = fields[Exemplar.year] else { return [] }
    let folders = entry.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().dropLast().map(Substring.init)
    guard let folder = folders.first(where: { $0.utf8.count == 4 && Int($0) != nil }), Int(folder) != year.value else {
      return []
    }
    return [(year.range, .yearMismatch(year: year.value, folder: String(folder)))]
  }

  private static func decision(_ fields: KeyedValues) -> [(Range<Int>, Problem)] {
    guard let state = fields[Exemplar.state], state.value == .decided else { return [] }
    let missing = Exemplar.decision.filter { !fields.has($0) && !fields.isLost($0) }.map(\.name)
    return missing.isEmpty ? [] : [(state.range, .decisionMissing(state: state.value.rawValue, missing: missing))]
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
