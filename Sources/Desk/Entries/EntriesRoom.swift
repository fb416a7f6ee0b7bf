import DeskStore
import HTTP
import Portal
import Vietnamese

/// Bài viết: the list of all entries.
struct EntriesRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func list(_ visit: Visit) async -> Response {
    let all = await desk.site.preview.current.summaries
    let (kind, state, year) = (
      visit.request.parameter("loai") ?? "", visit.request.parameter("trang-thai") ?? "",
      visit.request.parameter("nam") ?? ""
    )
    let shown = all.filter {
      (kind.isEmpty || $0.kind.rawValue == kind) && (state.isEmpty || states(of: $0).contains(state))
        && (year.isEmpty || $0.year.map(String.init) == year)
    }
    let drafts = Set(await desk.store.drafts.filter { $0.person == visit.person.name }.map(\.file.text))
    let model = EntriesPage(
      kinds: choices("all_kinds", Kind.allCases.map { ($0.rawValue, words("kind_\($0.rawValue)")) }, kind),
      states: choices("all_states", Self.states.map { ($0, words("state_\($0)")) }, state),
      years: choices("all_years", Set(all.compactMap(\.year)).sorted(by: >).map { ("\($0)", "\($0)") }, year),
      count: words("entries_count", ["count": "\(shown.count)"]),
      entries: shown.map { row($0, hasDraft: drafts.contains("content/\($0.path)")) },
      newKinds: Kind.allCases.map {
        Choice(value: $0.rawValue, label: words("kind_\($0.rawValue)"), isSelected: $0.rawValue == kind)
      })
    return await desk.screens.page(
      "entries", model, title: words("room_entries"), in: .entries, for: visit.request)
  }

  private static let states =
    ["published", "draft", "undecided", "scheduled", "expired", "revoked", "withdrawn", "unreadable", "wrong"]

  private func states(of entry: EntrySummary) -> [String] {
    [entry.hidden?.rawValue ?? "published"] + (entry.errors > 0 ? ["wrong"] : [])
  }

  private func choices(_ all: String, _ values: [(String, String)], _ chosen: String) -> [Choice] {
    ([("", words(all))] + values).map { Choice(value: $0.0, label: $0.1, isSelected: $0.0 == chosen) }
  }

  private func row(_ entry: EntrySummary, hasDraft: Bool) -> EntriesPage.Row {
    EntriesPage.Row(
      title: entry.title, address: "/bai-viet/sua/\(entry.path.percentEncodedPath)",
      kind: words("kind_\(entry.kind.rawValue)"), unit: entry.unit ?? "", day: entry.day?.short ?? "",
      chips: chips(entry) + (hasDraft ? [Chip(label: words("chip_draft"), tone: .warn)] : []))
  }

  func chips(_ entry: EntrySummary) -> [Chip] {
    let state = entry.hidden?.rawValue ?? "published"
    let tone: Tone = entry.hidden == nil ? .good : entry.hidden == .unreadable ? .bad : .plain
    var chips = [Chip(label: words("state_\(state)"), tone: tone)]
    if entry.errors > 0 { chips.append(Chip(label: words("chip_errors", ["count": "\(entry.errors)"]), tone: .bad)) }
    if entry.warnings > 0 {
      chips.append(Chip(label: words("chip_warnings", ["count": "\(entry.warnings)"]), tone: .warn))
    }
    return chips
  }
}
