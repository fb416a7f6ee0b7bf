import Emulation
import Vietnamese

/// Reads `ke-hoach.yaml` into a typed plan, as far as the tests need it.
enum PlanReader {
  static func plan(_ root: YAMLNode) -> Plan {
    var plan = Plan(year: root["năm"]?.cell?.map { Int($0) } ?? Cell(2018, at: Origin(.plan, line: 1)))
    plan.cutOff = root["số liệu đến ngày"]?.day
    plan.compulsoryRegistration = root["bắt buộc đăng ký"]?.cell?.map { $0 == "có" }
    plan.decision = decision(root)
    plan.rounds = (root["đợt"]?.items ?? []).compactMap(round)
    plan.deadlines = (root["thời hạn"]?.items ?? []).compactMap(deadline)
    plan.targets = (root["chỉ tiêu"]?.items ?? []).compactMap(target)
    plan.titles = (root["danh hiệu"]?.items ?? []).compactMap(title)
    plan.goals = (root["mục tiêu"]?.items ?? []).compactMap(goal)
    plan.scoreSheet = root["chấm điểm"].map(sheet)
    return plan
  }

  private static func decision(_ node: YAMLNode) -> Decision {
    Decision(state: node["trạng thái"]?.cell, number: node["số quyết định"]?.cell, date: node["ngày quyết định"]?.day)
  }

  private static func round(_ node: YAMLNode) -> Round? {
    guard let code = node["mã"]?.cell, let name = node["tên"]?.cell, let from = node["từ ngày"]?.day,
      let through = node["đến ngày"]?.day
    else { return nil }
    return Round(code: code, name: name, from: from, through: through, decision: decision(node))
  }

  private static func deadline(_ node: YAMLNode) -> Deadline? {
    let before = node["trước ngày"]?.day.flatMap { $0.map(Deadline.Limit.before) }
    guard let limit = before ?? node["chậm nhất ngày"]?.day.flatMap({ $0.map(Deadline.Limit.noLaterThan) })
    else { return nil }
    return Deadline(code: node["mã"]?.cell, task: node["việc"]?.text ?? "", limit: limit)
  }

  private static func target(_ node: YAMLNode) -> Target? {
    guard let code = node["mã"]?.cell, let direction = node["cách đánh giá"]?.cell else { return nil }
    return Target(
      code: code, name: node["tên"]?.cell ?? code, plan: node["kế hoạch"]?.number,
      growth: node["so với năm trước"]?.number, previous: node["thực hiện năm trước"]?.number, direction: direction)
  }

  private static func title(_ node: YAMLNode) -> Title? {
    guard let code = node["mã"]?.cell, let subject = node["đối tượng"]?.cell else { return nil }
    let ceiling = node["tỷ lệ tối đa"]
    var title = Title(
      code: code, name: node["tên"]?.cell ?? code, subject: subject, goal: node["tỷ lệ phấn đấu"]?.number,
      countedGroups: node["tính trên nhóm"]?.items.compactMap(\.cell),
      excludedGroups: node["không tính"]?.items.compactMap(\.cell) ?? [],
      prerequisites: node["phải đạt trước"]?.items.compactMap(\.cell) ?? [], ceiling: ceiling?.number,
      ceilingBase: node["trên số đạt"]?.cell)
    title.groupCeilings = ceiling?.cell == nil ? (ceiling?.items ?? []).compactMap(groupCeiling) : []
    return title
  }

  private static func groupCeiling(_ node: YAMLNode) -> GroupCeiling? {
    guard let groups = node["nhóm nhân sự"]?.items.compactMap(\.cell), let percent = node["tỷ lệ"]?.number else {
      return nil
    }
    return GroupCeiling(groups: groups, percent: percent)
  }

  private static func goal(_ node: YAMLNode) -> Goal? {
    guard let code = node["mã"]?.cell, let words = node["nội dung"]?.cell, let kind = node["loại"]?.cell
    else { return nil }
    var goal = Goal(code: code, words: words, group: node["nhóm"]?.cell, kind: kind)
    goal.share = node["tỷ lệ phấn đấu"]?.number
    goal.countedGroups = node["tính trên nhóm"]?.items.compactMap(\.cell)
    goal.excludedGroups = node["không tính"]?.items.compactMap(\.cell) ?? []
    goal.leastForm = node["từ mức"]?.cell
    goal.titles = node["danh hiệu"]?.items.compactMap(\.cell) ?? []
    return goal
  }

  private static func sheet(_ node: YAMLNode) -> ScoreSheet {
    ScoreSheet(
      scale: node["thang điểm"]?.number, bonusCap: node["điểm thưởng tối đa"]?.number,
      criteria: (node["tiêu chí"]?.items ?? []).compactMap(criterion),
      bands: (node["mức xếp loại"]?.items ?? []).compactMap(band), weights: node["cả năm"].map(weights))
  }

  private static func criterion(_ node: YAMLNode) -> ScoreSheet.Criterion? {
    guard let code = node["mã"]?.cell, let maximum = node["điểm tối đa"]?.number else { return nil }
    return ScoreSheet.Criterion(
      code: code, name: node["tên"]?.cell ?? code, maximum: maximum, kind: node["loại điểm"]?.cell)
  }

  private static func band(_ node: YAMLNode) -> ScoreSheet.Band? {
    guard let name = node["tên"]?.cell, let from = node["từ điểm"]?.number else { return nil }
    return ScoreSheet.Band(name: name, from: from, floor: node["mỗi tiêu chí đạt từ"]?.number)
  }

  private static func weights(_ node: YAMLNode) -> [ScoreSheet.Weight] {
    guard case .map(let members) = node else { return [] }
    return members.compactMap { member in
      guard let round = member.key.cell, let percent = member.value.number else { return nil }
      return ScoreSheet.Weight(round: round, percent: percent)
    }
  }
}

extension YAMLNode {
  var cell: Cell<String>? {
    guard case .scalar(let text, let line, let range) = self else { return nil }
    return Cell(text, at: Origin(.plan, line: line, range: range))
  }

  var number: Cell<DecimalNumber>? { cell?.map { try? VietnameseNumber.parse($0).get().value } }

  var day: Cell<CalendarDate>? { cell?.map { try? CalendarDate.parse($0).get() } }
}
