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
  func round(_ fields: KeyedValues) -> Round? {
    guard let code = cell(fields[RoundKeys.code]), let name = cell(fields[RoundKeys.name]),
      let from = cell(fields[RoundKeys.from]), let through = cell(fields[RoundKeys.through])
    else { return nil }
    return Round(
      code: code, name: name, from: from, through: through, occasion: fields[RoundKeys.occasion]?.value,
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
    return Title(
      code: code, name: name, subject: subject, goal: cell(fields[TitleKeys.goal]),
      countedGroups: cells(fields[TitleKeys.counted]), excludedGroups: cells(fields[TitleKeys.excluded]) ?? [],
      prerequisites: cells(fields[TitleKeys.prerequisites]) ?? [], ceiling: cell(fields[TitleKeys.ceiling]),
      ceilingBase: cell(fields[TitleKeys.ceilingBase]))
  }
}
