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
    guard let place = EntryPlace(visit.file), let text = await desk.text(place, visit) else {
      return await missing(visit)
    }
    let others = await store.opened(place.path, by: visit.person).map(\.shown)
    let model = await page(place, text, others: others, visit)
    return await desk.screens.page("editor", model, title: model.title, in: .entries, for: visit.request)
  }

  func missing(_ visit: Visit) async -> Response {
    await desk.screens.message(
      "message_missing", words("message_missing_text"), back: "/bai-viet/", for: visit.request, .notFound)
  }

  private func page(
    _ place: EntryPlace, _ text: ShownText, others: [String], _ visit: Visit
  ) async -> EditorPage {
    let (values, original) = (place.values(text.bytes), place.values(text.old))
    let isWhole = values == nil || original == nil || visit.request.parameter("ca-tep") != nil
    let whole = (String(decoding: text.bytes, as: UTF8.self), String(decoding: text.old, as: UTF8.self))
    let words = isWhole ? whole : (values?.body ?? "", original?.body ?? "")
    let preview = await desk.site.preview.current
    let summary = preview.summaries.first { $0.path == place.file }
    return EditorPage(
      title: place.title(values), chips: summary.map(EntriesRoom(desk: desk).chips) ?? [newChip],
      file: place.file.percentEncodedPath, slug: place.slug, base: text.base?.text ?? "", isWhole: isWhole,
      isUnreadable: values == nil,
      groups: isWhole ? [] : values.map { FieldGroup.all(place.form, $0, original: original, self.words) } ?? [],
      text: words.0.withoutMark, isTextChanged: words.0 != words.1,
      bodyLabel: self.words(isWhole ? "whole_file" : "body"),
      draft: text.draft.map { self.words("draft_notice", ["time": DeskTime($0.time).words]) },
      change: text.rights.notice, canSave: text.rights.canSave, canSubmit: text.rights.canSubmit,
      canMove: !place.isIntroduction && text.isThere, others: Self.json(others), lists: Self.lists(preview))
  }

  private var newChip: Chip { Chip(label: words("state_new"), tone: .warn) }

  /// The page as it will be, what is wrong, and what is missing, while it is typed.
  func look(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file) else { return .refused(words("message_missing_text"), .notFound) }
    return await desk.answering { () async throws(FileDesk.Refusal) in
      let typed = try await desk.typed(place, visit)
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
