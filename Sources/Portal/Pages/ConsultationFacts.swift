import DataFiles
import Templates
import Vietnamese

/// What only a consultation has.
struct ConsultationFacts: ViewModel {
  let nominee: String
  let award: String
  let achievement: String
  let proposer: String?
  let term: String
  let state: StateBadge
  /// How many working days are left; nil where opinions cannot be sent.
  let left: String?
  /// Empty once it has ended.
  let recipients: [String]

  static let fields = Fields<ConsultationFacts>("consultation")
    .text("nominee", "được đề nghị") { $0.nominee }
    .text("award", "đề nghị tặng") { $0.award }
    .text("achievement", "thành tích") { $0.achievement }
    .text("proposer", "cơ quan trình") { $0.proposer }
    .text("term", "“Từ ngày … đến hết ngày … (10 ngày làm việc)”") { $0.term }
    .record("state", "whether opinions may be sent, on the day of the build") { $0.state }
    .text("left", "how many working days are left; empty where opinions cannot be sent") { $0.left }
    .texts("recipients", "where opinions are sent; none once it has ended") { $0.recipients }
}

extension EntryPages {
  func facts(_ consultation: Consultation) -> ConsultationFacts {
    let (calendar, strings) = (site.config.calendar, site.theme.strings)
    let (lastDay, state) = (consultation.lastDay(calendar), site.state(of: consultation))
    let days = calendar.count(after: consultation.from.value, through: lastDay)
    let left = calendar.count(after: site.today, through: lastDay) + (calendar.isWorked(site.today) ? 1 : 0)
    return ConsultationFacts(
      nominee: consultation.nominee, award: consultation.award, achievement: consultation.achievement,
      proposer: consultation.proposer,
      term: strings(
        .consultationTerm,
        ["from": consultation.from.value.short, "to": lastDay.short, "days": DecimalNumber.vietnamese(days)]),
      state: StateBadge(text: strings(state.word), kind: state.kind),
      left: state == .open ? strings(.consultationLeft, ["days": DecimalNumber.vietnamese(left)]) : nil,
      recipients: state == .ended ? [] : consultation.recipients)
  }
}

extension ConsultationState {
  fileprivate var kind: String {
    switch self {
    case .announced: "agreed"
    case .open: "provisional"
    case .ended: "cancelled"
    }
  }
}
