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
  case undecided(state: String)
  case scheduled(CalendarDate)
  case expired(CalendarDate)

  init(of entry: Entry, on today: CalendarDate) {
    let common = entry.common
    if let date = common.withdrawn {
      self = .withdrawn(date.value)
    } else if common.isDraft {
      self = .draft
    } else if let from = common.publishFrom, today < from {
      self = .scheduled(from)
    } else if let through = common.publishThrough, today > through {
      self = .expired(through)
    } else {
      self = Self.gate(entry.exemplar)
    }
  }

  private static func gate(_ exemplar: Exemplar?) -> Visibility {
    switch exemplar?.state.value {
    case .proposed, .agreed: .undecided(state: exemplar?.state.value.rawValue ?? "")
    case .revoked: .revoked
    case .decided, nil: .published
    }
  }

  /// The note that names what is missing; nil where the entry has a page.
  var note: Problem? {
    switch self {
    case .published, .revoked: nil
    case .withdrawn(let date): .withdrawn(on: date)
    case .draft: .draft
    case .undecided(let state): .undecided(state: state)
    case .scheduled(let from): .scheduled(from)
    case .expired(let through): .expired(through)
    }
  }
}

extension Sequence<Entry> {
  /// “Today” where none is given: the newest day or decision in the content, so that a build needs no clock.
  /// `đăng từ ngày` and `đăng đến hết ngày` never count: they would publish what waits for them.
  var newestDay: CalendarDate? {
    flatMap { [$0.common.date, $0.decisionDate].compactMap { $0 } }.max()
  }
}
