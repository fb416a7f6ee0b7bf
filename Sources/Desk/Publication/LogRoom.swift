import DeskStore
import HTTP

/// Sổ việc.
struct LogRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func show(_ visit: Visit) async -> Response {
    let broken = (try? await desk.store.firstBreakInLog()) ?? nil
    var lines: [LogPage.Line] = []
    for entry in await desk.store.log.suffix(1_000).reversed() {
      lines.append(
        LogPage.Line(
          time: DeskTime(entry.time).words, person: await desk.name(entry.person), action: entry.action.rawValue,
          file: entry.file))
    }
    let model = LogPage(
      state: broken.map { words("log_broken", ["line": "\($0)"]) } ?? words("log_whole"),
      tone: broken == nil ? .good : .bad, lines: lines)
    return await desk.screens.page("log", model, title: words("log"), in: .publication, for: visit.request)
  }

  func table(_ visit: Visit) async -> Response {
    do throws(DeskFailure) {
      var answer = Response(type: "text/csv; charset=utf-8", try await desk.store.logTable())
      answer.fields.append(("Content-Disposition", "attachment; filename=\"so-viec.csv\""))
      return answer
    } catch {
      return await desk.screens.message("message_refused", error.text(words), for: visit.request)
    }
  }
}
