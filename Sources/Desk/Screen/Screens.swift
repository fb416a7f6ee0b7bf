import DeskAccess
import DeskStore
import HTTP
import Portal
import Templates

/// Renders the desk's pages.
struct Screens: Sendable {
  let look: DeskLook
  let access: Access
  let preview: Preview

  var words: DeskWords { look.words }

  /// - Parameters:
  ///   - title: of the page, before the desk's own.
  ///   - room: that it belongs to.
  func page<Model: ViewModel>(
    _ template: String, _ model: Model, title: String, in room: ScreenRoom? = nil, for request: Request,
    _ status: Status = .ok
  ) async -> Response {
    let frame = await frame(title, room, request)
    let outer = [words.record, Record(Framed(frame: frame))]
    var bytes: [UInt8] = []
    try? look.templates.template(template, for: Model.shape, within: outer)?.render(Record(model), into: &bytes)
    return Response(bytes.isEmpty ? .failed : status, type: Response.html, bytes)
  }

  func message(
    _ heading: String, _ text: String, back: String = "/", for request: Request, _ status: Status = .unprocessable
  ) async -> Response {
    let model = MessagePage(heading: words(heading), text: text, back: back)
    return await page("message", model, title: words(heading), for: request, status)
  }

  private func frame(_ title: String, _ room: ScreenRoom?, _ request: Request) async -> Frame {
    let name = await preview.current.siteName
    var frame = Frame(title: title, site: name, scriptWords: words.forScripts)
    guard let person = await access.person(of: request) else { return frame }
    frame.person = person.shown.isEmpty ? words("person_alone") : person.shown
    frame.token = await access.token(of: request)
    frame.canLeave = !access.isAlone
    frame.role = access.isAlone ? nil : words("role_\(person.role)")
    frame.rooms = ScreenRoom.allCases.map {
      RoomLink(label: words($0.word), address: $0.rawValue, isCurrent: $0 == room)
    }
    frame.notice = request.parameter("xong").flatMap { words.known("done_\($0)") }
    return frame
  }
}
