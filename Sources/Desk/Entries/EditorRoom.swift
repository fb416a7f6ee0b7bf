import DeskStore
import Diagnostics
import Disk
import HTTP
import Portal
import SourceText

/// Bài viết: one entry.
struct EditorRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }
  private var store: DeskStore { desk.store }

  func show(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file), let version = try? await store.read(place.path) else {
      return await missing(visit)
    }
    let draft = await store.draft(of: place.path, by: visit.person.name)
    let others = await store.opened(place.path, by: visit.person).map(\.shown)
    let model = await page(place, version, draft, others: others, visit)
    return await desk.screens.page("editor", model, title: model.title, in: .entries, for: visit.request)
  }

  func missing(_ visit: Visit) async -> Response {
    await desk.screens.message(
      "message_missing", words("message_missing_text"), back: "/bai-viet/", for: visit.request, .notFound)
  }

  private func page(
    _ place: EntryPlace, _ version: Version, _ draft: Draft?, others: [String], _ visit: Visit
  ) async -> EditorPage {
    let base = draft?.base ?? version.id
    let old = await store.version(base) ?? version.bytes
    let bytes = draft?.bytes ?? version.bytes
    let (values, original) = (place.values(bytes), place.values(old))
    let isWhole = values == nil || original == nil || visit.request.parameter("ca-tep") != nil
    let whole = (String(decoding: bytes, as: UTF8.self), String(decoding: old, as: UTF8.self))
    let text = isWhole ? whole : (values?.body ?? "", original?.body ?? "")
    let preview = await desk.site.preview.current
    let summary = preview.summaries.first { $0.path == place.file }
    let rights = await desk.rights(place, visit)
    return EditorPage(
      title: place.title(values), chips: summary.map(EntriesRoom(desk: desk).chips) ?? [],
      file: place.file.percentEncodedPath, slug: place.slug, base: base.text, isWhole: isWhole,
      isUnreadable: values == nil,
      groups: isWhole || values == nil
        ? [] : values.map { FieldGroup.all(place.form, $0, original: original, words) } ?? [],
      text: text.0.withoutMark, isTextChanged: text.0 != text.1, bodyLabel: words(isWhole ? "whole_file" : "body"),
      draft: draft.map { words("draft_notice", ["time": $0.time.words]) },
      change: rights.notice, canSave: rights.canSave, canSubmit: rights.canSubmit, canMove: !place.isIntroduction,
      others: Self.json(others), lists: Self.lists(preview))
  }

  /// The page as it will be, what is wrong, and what is missing, while it is typed.
  func look(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file) else { return .refused(words("message_missing_text"), .notFound) }
    return await desk.answering { () async throws(FileDesk.Refusal) in
      let typed = try await desk.typed(place, visit.form)
      let look = await desk.site.preview.look(at: Path(place.file), as: typed.bytes)
      let values = visit.form["tep"] == nil ? place.values(typed.bytes) : nil
      return Response.json { json in
        json.member("address", look.address)
        if let page = look.page { json.member("page", utf8: page) }
        json.list("problems", of: look.diagnostics.filter(\.isOfInterest)) {
          FoundProblem($1, values, place.schema).write(&$0)
        }
        json.list("checks", of: look.checks) {
          $0.member("label", $1.label)
          $0.member("met", flag: $1.isMet)
          $0.member("detail", $1.detail)
        }
      }
    }
  }

  /// Says that it is open here, and who else has it.
  func open(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file) else { return .refused(words("message_missing_text"), .notFound) }
    let others = await store.opened(place.path, by: visit.person).map(\.shown)
    return .json { $0.strings("others", others) }
  }

  private static func json(_ texts: [String]) -> String {
    "[" + texts.map(JSON.string).joined(separator: ",") + "]"
  }

  private static func lists(_ site: PreviewSite) -> [UInt8] {
    let all = PickList.allCases.map { "\(JSON.string($0.rawValue)):\(json(site.names($0)))" }
    return Array("{\(all.joined(separator: ","))}".utf8)
  }
}

extension Diagnostic {
  /// Mistakes and doubts; a note says what the checklist says.
  var isOfInterest: Bool { problem.code.severity != .note }
}

extension String {
  /// Without a byte-order mark, which a browser's field would show.
  var withoutMark: String { unicodeScalars.first == "\u{FEFF}" ? String(dropFirst()) : self }
}
