import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  /// The id under which a figure is explained on its page; nil for what has no explanation of its own there.
  func id(of figure: Figure) -> String? {
    switch figure {
    case .target(let target, let field): "\(id(ofTarget: target))-\(field.id)"
    case .title(let title, let field): "\(id(ofTitle: title))-\(field.id)"
    case .groupCeiling(let title, let position, let field): "\(id(ofTitle: title))-nhom-\(position + 1)-\(field.id)"
    case .goal(let goal, let field): "\(id(ofGoal: goal))-\(field.id)"
    case .unit(_, let period, let field): "\(id(of: period))-\(field.id)"
    case .score(_, let round, let criterion, _): "\(id(of: .round(round)))-tieu-chi-\(criterion + 1)"
    case .registration: "muc-dang-ky"
    case .contest(_, let figure): figure.id
    case .part(_, let round, _): "\(id(of: .round(round)))-tong-diem"
    case .year, .state, .cutOff, .table, .names: nil
    }
  }

  func id(ofTarget target: Int) -> String { "chi-tieu-\(target + 1)" }
  func id(ofGoal goal: Int) -> String { "muc-tieu-\(goal + 1)" }
  func id(ofTitle title: Int) -> String { "danh-hieu-\(title + 1)" }

  func id(of period: Period) -> String {
    switch period {
    case .round(let round): addresses.rounds[round].components.last ?? ""
    case .year: "ca-nam"
    }
  }

  /// Where a figure is explained: on the page of the year, or a unit's audit page.
  func address(of figure: Figure) -> String? {
    guard let id = id(of: figure), isExplained(figure) else { return nil }
    switch figure {
    case .target, .goal: return site.href(wording.round.map { addresses.rounds[$0] } ?? addresses.year) + "#\(id)"
    case .title, .groupCeiling: return site.href(addresses.year) + "#\(id)"
    case .unit(let unit, _, _), .score(let unit, _, _, _), .registration(let unit), .part(let unit, _, _):
      return site.href(addresses.unit(unit)) + "#\(id)"
    case .contest(let index, let figure):
      return figure.member.map { site.href(addresses.member($0, ofContest: index)) + "#\(id)" }
    case .year, .state, .cutOff, .table, .names: return nil
    }
  }

  /// Whether the page shows an explanation for it: what the plan simply says stands there with its cell.
  private func isExplained(_ figure: Figure) -> Bool {
    switch figure {
    case .target(_, let field): Figure.TargetField.explained.contains(field)
    case .title(let title, let field): explainedFields(ofTitle: title).contains(field)
    case .groupCeiling(let title, _, let field):
      !year.titles[title].groupCeilings.isEmpty && Figure.CeilingField.explained.contains(field)
    case .goal(let goal, let field): explainedFields(ofGoal: goal).contains(field)
    case .unit(let unit, let period, let field):
      wording.row(unit, period).map { explainedFields(of: $0, period).contains(field) } ?? false
    case .score, .registration: true
    case .part(let unit, let round, _): year.row(of: unit, in: .round(round)) != nil
    case .contest(let index, .member(let member, let field)):
      explained(year.contests[index], member).contains(.member(member, field))
    case .contest(let index, .votes): year.contests[index].inputs.votes != nil
    case .contest(let index, .deductions): year.contests[index].criteria.contains { $0.kind == .deduction }
    case .contest(_, let figure): figure.id != nil
    case .year, .state, .cutOff, .table, .names: false
    }
  }

  func explainedFields(ofTitle title: Int) -> [Figure.TitleField] {
    let result = year.titles[title]
    let goal: [Figure.TitleField] = [.goal, .denominator, .leftOut, .needed, .isMet, .isMetProvisionally]
    let ceiling: [Figure.TitleField] = [
      .ceilingPercent, .level, .isBroken, .provisionalLevel, .isBrokenProvisionally,
    ]
    return (result.goal == nil ? [.denominator] : goal) + [.official, .provisional]
      + (result.ceiling == nil ? [] : ceiling)
  }

  func explainedFields(ofGoal goal: Int) -> [Figure.GoalField] {
    switch wording.goals[goal].kind {
    case .share: [.state, .count, .denominator, .share]
    case .absence where wording.goals[goal].count != nil: [.state, .count]
    default: [.state]
    }
  }

  /// What there is to explain of a unit: nothing is said of what is not so.
  func explainedFields(of row: StandingRow, _ period: Period) -> [Figure.UnitField] {
    let facts: [(Figure.UnitField, Bool)] = [
      (.rank, true), (.isTied, row.isTied), (.total, true), (.band, row.score.total != nil),
      (.isProvisional, row.score.isProvisional), (.reason, row.unranked != nil), (.change, row.change != nil),
      (.code, true),
    ]
    return facts.filter(\.1).map(\.0)
  }
}

extension Figure.TargetField {
  /// What the page of the year explains of each target, in the order of its columns.
  static let explained: [Figure.TargetField] = [.plan, .base, .actual, .progress, .isMet, .direction]

  fileprivate var id: String {
    switch self {
    case .code: "ma"
    case .plan: "ke-hoach"
    case .base, .baseIsComputed: "nam-truoc"
    case .actual, .day, .isEstimate: "thuc-hien"
    case .progress: "tien-do"
    case .isMet: "ket-qua"
    case .direction: "cach-danh-gia"
    }
  }
}

extension Figure.GoalField {
  fileprivate var id: String {
    switch self {
    case .code: "ma"
    case .group: "nhom"
    case .kind: "loai"
    case .words: "noi-dung"
    case .state: "ket-qua"
    case .share: "phan-dau"
    case .count: "so-dat"
    case .denominator: "tong-so"
    case .day: "den-ngay"
    }
  }
}

extension Figure.TitleField {
  fileprivate var id: String {
    switch self {
    case .code: "ma"
    case .goal: "phan-dau"
    case .denominator: "tong-so"
    case .leftOut: "khong-tinh"
    case .needed: "can-dat"
    case .official: "da-co-quyet-dinh"
    case .provisional: "tam-tinh"
    case .isMet: "ket-qua"
    case .isMetProvisionally: "ket-qua-tam-tinh"
    case .ceiling, .ceilingPercent, .ceilingBase: "toi-da"
    case .level: "muc"
    case .isBroken: "vuot"
    case .provisionalLevel: "muc-tam-tinh"
    case .isBrokenProvisionally: "vuot-tam-tinh"
    }
  }
}

extension Figure.UnitField {
  fileprivate var id: String {
    switch self {
    case .code: "bang"
    case .rank: "hang"
    case .isTied: "dong-hang"
    case .total: "tong-diem"
    case .band: "xep-loai"
    case .isProvisional: "tam-tinh"
    case .reason: "ly-do"
    case .change: "thay-doi"
    }
  }
}

extension ContestFigure {
  /// Whose page explains it.
  var member: Int? {
    switch self {
    case .member(let member, _), .score(let member, _, _), .deductions(let member), .votes(let member): member
    case .contest, .names: nil
    }
  }

  fileprivate var id: String? {
    switch self {
    case .member(_, let field): field.id
    case .score(_, let criterion, _): "tieu-chi-\(criterion + 1)"
    case .deductions: "diem-tru"
    case .votes: "so-phieu"
    case .contest, .names: nil
    }
  }
}

extension ContestFigure.MemberField {
  fileprivate var id: String {
    switch self {
    case .code: "ma"
    case .isOurs: "la-ta"
    case .rank: "hang"
    case .isTied: "dong-hang"
    case .total: "tong-diem"
    case .band: "xep-loai"
    case .isProvisional: "tam-tinh"
    case .reason: "ly-do"
    case .flag, .plannedFlag: "co"
    }
  }
}
