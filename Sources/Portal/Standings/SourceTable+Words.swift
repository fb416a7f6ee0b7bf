import Emulation

extension SourceTable {
  /// What readers call the table: “bảng điểm”.
  var word: Word {
    switch self {
    case .plan: .sourcePlan
    case .units: .sourceUnits
    case .staff: .sourceStaff
    case .registrations: .sourceRegistrations
    case .results: .sourceResults
    case .awards: .sourceAwards
    case .discipline: .sourceDiscipline
    case .scores: .sourceScores
    case .goals: .sourceGoals
    case .initiatives: .sourceInitiatives
    case .contest: .sourceContest
    case .contestScores: .sourceContestScores
    case .contestVotes: .sourceContestVotes
    }
  }
}
