import DataFiles
import Diagnostics
import Emulation
import Schemas
import SourceText
import Vietnamese

/// What an embedded block shows of a year; years by their position.
enum EmbedTarget: Sendable, Hashable {
  case standings(year: Int, Period)
  case target(year: Int, Int)
}

/// Finds the year, round or target that an embedded block names.
struct EmbedResolver: Sendable {
  let years: [EmulationYear]

  func resolve(_ block: EmbeddedFigures, in source: SourceFile, _ diagnostics: inout [Diagnostic]) -> EmbedTarget? {
    guard block.diagnostics.isEmpty, let written = block.year, let item = block.item else { return nil }
    guard let year = years.firstIndex(where: { "\($0.plan.year.value)" == written.value }) else {
      let known = years.reversed().map { "\($0.plan.year.value)" }
      let nearest = Nearest.suggestion(for: written.value, among: known)
      diagnostics.append(
        Diagnostic(source, at: written.range, .embedYear(written.value, nearest: nearest, known: known)))
      return nil
    }
    switch block.kind {
    case .standings: return standings(year, item, in: source, &diagnostics)
    case .target: return target(year, item, in: source, &diagnostics)
    }
  }

  private func standings(
    _ index: Int, _ item: Located<String>, in source: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> EmbedTarget? {
    let year = years[index]
    guard year.plan.scoreSheet != nil else {
      diagnostics.append(Diagnostic(source, at: item.range, .embedWithoutPoints(year: year.plan.year.value)))
      return nil
    }
    var periods = year.plan.rounds.indices.map { Period.round($0) }
    var names = year.plan.rounds.map { [$0.code.value, $0.name.value] }
    if year.roundWeights != nil {
      periods.append(.year)
      names.append([year.code(of: .year)])
    }
    return find(item, names, in: source, &diagnostics) { .unknownRound($0, nearest: $1, known: $2) }
      .map { .standings(year: index, periods[$0]) }
  }

  private func target(
    _ index: Int, _ item: Located<String>, in source: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> EmbedTarget? {
    let names = years[index].plan.targets.map { [$0.code.value, $0.name.value] }
    return find(item, names, in: source, &diagnostics) { .unknownTarget($0, nearest: $1, known: $2) }
      .map { .target(year: index, $0) }
  }

  private func find(
    _ item: Located<String>, _ names: [[String]], in source: SourceFile, _ diagnostics: inout [Diagnostic],
    unknown: (_ written: String, _ nearest: String?, _ known: [String]) -> Problem
  ) -> Int? {
    let list = ClosedList(names)
    switch list.match(item.value) {
    case .found(let index): return index
    case .unknown(let nearest):
      diagnostics.append(Diagnostic(source, at: item.range, unknown(item.value, nearest, list.names)))
    case .ambiguous(let items):
      let candidates = items.map { list.names[$0] }
      diagnostics.append(Diagnostic(source, at: item.range, .ambiguousCode(item.value, candidates: candidates)))
    }
    return nil
  }
}
