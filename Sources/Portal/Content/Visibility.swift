import Diagnostics
import Vietnamese

/// Whether an entry is on the site on a given day, and if not, why.
enum Visibility: Sendable, Equatable {
  case published
  /// hủy bỏ: the decision was annulled; only a short notice stays at its address.
  case revoked
  /// gỡ bỏ: nothing stays, whatever the date.
  case withdrawn(CalendarDate)
  case draft
  /// The publication gate of the plan's II.2.8: no decision yet.
  case undecided(Exemplar.State)
  case scheduled(CalendarDate)
  case expired(CalendarDate)

  init(of entry: Entry, on today: CalendarDate) {
    let common = entry.common
    if let date = common.withdrawn {
      self = .withdrawn(date.value)
    } else if common.isDraft?.value == true {
      self = .draft
    } else if let from = common.publishFrom, today < from.value {
      self = .scheduled(from.value)
    } else if let through = common.publishThrough, today > through.value {
      self = .expired(through.value)
    } else {
      self = Self.gate(entry.exemplar?.state.value)
    }
  }

  private static func gate(_ state: Exemplar.State?) -> Visibility {
    switch state {
    case .proposed: .undecided(.proposed)
    case .agreed: .undecided(.agreed)
    case .revoked: .revoked
    case .decided, nil: .published
    }
  }

  var hasPage: Bool { self == .published || self == .revoked }

  var isWithdrawn: Bool { if case .withdrawn = self { true } else { false } }

  /// What a preview makes of it: all that waits to be published is there, and what has expired; what was taken back
  /// is not.
  var inPreview: Visibility {
    switch self {
    case .draft, .undecided, .scheduled, .expired: .published
    case .published, .revoked, .withdrawn: self
    }
  }

  /// The note that names what is missing; nil where the entry has a page.
  var note: Problem? {
    switch self {
    case .published, .revoked: nil
    case .withdrawn(let date): .withdrawn(on: date)
    case .draft: .draft
    case .undecided(let state): .undecided(state: state.rawValue)
    case .scheduled(let from): .scheduled(from)
    case .expired(let through): .expired(through)
    }
  }

  /// The value that decided it.
  func place(in entry: Entry) -> Range<Int> {
    let range: Range<Int>? =
      switch self {
      case .published, .revoked: nil
      case .withdrawn: entry.common.withdrawn?.range
      case .draft: entry.common.isDraft?.range
      case .undecided: entry.exemplar?.state.range
      case .scheduled: entry.common.publishFrom?.range
      case .expired: entry.common.publishThrough?.range
      }
    return range ?? 0..<0
  }
}
