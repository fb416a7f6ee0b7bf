import DeskStore
import HTTP
import Portal
import Vietnamese

/// What an approver does with a change that was handed in, and its author.
struct ChangesRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func decide(_ visit: Visit) async -> Response {
    guard let id = visit.request.captures["id"].flatMap({ Int($0) }), let change = await desk.store.change(id) else {
      return await desk.screens.message("message_refused", words("refused_turn"), for: visit.request)
    }
    let back = desk.address(change.file) ?? "/"
    let note = visit.form["loi-nhan"] ?? ""
    do throws(DeskFailure) {
      guard visit.form["viec"] == "duyet" else {
        _ = try await desk.store.sendBack(id, by: visit.person, note: note)
        return Response(redirectingTo: "/?xong=sent_back", .seeOther)
      }
      let outcome = try await desk.store.approve(id, by: visit.person, on: day(visit), note: note)
      if case .conflict = outcome {
        return await desk.screens.message("message_refused", words("refused_conflict"), back: back, for: visit.request)
      }
      await desk.site.changed([change.file])
      return Response(redirectingTo: "/?xong=approved", .seeOther)
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: back, for: visit.request)
    }
  }

  /// As a browser's field of a date sends it: 2018-07-05.
  private func day(_ visit: Visit) -> CalendarDate? {
    let parts = (visit.form["ngay"] ?? "").split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
