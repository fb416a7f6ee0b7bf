import ArgumentParser
import Desk
import DeskAccess
import DeskStore
import Disk
import Glibc
import HTTP
import Portal
import Vietnamese

struct DeskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Bàn soạn trong trình duyệt, cho một người trên máy này. (The desk: editing in the browser.)",
    discussion: """
      Ví dụ / Examples:
        neuguong desk
        neuguong desk --port 8090
      """)

  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục giao diện. (Theme folder.)", valueName: "dir"))
  var theme = Installed.theme

  @Option(help: ArgumentHelp("Thư mục kết quả. (Output folder.)", valueName: "dir"))
  var output = "public"

  @Option(help: ArgumentHelp("Cổng; 0: cổng bất kỳ. (Port.)", valueName: "n"))
  var port: UInt16 = 8090

  @Option(help: ArgumentHelp("Ngày coi là hôm nay. (What counts as today.)", valueName: "date"))
  var now: CalendarDate?

  func run() async throws {
    let listener: Listener
    do throws(Listener.Failure) { listener = try Listener(port: port) } catch {
      throw MachineFailure(.listen, Path("127.0.0.1:\(port)"), error.code)
    }
    let today = try Today.ofRun(now: now)
    var published = SiteBuilder.Options(content: Path(content), theme: Path(theme), today: today)
    published.cache = .pictureCache(beside: Path(output))
    var options = published
    options.baseURL = "http://127.0.0.1:\(listener.port)/xem"
    var watch = try FolderWatch([options.content, options.theme])
    let preview = try await Preview(options, language: .vi)
    let clock: @Sendable () -> Int = { Glibc.time(nil) }
    let store = try DeskStore(DeskFolders(content: Path(content), theme: Path(theme)), clock: clock)
    let access = Access.alone()
    let site = LiveSite(preview: preview, options: published, output: Path(output))
    let look = try DeskLook(Installed.folder("desk") ?? "desk")
    let rooms = Rooms(store: store, access: access, look: look, site: site, clock: clock)
    let loop = PreviewLoop(
      preview: preview, content: options.content, console: PreviewConsole(language: .vi, quiet: true)
    ) { [now] in (try? Today.ofRun(now: now)) ?? today }
    let service = Service(
      hosts: .loopback(port: listener.port), routes: rooms.routes + access.routes, uploads: store.folders.uploads,
      policy: .desk, admit: { await access.admit($0) })
    try Terminal.out("http://127.0.0.1:\(listener.port)/\n")
    await withTaskGroup { group in
      group.addTask { await Server(listener, service).run() }
      await loop.run(&watch)
      group.cancelAll()
    }
  }
}
