import Desk
import DeskAccess
import DeskStore
import Diagnostics
import Disk
import Glibc
import HTTP
import Portal

/// The desk of one site, with the site as it would be beside it.
struct DeskSite: Sendable {
  let store: DeskStore
  let access: Access
  let listener: Listener
  let address: ListenAddress
  /// Further names that browsers may call it by.
  let hosts: [String]
  let proxy: String?
  let output: Path
  let language: Language
  let today: @Sendable () -> Today

  /// Serves until the task is cancelled.
  func serve() async throws(MachineFailure) {
    var published = SiteBuilder.Options(content: store.folders.content, theme: store.folders.theme, today: today())
    published.cache = .pictureCache(beside: output)
    var shown = published
    shown.baseURL = "http://\(names[0])/xem"
    // Watched before it is read: what changes meanwhile is seen.
    var watch = try FolderWatch([shown.content, shown.theme])
    let preview = try await Preview(shown, language: language)
    let site = LiveSite(preview: preview, options: published, output: output)
    let look = try DeskLook(Installed.folder("desk") ?? "desk")
    let rooms = Rooms(store: store, access: access, look: look, site: site, clock: { time(nil) })
    let service = Service(
      hosts: HostRule(names), routes: rooms.routes + access.routes, uploads: store.folders.uploads,
      proxy: proxy.map(ProxyRule.init), policy: .desk, admit: { await access.admit($0) })
    let console = PreviewConsole(language: language, quiet: true)
    let loop = PreviewLoop(preview: preview, content: shown.content, console: console, today: today)
    try Terminal.out("http://\(names[0])/\n")
    await withTaskGroup { group in
      group.addTask { await Server(listener, service).run() }
      group.addTask { await applyWhatIsDue(console) }
      await loop.run(&watch)
      group.cancelAll()
    }
  }

  /// What browsers may call it by, the likeliest first.
  private var names: [String] {
    let port = listener.port
    let loopback = ["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" }
    let named = hosts.flatMap { $0.contains(":") ? [$0] : [$0, "\($0):\(port)"] }
    if address.isLoopback { return named + loopback }
    return named + (address.isAny ? [] : [address.shown(port)]) + loopback
  }

  /// Puts into the content what was approved for a day, once that has come.
  private func applyWhatIsDue(_ console: PreviewConsole) async {
    while !Task.isCancelled {
      do throws(DeskFailure) { _ = try await store.applyDue() } catch {
        if case .machine(let failure) = error { console.show(failure) }
      }
      try? await Task.sleep(for: .seconds(60))
    }
  }
}
