import DeskAccess
import DeskStore
import HTTP
import Portal

/// The desk's rooms: what editors see, as routes of a server.
public struct Rooms: Sendable {
  private let screens: Screens
  private let desk: FileDesk
  private let access: Access

  /// - Parameters:
  ///   - look: of the desk itself.
  ///   - site: that is edited.
  ///   - clock: seconds since 1970.
  public init(
    store: DeskStore, access: Access, look: DeskLook, site: LiveSite, clock: @escaping @Sendable () -> Int
  ) {
    self.access = access
    screens = Screens(look: look, access: access, preview: site.preview)
    desk = FileDesk(store: store, screens: screens, site: site, clock: clock)
  }

  public var routes: [Route] {
    today + entries + tables + settings + shared + publication + open
  }

  private var today: [Route] {
    [
      get("/") { await TodayRoom(desk: desk).show($0) },
      get("/tim") { await SearchRoom(desk: desk).show($0) },
    ]
  }

  private var entries: [Route] {
    let (editor, works, files) = (EditorRoom(desk: desk), EntryWorks(desk: desk), EntryFiles(desk: desk))
    return [
      get("/bai-viet/") { await EntriesRoom(desk: desk).list($0) },
      get("/bai-viet/sua/**") { await editor.show($0) },
      get("/bai-viet/lich-su/**") { await HistoryRoom(desk: desk).show(EntryPlace($0.file), in: .entries, $0) },
      post("/bai-viet/xem/**") { await editor.look($0) },
      post("/bai-viet/mo/**") { await editor.open($0) },
      post("/bai-viet/giu/**") { await edited(EntryPlace($0.file), $0, desk.keep) },
      post("/bai-viet/luu/**") { await edited(EntryPlace($0.file), $0, desk.save) },
      post("/bai-viet/trinh/**") { await edited(EntryPlace($0.file), $0, desk.save) },
      post("/bai-viet/bo-nhap/**") { await edited(EntryPlace($0.file), $0, desk.discard) },
      post("/bai-viet/moi") { await works.create($0) },
      post("/bai-viet/nhap-word", files: 64 << 20) { await files.importReport($0) },
      post("/bai-viet/nhan-ban/**") { await works.duplicate($0) },
      post("/bai-viet/doi-ten/**") { await works.rename($0) },
      post("/bai-viet/go/**") { await works.withdraw($0) },
      post("/bai-viet/tep/**", files: 100 << 20) { await files.receive($0) },
      get("/tep/**") { await files.show($0) },
    ]
  }

  private var tables: [Route] {
    let room = TablesRoom(desk: desk)
    return [
      get("/bang/") { await room.list($0) },
      get("/bang/sua/**") { await room.show($0) },
      get("/bang/lich-su/**") { await HistoryRoom(desk: desk).show(TablePlace($0.file), in: .tables, $0) },
      post("/bang/xem/**") { await room.look($0) },
      post("/bang/doc/**", files: 32 << 20) { await room.read($0) },
      post("/bang/giu/**") { await edited(TablePlace($0.file), $0, desk.keep) },
      post("/bang/luu/**") { await edited(TablePlace($0.file), $0, desk.save) },
      post("/bang/trinh/**") { await edited(TablePlace($0.file), $0, desk.save) },
      get("/bang/xlsx/**") { await room.workbook($0) },
      post("/bang/bo-nhap/**") { await edited(TablePlace($0.file), $0, desk.discard) },
    ]
  }

  private var settings: [Route] {
    let (room, people) = (SettingsRoom(desk: desk), PeopleRoom(desk: desk, access: access))
    return [
      get("/ke-hoach/") { await room.plans($0) },
      get("/giao-dien/") { await room.looks($0) },
      get("/cai-dat/sua/**") { await room.show($0) },
      get("/cai-dat/lich-su/**") { await HistoryRoom(desk: desk).show(await room.place($0.file), in: .look, $0) },
      post("/cai-dat/xem/**") { await room.look($0) },
      post("/cai-dat/giu/**") { await edited(await room.place($0.file), $0, desk.keep) },
      post("/cai-dat/luu/**") { await edited(await room.place($0.file), $0, desk.save) },
      post("/cai-dat/trinh/**") { await edited(await room.place($0.file), $0, desk.save) },
      post("/cai-dat/bo-nhap/**") { await edited(await room.place($0.file), $0, desk.discard) },
      get("/nguoi-dung/") { await people.show($0) },
      post("/nguoi-dung/them") { await people.add($0) },
      post("/nguoi-dung/sua") { await people.change($0) },
      post("/nguoi-dung/xoa") { await people.remove($0) },
    ]
  }

  private var shared: [Route] {
    let history = HistoryRoom(desk: desk)
    return [
      post("/tro-lai/**") { await history.goBack($0) },
      get("/xung-dot/**") { await history.conflict($0) },
      post("/xung-dot/**") { await history.choose($0) },
      post("/thay-doi/:id") { await ChangesRoom(desk: desk).decide($0) },
    ]
  }

  private var publication: [Route] {
    let room = PublicationRoom(desk: desk)
    return [
      get("/xuat-ban/") { await room.show($0) },
      get("/xuat-ban/so-sanh/**") { await room.comparison($0) },
      post("/xuat-ban/dang") { await room.publish($0) },
      get("/dang/**") { await room.published($0) },
      get("/so-viec") { await LogRoom(desk: desk).show($0) },
      get("/so-viec.csv") { await LogRoom(desk: desk).table($0) },
    ]
  }

  /// What needs no account, and the site's own pages.
  private var open: [Route] {
    [
      Route("GET", "/vao") { await signIn($0) },
      Route("GET", "/_desk/:name") { asset($0) },
      get("/xem/**") { await page($0.request) },
      get("/_/events") { _ in Response(events: await desk.site.preview.tokens()) },
      get("/_/**") { await page($0.request) },
    ]
  }

  private static let text = 4 << 20

  private func get(_ pattern: String, _ body: @escaping @Sendable (Visit) async -> Response) -> Route {
    Route("GET", pattern) { await visited($0, body) }
  }

  private func post(
    _ pattern: String, files: Int = 0, _ body: @escaping @Sendable (Visit) async -> Response
  ) -> Route {
    Route("POST", pattern, taking: .form(atMost: Self.text, files: files)) { await visited($0, body) }
  }

  private func visited(_ request: Request, _ body: (Visit) async -> Response) async -> Response {
    guard let person = await access.person(of: request) else { return Response(refusing: .unauthorized) }
    return await body(Visit(request: request, person: person, token: await access.token(of: request)))
  }

  private func edited<File: EditedFile>(
    _ file: File?, _ visit: Visit, _ body: (File, Visit) async -> Response
  ) async -> Response {
    guard let file else { return .refused(screens.words("message_missing_text"), .notFound) }
    return await body(file, visit)
  }

  private func signIn(_ request: Request) async -> Response {
    let error = request.parameter("loi").flatMap { screens.words.known("error_\($0)") }
    let model = SignInPage(error: error, back: request.parameter("ve") ?? "/")
    return await screens.page("sign-in", model, title: screens.words("sign_in"), for: request)
  }

  private func asset(_ request: Request) -> Response {
    let name = request.captures["name"] ?? ""
    guard let bytes = screens.look.assets[name] else { return Response(refusing: .notFound) }
    return Response(type: ContentType.of(name), bytes)
  }

  private func page(_ request: Request) async -> Response {
    // The editor puts its own frame around the page.
    let isBare = request.query == "tron"
    let answer =
      isBare ? await desk.site.preview.current.bare.answer(request.path) : await desk.site.preview.answer(request.path)
    return switch answer {
    case .found(let bytes, let type): Response(type: type, bytes)
    case .attachment(let pieces, let type): Response(type: type, count: pieces.count) { pieces.next() }
    case .missing(let bytes, let type): Response(.notFound, type: type, bytes)
    case .failed(let bytes, let type): Response(.failed, type: type, bytes)
    case .elsewhere(let address): Response(redirectingTo: address)
    }
  }
}
