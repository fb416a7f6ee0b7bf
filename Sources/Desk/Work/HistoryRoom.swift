import DeskStore
import HTTP
import SourceText

/// What became of a file, and the way back; two texts of one file, and the choice.
struct HistoryRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func show(_ file: (any EditedFile)?, in room: ScreenRoom, _ visit: Visit) async -> Response {
    guard let file, let now = (try? await desk.store.read(file.path)) ?? nil else { return await missing(visit) }
    let entries = (try? await desk.store.history(of: file.path)) ?? []
    let chosen = visit.request.parameter("ban").flatMap { VersionID($0) }
    let mayWrite = await desk.store.mayWrite(visit.person)
    var shown: HistoryPage.Shown?
    if let chosen, let bytes = await desk.store.version(chosen) {
      let time = entries.first { $0.version == chosen }?.step.map { DeskTime($0.time).words } ?? words("past_the_desk")
      shown = HistoryPage.Shown(
        id: chosen.text, heading: words("version_heading", ["time": time]), lines: lines(from: bytes, to: now.bytes),
        canReturn: chosen != now.id && mayWrite, action: "/tro-lai/\(file.path.text.percentEncodedPath)")
    }
    let title = file.title(now.bytes, words)
    let model = HistoryPage(
      title: title, back: file.address,
      entries: await items(entries, file, chosen), shown: shown)
    return await desk.screens.page(
      "history", model, title: "\(words("history")): \(title)", in: room, for: visit.request)
  }

  private func items(_ entries: [HistoryEntry], _ file: any EditedFile, _ chosen: VersionID?) async -> [Item] {
    var items: [Item] = []
    for entry in entries {
      var detail = words("past_the_desk")
      if let step = entry.step {
        let note = step.action == .moved || step.note.isEmpty ? nil : "“\(step.note)”"
        detail = [await desk.name(step.person), step.action.rawValue, note].compactMap { $0 }.joined(separator: " · ")
      }
      items.append(
        Item(
          label: entry.step.map { DeskTime($0.time).words } ?? words("version_unknown"),
          address: "\(file.historyAddress)?ban=\(entry.version.text)", detail: detail,
          isCurrent: entry.version == chosen))
    }
    return items
  }

  /// Writes an earlier version over what is there now, which stays in the history.
  func goBack(_ visit: Visit) async -> Response {
    guard let path = WorkPath(visit.file), let file = desk.edited(path),
      let id = visit.form["ban"].flatMap({ VersionID($0) }), let now = (try? await desk.store.read(path)) ?? nil
    else { return await missing(visit) }
    do throws(DeskFailure) {
      _ = try await desk.store.restore(id, of: path, base: now.id, by: visit.person)
      await desk.settle(file, visit)
      return Response(redirectingTo: "\(file.address)?xong=returned", .seeOther)
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: file.address, for: visit.request)
    }
  }

  func conflict(_ visit: Visit) async -> Response {
    guard let path = WorkPath(visit.file), let file = desk.edited(path),
      let now = (try? await desk.store.read(path)) ?? nil,
      let draft = await desk.store.draft(of: path, by: visit.person)
    else { return await missing(visit) }
    let model = ConflictPage(
      title: file.title(draft.bytes, words), action: "/xung-dot/\(path.text.percentEncodedPath)", base: now.id.text,
      lines: lines(from: now.bytes, to: draft.bytes), mine: String(decoding: draft.bytes, as: UTF8.self).withoutMark,
      theirs: String(decoding: now.bytes, as: UTF8.self).withoutMark)
    return await desk.screens.page("conflict", model, title: words("conflict"), for: visit.request)
  }

  /// Takes the side that was chosen.
  func choose(_ visit: Visit) async -> Response {
    guard let path = WorkPath(visit.file), let file = desk.edited(path) else { return await missing(visit) }
    guard visit.form["lay"] == "toi", let base = visit.form["goc"].flatMap({ VersionID($0) }),
      let old = await desk.store.version(base), let text = visit.form["toi"]
    else {
      await desk.forget(file, visit)
      return Response(redirectingTo: "\(file.address)?xong=discarded", .seeOther)
    }
    do throws(DeskFailure) {
      let bytes = WholeText.bytes(of: text, like: old)
      let outcome = try await desk.store.save(bytes, to: path, base: base, by: visit.person)
      if case .conflict = outcome {
        return Response(redirectingTo: "/xung-dot/\(path.text.percentEncodedPath)", .seeOther)
      }
      await desk.settle(file, visit)
      return Response(redirectingTo: "\(file.address)?xong=saved", .seeOther)
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: file.address, for: visit.request)
    }
  }

  private func lines(from old: [UInt8], to new: [UInt8]) -> [DifferenceLine] {
    LineDifference.between(old, new).lines.map { line in
      switch line.kind {
      case .same: DifferenceLine(kind: .same, text: line.text, said: nil)
      case .added: DifferenceLine(kind: .added, text: line.text, said: words("said_added"))
      case .removed: DifferenceLine(kind: .removed, text: line.text, said: words("said_removed"))
      }
    }
  }

  private func missing(_ visit: Visit) async -> Response {
    await desk.screens.message("message_missing", words("message_missing_text"), for: visit.request, .notFound)
  }
}
