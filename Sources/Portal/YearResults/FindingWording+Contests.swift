import Diagnostics
import Emulation
import Vietnamese

extension FindingWording {
  /// Whose file it is.
  var contest: Contest? { ContestFolder.tables.contains(origin.table) ? year.contests[safe: origin.contest] : nil }

  /// What a contest's files have wrong.
  var contestProblem: Problem {
    switch finding.problem {
    case .scoreOfParent: .scoreOfParent(written, children: children)
    case .stageOutside(let stages): .stageOutside(written, criterion: contestScore?.criterion.value, stages: stages)
    case .lastStageMissing(let stage): .lastStageMissing(stage, contest: contest?.inputs.name.value ?? "")
    case .stagesOutOfOrder: .stagesOutOfOrder(written, order: stages)
    case .kindUnlikeParent(let kind): .kindUnlikeParent(written, parent: kind.word)
    case .votesAboveTotal(let total): .votesAboveTotal(written, total: total)
    case .voteTotalMissing: .voteTotalMissing
    case .secondOwnMember(let first): .secondOwnMember(firstLine: first.line)
    case .flagBackwards: .flagBackwards(written)
    case .flagsOverlap(let first): .flagsOverlap(written, firstLine: first.line)
    case .flagShared(let members, let places): .flagShared(members: members, places: places)
    default: .figureTooLarge(written)
    }
  }

  var contestScore: ContestScore? {
    contest?.inputs.scores?.first(onLine: origin.line) { $0.member.origin.line }
  }

  var stages: [String] { contest?.inputs.stages.map(\.value) ?? [] }

  private var children: [String] {
    let criteria = contest?.criteria ?? []
    guard let parent = criteria.firstIndex(where: { [$0.code, $0.name].map(MatchKey.exact).contains(.exact(written)) })
    else { return [] }
    return criteria.filter { $0.parent == parent }.map(\.code)
  }
}
