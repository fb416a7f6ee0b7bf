import DataFiles
import Diagnostics
import Emulation
import Templates
import Vietnamese

/// Makes what pages show of one year.
struct YearBook: Sendable {
  let site: Site
  private(set) var wording: YearWording
  let addresses: YearAddresses
  /// - Parameter index: of the year in ``Site/years``.
  init(_ site: Site, year index: Int) {
    self.site = site
    wording = site.wording(ofYear: index)
    addresses = YearAddresses(wording.year)
  }

  /// Whether an award may be named: its holder was not taken off the site.
  func mayName(_ honour: Emulation.Honour) -> Bool {
    guard let award = year.inputs.awards?[honour.award] else { return false }
    return !wording.withdrawals.cover(award, unit: honour.unit, in: year.units)
  }

  /// The same year with its targets as they stood at a round's end.
  func asOf(round: Int) -> YearBook {
    var copy = self
    copy.wording = wording.asOf(round: round)
    return copy
  }

  var year: EmulationYear { wording.year }
  var plan: Plan { wording.plan }
  var strings: Strings { site.theme.strings }
  var number: String { "\(plan.year.value)" }

  /// A figure of the year with the place where it is explained.
  func figure(_ figure: Figure) -> FigureView {
    FigureView(text: wording.text(of: figure), address: address(of: figure))
  }

  func badge(_ state: State) -> StateBadge { StateBadge(text: strings(state.sentence), kind: state.kind) }

  func day(_ date: CalendarDate) -> Day { Day(date) }

  /// The state of a period's tables.
  func state(_ period: Period) -> State { wording.state(of: period) }

  /// “Quyết định số … ngày …”, where the plan names one.
  func decision(_ period: Period) -> String? {
    let decision: Decision
    switch period {
    case .round(let round): decision = plan.rounds[round].decision
    case .year: decision = plan.decision
    }
    guard let number = decision.number?.value, let date = decision.date?.value else { return nil }
    return strings(.recognitionLine, ["number": number, "date": date.short])
  }

  func unit(_ unit: Int) -> Reference {
    Reference(label: wording.units[unit].name.value, address: site.href(addresses.unit(unit)))
  }
}

extension State {
  fileprivate var sentence: Word {
    switch self {
    case .provisional: .stateProvisional
    case .proposed: .stateProposed
    case .agreed: .stateAgreed
    case .decided: .stateDecided
    case .cancelled: .stateCancelled
    }
  }

  fileprivate var kind: String {
    switch self {
    case .provisional, .proposed: "provisional"
    case .agreed: "agreed"
    case .decided: "decided"
    case .cancelled: "cancelled"
    }
  }
}
