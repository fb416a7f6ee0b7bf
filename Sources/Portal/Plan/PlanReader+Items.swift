import DataFiles
import Emulation
import Vietnamese

extension LegalBasis {
  init(_ fields: KeyedValues) {
    self.init(
      number: fields[LegalBasisKeys.number]?.value, issued: fields[LegalBasisKeys.issued]?.value,
      issuer: fields[LegalBasisKeys.issuer]?.value, subject: fields[LegalBasisKeys.subject]?.value)
  }
}

extension PlanReader {
  func clause(_ fields: KeyedValues) -> Clause? {
    guard let name = fields[ClauseKeys.name]?.value, let address = cell(fields[ClauseKeys.address]) else { return nil }
    return Clause(name: name, address: address, topics: cells(fields[ClauseKeys.topics]) ?? [])
  }

  func round(_ fields: KeyedValues) -> Round? {
    guard let code = cell(fields[RoundKeys.code]), let name = cell(fields[RoundKeys.name]),
      let from = cell(fields[RoundKeys.from]), let through = cell(fields[RoundKeys.through])
    else { return nil }
    return Round(
      code: code, name: name, from: from, through: through, occasion: fields[RoundKeys.occasion]?.value,
      purpose: fields[RoundKeys.purpose]?.value, tasks: fields[RoundKeys.tasks]?.map(\.value) ?? [],
      decision: decision(fields))
  }

  mutating func deadline(_ fields: KeyedValues) -> Deadline? {
    let before = cell(fields[DeadlineKeys.before])
    let noLaterThan = cell(fields[DeadlineKeys.noLaterThan])
    let isUnreadable = fields.isLost(DeadlineKeys.before) || fields.isLost(DeadlineKeys.noLaterThan)
    guard (before == nil) != (noLaterThan == nil) else {
      let start = fields.range.lowerBound
      if before != nil || !isUnreadable { report(.deadlineUnclear(isTwice: before != nil), start..<start) }
      return nil
    }
    guard let task = fields[DeadlineKeys.task]?.value,
      let limit = before.map({ Cell(Deadline.Limit.before($0.value), at: $0.origin) })
        ?? noLaterThan.map({ Cell(Deadline.Limit.noLaterThan($0.value), at: $0.origin) })
    else { return nil }
    return Deadline(code: cell(fields[DeadlineKeys.code]), task: task, limit: limit)
  }

  func target(_ fields: KeyedValues) -> Target? {
    guard let code = cell(fields[TargetKeys.code]), let name = cell(fields[TargetKeys.name]),
      let direction = cell(fields[TargetKeys.direction])
    else { return nil }
    return Target(
      code: code, name: name, measure: fields[TargetKeys.measure]?.value, plan: cell(fields[TargetKeys.plan]),
      growth: cell(fields[TargetKeys.growth]), previous: cell(fields[TargetKeys.previous]), direction: direction,
      verbatim: fields[TargetKeys.verbatim]?.value, note: fields[TargetKeys.note]?.value)
  }

  func title(_ fields: KeyedValues) -> Title? {
    guard let code = cell(fields[TitleKeys.code]), let name = cell(fields[TitleKeys.name]),
      let subject = cell(fields[TitleKeys.subject])
    else { return nil }
    var title = Title(
      code: code, name: name, subject: subject, goal: cell(fields[TitleKeys.goal]),
      countedGroups: cells(fields[TitleKeys.counted]), excludedGroups: cells(fields[TitleKeys.excluded]) ?? [],
      prerequisites: cells(fields[TitleKeys.prerequisites]) ?? [], ceilingBase: cell(fields[TitleKeys.ceilingBase]))
    switch fields[TitleKeys.ceiling] {
    case .number(let percent): title.ceiling = Cell(percent.value, at: origin(percent))
    case .records(let records): title.groupCeilings = records.compactMap(groupCeiling)
    case nil: break
    }
    title.ceilingSource = fields[TitleKeys.ceilingSource]?.value
    title.verbatim = fields[TitleKeys.verbatim]?.value
    return title
  }

  private func groupCeiling(_ fields: KeyedValues) -> GroupCeiling? {
    guard let groups = cells(fields[GroupCeilingKeys.groups]), let percent = cell(fields[GroupCeilingKeys.percent])
    else { return nil }
    return GroupCeiling(groups: groups, percent: percent)
  }

  func goal(_ fields: KeyedValues) -> Emulation.Goal? {
    guard let code = cell(fields[GoalKeys.code]), let words = cell(fields[GoalKeys.words]),
      let kind = cell(fields[GoalKeys.kind])
    else { return nil }
    var goal = Goal(code: code, words: words, group: cell(fields[GoalKeys.group]), kind: kind)
    goal.lead = fields[GoalKeys.lead]?.value
    goal.basis = fields[GoalKeys.basis]?.value
    goal.share = cell(fields[GoalKeys.share])
    goal.countedGroups = cells(fields[GoalKeys.counted])
    goal.excludedGroups = cells(fields[GoalKeys.excluded]) ?? []
    goal.leastForm = cell(fields[GoalKeys.leastForm])
    goal.titles = cells(fields[GoalKeys.titles]) ?? []
    return goal
  }
}
