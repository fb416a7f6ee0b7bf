import Emulation
import Vietnamese

extension YearWording {
  func formula(ofContest index: Int, _ figure: ContestFigure, _ rule: Rule) -> String? {
    let contest = year.contests[index]
    switch (figure, rule) {
    case (.member(let member, _), .contestTotal): return total(index, contest, member)
    case (.member(let member, _), .contestRank): return rank(index, contest, member)
    case (.member(let member, _), .band): return band(index, contest, member)
    case (.score(let member, let criterion, _), .sumOfParts): return sum(contest, member, criterion)
    default: return nil
    }
  }

  /// “28,5 + 18 + 5 (điểm thưởng tối đa) − 2 = 49,5”.
  private func total(_ index: Int, _ contest: Contest, _ member: Int) -> String? {
    guard row(of: member, in: contest)?.score.total != nil else { return nil }
    let roots = contest.points(of: member).filter { contest.criteria[$0.criterion].parent == nil }
    func points(_ kind: PointKind) -> [String] {
      roots.filter { contest.criteria[$0.criterion].kind == kind }.map { $0.points.vietnamese(places: 6) }
    }
    let bonus = roots.filter { contest.criteria[$0.criterion].kind == .bonus }.map(\.points)
    let counted = countedBonus(bonus, cap: contest.inputs.sheet.bonusCap?.value)
    let formula = (points(.basic) + (counted.map { [$0] } ?? [])).joined(separator: " + ")
    let deductions = points(.deduction).map { " − \($0)" }.joined()
    return "\(formula)\(deductions) = \(text(ofContest: index, .member(member, .total)).text)"
  }

  /// “6 + 5 = 11, quá điểm tối đa 10 nên tính 10”.
  private func sum(_ contest: Contest, _ member: Int, _ criterion: Int) -> String? {
    let points = contest.points(of: member)
    guard let own = points.first(where: { $0.criterion == criterion }) else { return nil }
    let parts = points.filter { contest.criteria[$0.criterion].parent == criterion }
    let sum = parts.map { $0.points.vietnamese(places: 6) }.joined(separator: " + ")
    let total = own.uncapped ?? own.points
    let formula = "\(sum) = \(total.vietnamese(places: 6))"
    let maximum = contest.criteria[criterion].maximum.vietnamese
    return own.uncapped == nil ? formula : strings(.formulaCapped, ["formula": formula, "maximum": maximum])
  }

  private func rank(_ index: Int, _ contest: Contest, _ member: Int) -> String? {
    guard let row = row(of: member, in: contest), let rank = row.rank else { return nil }
    let equals = contest.rows.count { $0.rank == rank } - 1
    let values = ["count": "\(rank - 1)", "rank": "\(rank)", "equals": "\(equals)"]
    return strings(equals == 0 ? .formulaContestRank : .formulaContestRankTied, values)
  }

  private func band(_ index: Int, _ contest: Contest, _ member: Int) -> String? {
    guard let row = row(of: member, in: contest), row.score.total != nil else { return nil }
    let total = text(ofContest: index, .member(member, .total)).text
    guard let band = row.score.band.map({ contest.inputs.sheet.bands[$0] }) else {
      return strings(.formulaNoBand, ["total": total])
    }
    let values = ["total": total, "start": band.from.value.vietnamese]
    guard let floor = band.floor else { return strings(.formulaBand, values) }
    return strings(.formulaBandFloor, values.merging(["floor": "\(floor.value.vietnamese)%"]) { own, _ in own })
  }
}
