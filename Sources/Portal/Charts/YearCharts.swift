import DataFiles
import Emulation
import SourceText
import Vietnamese

/// The pictures of a year, each drawn from the figures of the table that it stands beside.
///
/// ```swift
/// YearCharts(wording).standing(0, id: "hinh-dot-1-phong")   // <figure class="chart">…
/// ```
/// An id is given where a page may have several; it must be one of a kind on its page.
struct YearCharts: Sendable {
  let wording: YearWording

  init(_ wording: YearWording) {
    self.wording = wording
  }

  private var year: EmulationYear { wording.year }
  private var strings: Strings { wording.strings }

  /// The targets as they stand at the cut-off; empty where there are none.
  func targets(id: String = "hinh-chi-tieu") -> [UInt8] {
    targets(year.targets.indices.map { $0 }, title: strings(.chartTargets), id: id)
  }

  /// One target.
  func target(_ index: Int, id: String) -> [UInt8] {
    targets([index], title: year.plan.targets[index].name.value, id: id)
  }

  private func targets(_ indices: [Int], title: String, id: String) -> [UInt8] {
    let rows = indices.map(row(ofTarget:))
    guard !rows.isEmpty else { return [] }
    let labels = TargetBullets.Labels(
      reached: strings(.met), notReached: strings(.notMet), watched: strings(.watchOnly),
      estimated: strings(.figureEstimate), inProgress: strings(.inProgress), target: strings(.plan),
      base: strings(.figureBase))
    return TargetBullets(
      id: id, title: title, rows: rows, labels: labels
    ).html()
  }

  private func row(ofTarget index: Int) -> TargetBullets.Row {
    let (target, result) = (year.plan.targets[index], wording.targets[index])
    let words = [
      "plan": wording.text(of: .target(index, .plan)).text, "actual": wording.text(of: .target(index, .actual)).text,
      "unit": target.measure ?? "",
    ]
    let remark = strings(result.value == nil ? .chartPlanOnly : .chartActualAndPlan, words)
    return TargetBullets.Row(
      label: target.name.value, value: wording.verdict(result), remark: remark.trimmed,
      actual: result.value.flatMap { try? Rational($0) }, target: target.plan.flatMap { try? Rational($0.value) },
      base: result.base, look: result.look)
  }

  /// The ratios of the titles that persons or collectives may hold; empty where there are none.
  func titles(id: String = "hinh-danh-hieu") -> [UInt8] {
    let rows = year.titles.filter { $0.goal != nil || $0.ceiling != nil }.map(row)
    guard !rows.isEmpty else { return [] }
    let labels = RatioBars.Labels(
      official: strings(.figureOfficial), provisional: strings(.figureProvisional), goal: strings(.ratioGoal),
      ceiling: strings(.ratioCeiling))
    return RatioBars(
      id: id, title: strings(.chartTitles), rows: rows, labels: labels
    ).html()
  }

  private func row(_ result: TitleResult) -> RatioBars.Row {
    func shown(_ field: Figure.TitleField) -> String { wording.text(of: .title(result.title, field)).text }
    let counts = ["count": shown(.official), "total": shown(.denominator)]
    let goal = result.goal.map { _ in strings(.chartGoal, ["percent": shown(.goal), "needed": shown(.needed)]) }
    let ceiling = result.ceiling.map { _ in
      strings(.chartCeiling, ["level": shown(.level), "verdict": shown(.isBroken)])
    }
    return RatioBars.Row(
      label: year.plan.titles[result.title].name.value, value: strings(.chartOf, counts),
      remark: [goal, ceiling].compactMap(\.self).joined(separator: "; "), official: result.holders?.official ?? 0,
      provisional: result.holders?.provisional ?? 0, whole: result.denominator?.total, goal: result.goal?.percent,
      ceiling: result.ceiling?.level)
  }
}

extension TargetResult {
  fileprivate var look: ChartLook {
    if isInProgress { return .inProgress }
    guard let isMet else { return .watched }
    return isEstimate ? .estimated : isMet ? .reached : .notReached
  }
}
