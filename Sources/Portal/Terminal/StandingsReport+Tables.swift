import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// The tables of a year in a terminal.
extension StandingsReport {
  public func tables(_ language: Language) -> String {
    let words = StandingsWords(language: language)
    let plan = wording.plan
    let heading = plan.name ?? "\(year)"
    let hasOwnScores = wording.year.standings.contains { standing in
      standing.rows.contains { isStarred($0, in: standing.period) }
    }
    let note = hasOwnScores ? words.provisional + "\n" : ""
    let parts = [targets(words), titles(words), goals(words), standings(words), contests(words), note]
      .filter { !$0.isEmpty }
    return "\(heading)\n\(words.cutOff(wording.year.cutOff.short))\n" + parts.map { "\n\($0)" }.joined()
  }

  private func targets(_ words: StandingsWords) -> String {
    guard !wording.year.targets.isEmpty else { return "" }
    var table = TextTable(words.targetColumns)
    for result in wording.year.targets {
      let target = wording.plan.targets[result.target]
      func shown(_ field: Figure.TargetField) -> String { wording.text(of: .target(result.target, field)).text }
      table.add([
        target.name.value, target.measure ?? "", shown(.plan), shown(.actual), shown(.progress), shown(.isMet),
      ])
    }
    return "\(words.targets)\n\(table.text)"
  }

  private func titles(_ words: StandingsWords) -> String {
    guard !wording.year.titles.isEmpty else { return "" }
    var table = TextTable(words.titleColumns)
    for result in wording.year.titles {
      func shown(_ field: Figure.TitleField) -> String { wording.text(of: .title(result.title, field)).text }
      let goal = result.goal.map { _ in [shown(.goal), shown(.needed)] } ?? ["–", "–"]
      let level = result.ceiling.map { _ in "\(shown(.level)): \(shown(.isBroken))" } ?? groupLevels(result)
      table.add(
        [wording.plan.titles[result.title].name.value, shown(.denominator)] + goal
          + [shown(.official), shown(.provisional), result.goal == nil ? "–" : shown(.isMet), level])
    }
    return "\(words.titles)\n\(table.text)"
  }

  /// “công chức 8,1: trong mức”; a dash where there is no ceiling.
  private func groupLevels(_ result: TitleResult) -> String {
    let levels = result.groupCeilings.indices.map { position in
      func shown(_ field: Figure.CeilingField) -> String {
        wording.text(of: .groupCeiling(title: result.title, position, field)).text
      }
      return "\(shown(.groups)) \(shown(.level)): \(shown(.isBroken))"
    }
    return levels.isEmpty ? "–" : levels.joined(separator: "; ")
  }

  private func goals(_ words: StandingsWords) -> String {
    guard !wording.goals.isEmpty else { return "" }
    var table = TextTable(words.goalColumns)
    for result in wording.goals {
      func shown(_ field: Figure.GoalField) -> String { wording.text(of: .goal(result.goal, field)).text }
      table.add([
        shown(.code), shown(.state), result.count == nil ? "–" : shown(.count),
        result.kind == .share ? shown(.denominator) : "–", result.day == nil ? "–" : shown(.day), shown(.words),
      ])
    }
    return "\(words.goals)\n\(table.text)"
  }

  private func standings(_ words: StandingsWords) -> String {
    guard wording.plan.scoreSheet != nil else { return "\(words.noScoreSheet)\n" }
    return wording.year.standings.map { standing in
      var table = TextTable(words.standingColumns)
      for row in standing.rows { table.add(line(row, in: standing.period, words)) }
      let group = wording.year.unitGroups[standing.group]
      let heading = [wording.name(of: standing.period), group, standing.state.word].filter { !$0.isEmpty }
      return "\(heading.joined(separator: ", "))\n\(table.text)"
    }.joined(separator: "\n")
  }

  private func contests(_ words: StandingsWords) -> String {
    wording.year.contests.map { contest in
      var table = TextTable(words.contestColumns)
      for row in contest.rows {
        table.add([
          row.rank.map(String.init) ?? "–", row.isTied ? words.tied : "", contest.members[row.member].name,
          row.score.total.map { $0.vietnamese(places: 6) } ?? "–", wording.band(of: row, in: contest),
          wording.flag(of: row, in: contest) ?? "",
        ])
      }
      return "\(contest.inputs.name.value), \(contest.state.word)\n\(table.text)"
    }.joined(separator: "\n")
  }

  /// Whether its total has a star.
  private func isStarred(_ row: StandingRow, in period: Period) -> Bool {
    row.score.total != nil && wording.isProvisional(row, in: period)
  }

  private func line(_ row: StandingRow, in period: Period, _ words: StandingsWords) -> [String] {
    let name = wording.units[row.unit].name.value
    guard let total = row.score.total else { return ["–", "", name, "–", wording.reason(row), ""] }
    let points = total.vietnamese(places: 6) + (isStarred(row, in: period) ? "*" : "")
    guard let rank = row.rank else {
      return ["–", "", name, points, "\(wording.band(row)) (\(wording.reason(row)))", ""]
    }
    return [
      "\(rank)", row.isTied ? words.tied : "", name, points, wording.band(row), row.change.map(change) ?? "",
    ]
  }

  /// `▲ 2 (+1,5)`.
  private func change(_ change: StandingRow.Change) -> String {
    let sign = change.places > 0 ? "▲ " : change.places < 0 ? "▼ " : "="
    let points = change.points.vietnamese(places: 6)
    let places = change.places == 0 ? "" : "\(change.places.magnitude)"
    return "\(sign)\(places) (\(change.points > .zero ? "+" : "")\(points))"
  }
}
