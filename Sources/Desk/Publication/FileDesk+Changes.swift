import DeskStore
import Portal
import Vietnamese

extension FileDesk {
  /// What waits for whoever looks: to be approved, to be mended, to come on its day.
  func changeGroups(_ visit: Visit) async -> [ItemGroup] {
    let changes = await store.changes
    guard await !store.mayWrite(visit.person) || !changes.isEmpty else { return [] }
    let waiting = changes.filter { $0.state == .submitted }
    let own = changes.filter { $0.author == visit.person.name && $0.state == .sentBack }
    let coming = changes.filter { if case .approved = $0.state { true } else { false } }
    return [
      ItemGroup(label: words("today_waiting"), items: await items(waiting), empty: words("today_waiting_none")),
      ItemGroup(label: words("today_mine"), items: await items(own), empty: words("today_mine_none")),
    ]
      + (coming.isEmpty
        ? [] : [ItemGroup(label: words("today_coming"), items: await items(coming), empty: "")])
  }

  private func items(_ changes: [Change]) async -> [Item] {
    var items: [Item] = []
    for change in changes.reversed() {
      let note = change.note.isEmpty ? "" : " “\(change.note)”"
      items.append(
        Item(
          label: label(change.file, saying: await store.version(change.text)), address: address(change.file),
          detail: await heading(change) + note))
    }
    return items
  }

  /// Changes that came into the content since the site was published last.
  func approved() async -> [Item] {
    let last = await store.log.last { $0.action == .published }?.number ?? 0
    let applied = Set(await store.log.filter { $0.action == .applied && $0.number > last }.map(\.change))
    let changes = await store.changes.filter { applied.contains($0.id) }
    var items: [Item] = []
    for change in changes.reversed() {
      let detail = words(
        "approved_line", ["author": await name(change.author), "approver": await name(change.approver ?? "")])
      items.append(
        Item(
          label: label(change.file, saying: await store.version(change.text)), address: address(change.file),
          detail: detail))
    }
    return items
  }

  func publications() async -> [PublicationPage.Publication] {
    var found: [PublicationPage.Publication] = []
    for entry in await store.log.filter({ $0.action == .published }).suffix(20).reversed() {
      let values = ["person": await name(entry.person), "time": DeskTime(entry.time).words]
      found.append(.init(label: words("publication_line", values), detail: entry.note, returnID: nil))
    }
    return found
  }

  /// Notes in the log that the site was published.
  func published(_ report: PublishReport, _ visit: Visit) async throws(DeskFailure) {
    let counts = ["written": "\(report.written)", "removed": "\(report.removed)"]
    try await store.published(by: visit.person, note: words("publication_note", counts))
  }

  /// Puts into the content what was approved for a day that has come.
  func applyDue() async {
    guard let done = try? await store.applyDue(), !done.isEmpty else { return }
    await site.changed(done.map(\.change.file))
  }
}
