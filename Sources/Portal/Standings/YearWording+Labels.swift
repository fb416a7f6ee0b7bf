import DataFiles
import Emulation

extension YearWording {
  /// What a figure is called.
  func label(of figure: Figure) -> String {
    switch figure {
    case .year: strings(.figureYear)
    case .state: strings(.figureState)
    case .cutOff: strings(.figureCutOff)
    case .target(_, let field): strings(field.word)
    case .title(_, let field): strings(field.word)
    case .groupCeiling(let title, let position, let field): label(ofCeiling: position, of: title, field)
    case .goal(let goal, let field): label(ofGoal: goal, field)
    case .table(_, _, let field): strings(field.word)
    case .unit(_, let period, let field):
      strings(.figureOf, ["figure": strings(field.word), "period": name(of: period)])
    case .score(_, _, let criterion, _): plan.scoreSheet?.criteria[criterion].name.value ?? ""
    case .part(_, let round, _): strings(.figureOf, ["figure": strings(.total), "period": name(of: .round(round))])
    case .contest(let index, let figure): label(ofContest: index, figure)
    case .registration: strings(.figureRegistration)
    case .names: strings.label(.name)
    }
  }
}

extension Figure.TargetField {
  fileprivate var word: Word {
    switch self {
    case .code: .figureCode
    case .plan: .plan
    case .base, .baseIsComputed: .figureBase
    case .actual: .actual
    case .day: .figureDay
    case .isEstimate: .figureEstimate
    case .progress: .figureProgress
    case .isMet: .figureVerdict
    case .direction: .figureDirection
    }
  }
}

extension Figure.TitleField {
  fileprivate var word: Word {
    switch self {
    case .code: .figureCode
    case .goal: .ratioGoal
    case .denominator: .ratioCounted
    case .leftOut: .ratioExcluded
    case .needed: .ratioNeeded
    case .official: .figureOfficial
    case .provisional: .figureProvisional
    case .isMet: .figureVerdict
    case .isMetProvisionally: .figureVerdictProvisional
    case .ceiling, .ceilingPercent: .ratioCeiling
    case .ceilingBase: .figureCeilingBase
    case .level: .figureLevel
    case .isBroken: .figureBroken
    case .provisionalLevel: .figureLevelProvisional
    case .isBrokenProvisionally: .figureBrokenProvisional
    }
  }
}

extension Figure.TableField {
  fileprivate var word: Word {
    switch self {
    case .period: .figurePeriod
    case .group: .figureGroup
    case .state: .figureState
    }
  }
}

extension Figure.UnitField {
  fileprivate var word: Word {
    switch self {
    case .code: .figureCode
    case .rank: .rank
    case .isTied: .figureIsTied
    case .total: .total
    case .band: .band
    case .isProvisional: .figureIsProvisional
    case .reason: .figureReason
    case .change: .change
    }
  }
}
