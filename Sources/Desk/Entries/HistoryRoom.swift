import DeskStore
import HTTP
import SourceText

/// What became of a file, and the way back; two texts of one file, and the choice.
struct HistoryRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func show(_ file: (any EditedFile)?, in room: ScreenRoom, _ visit: Visit) async -> Response {
    guard let file, let now = try? await desk.store.read(file.path) else { return await missing(visit) }
    let entries = await desk.store.history(of: file.path)
    let chosen = visit.request.parameter("ban").flatMap { VersionID($0) }
    var shown: HistoryPage.Shown?
    if let chosen, let bytes = await desk.store.version(chosen) {
      let time = entries.first { $0.version == chosen }?.time.words ?? ""
      shown = HistoryPage.Shown(
        id: chosen.text, heading: words("version_heading", ["time": time]), lines: lines(from: bytes, to: now.bytes),
        canReturn: chosen != now.id, action: "/tro-lai/\(file.path.text.percentEncodedPath)")
    }
    let title = file.title(now.bytes, words)
    let model = HistoryPage(
      title: title, back: file.address,
      entries: entries.map {
        Item(
          label: $0.time.words, address: "\(file.historyAddress)?ban=\($0.version.text)",
          detail: [$0.person, $0.what].filter { !$0.isEmpty }.joined(separator: " · "), isCurrent: $0.version == chosen)
      }, shown: shown)
    return await desk.screens.page(
      "history", model, title: "\(words("history")): \(title)", in: room, for: visit.request)
  }

  /// Writes an earlier version over what is there now, which stays in the history.
  func goBack(_ visit: Visit) async -> Response {
    guard let path = WorkPath(visit.file), let file = desk.edited(path),
      let id = visit.form["ban"].flatMap({ VersionID($0) }), let bytes = await desk.store.version(id),
      let now = try? await desk.store.read(path)
    else { return await missing(visit) }
    do throws(DeskFailure) {
      _ = try await desk.store.save(bytes, to: path, base: now.id, by: visit.person)
      await desk.settle(file, visit)
      return Response(redirectingTo: "\(file.address)?xong=returned", .seeOther)
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: file.address, for: visit.request)
    }
  }

  func conflict(_ visit: Visit) async -> Response {
    guard let path = WorkPath(visit.file), let file = desk.edited(path), let now = try? await desk.store.read(path),
      let draft = await desk.store.draft(of: path, by: visit.person.name)
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
      await desk.store.discard(path, by: visit.person.name)
      return Response(redirectingTo: "\(file.address)?xong=discarded", .seeOther)
    }
    do throws(DeskFailure) {
      let bytes = EntryEdit.bytes(of: text, like: old)
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
    LineDifference.between(old, new).map { line in
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
