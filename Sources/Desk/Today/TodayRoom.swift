import DeskStore
import Diagnostics
import HTTP
import Portal
import SourceText
import Vietnamese

/// Bàn làm việc: what waits for whoever looks.
struct TodayRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }
  private static let shown = 8

  func show(_ visit: Visit) async -> Response {
    await desk.applyDue()
    let site = await desk.site.preview.current
    let entries = site.summaries
    let errors = site.diagnostics.filter { $0.severity == .error }
    let groups =
      await desk.changeGroups(visit)
      + [
        group("today_drafts", await drafts(visit), more: nil),
        group("today_errors", errors.map(desk.item), more: nil),
        group(
          "today_unfinished", items(entries, [.draft, .undecided, .unreadable]), more: "/bai-viet/?trang-thai=draft"),
        group("today_scheduled", items(entries, [.scheduled]), more: "/bai-viet/?trang-thai=scheduled"),
        group("today_deadlines", site.deadlines.map { deadline($0, site.day) }, more: nil),
      ]
    let day = words(
      "today_line", ["weekday": words("weekday_\(site.day.weekday)"), "day": site.day.short])
    return await desk.screens.page(
      "today", TodayPage(day: day, groups: groups), title: words("room_today"), in: .today, for: visit.request)
  }

  private func group(_ word: String, _ items: [Item], more: String?) -> ItemGroup {
    let isCut = items.count > Self.shown
    let rest = isCut ? more.map { Item(label: words("today_more", ["count": "\(items.count)"]), address: $0) } : nil
    let shown = more == nil && isCut ? Array(items.prefix(50)) : Array(items.prefix(Self.shown))
    return ItemGroup(label: words(word), items: shown, empty: words("\(word)_none"), more: rest)
  }

  private func items(_ entries: [EntrySummary], _ states: [EntrySummary.Hidden]) -> [Item] {
    entries.filter { entry in entry.hidden.map(states.contains) == true }.map { entry in
      Item(
        label: entry.title, address: "/bai-viet/sua/\(entry.path.percentEncodedPath)",
        detail: [words("kind_\(entry.kind.rawValue)"), entry.unit, entry.day?.short].compactMap { $0 }
          .joined(separator: " · "),
        chip: entry.hidden.map { Chip(label: words("state_\($0.rawValue)")) })
    }
  }

  private func drafts(_ visit: Visit) async -> [Item] {
    return await desk.store.drafts.filter { $0.person == visit.person.name }
      .sorted { $0.time > $1.time }.map { draft in
        Item(
          label: desk.label(draft.file, saying: draft.bytes), address: desk.address(draft.file),
          detail: words("draft_kept", ["time": DeskTime(draft.time).words]))
      }
  }

  private func deadline(_ deadline: UpcomingDeadline, _ today: CalendarDate) -> Item {
    let days = deadline.day.ordinal - today.ordinal
    let left =
      days == 0
      ? words("deadline_today")
      : days > 0 ? words("deadline_days", ["days": "\(days)"]) : words("deadline_past", ["days": "\(-days)"])
    return Item(
      label: deadline.task, address: "/ke-hoach/", detail: deadline.day.short,
      chip: Chip(label: left, tone: days < 0 ? .plain : days < 15 ? .warn : .good))
  }
}
