import ArgumentParser
import Diagnostics
import Disk
import HTTP
import Portal
import Vietnamese

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Xem trước trên máy này, tự cập nhật khi lưu tệp. (Preview on this machine, fresh with every saved file.)",
    discussion: """
      Bản nháp, bài chờ ngày đăng và điển hình chưa có quyết định cũng hiện, có đóng dấu “chưa đăng”. Có lỗi thì trang
      vẫn ở đó, lỗi hiện đè lên, sửa xong thì mất. Danh sách mọi lỗi: địa chỉ xem trước, thêm /_/. Dừng: Ctrl-C.
      (What is not published yet is shown too, watermarked. Mistakes are shown over the page until they are mended;
      /_/ lists them all. Ctrl-C ends it.)

      Ví dụ / Examples:
        neuguong serve
        neuguong serve --port 8080
        neuguong serve --content noi-dung --now 05/7/2018
      """)

  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục giao diện. (Theme folder.)", valueName: "dir"))
  var theme = Installed.theme

  @Option(
    help: ArgumentHelp(
      "Cổng; đã có chương trình khác dùng thì lấy cổng kế tiếp; 0: cổng bất kỳ. (Port; the next one if it is taken.)",
      valueName: "n"))
  var port: UInt16 = 8000

  @Option(
    help: ArgumentHelp(
      "Ngày coi là hôm nay, ví dụ 2018-07-05 hoặc 05/7/2018; mặc định: mục “hôm nay” trong site.yaml, rồi SOURCE_DATE_EPOCH, rồi hôm nay ở Việt Nam, xem lại mỗi lần cập nhật. (What counts as today.)",
      valueName: "date"))
  var now: CalendarDate?

  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo. (Language of messages.)", valueName: "vi|en"))
  var lang: Language = .vi

  @Flag(help: "Chỉ in địa chỉ. (Print the address only.)")
  var quiet = false

  func run() async throws {
    let console = PreviewConsole(language: lang, quiet: quiet)
    let today = try Today.ofRun(now: now)
    let failure = await untilStopped { () async -> MachineFailure? in
      do throws(MachineFailure) { try await serve(console, today) } catch { return error }
      return nil
    }
    guard let failure else { return console.ended() }
    console.show(failure)
    throw Exit.machine
  }

  private func serve(_ console: PreviewConsole, _ today: Today) async throws(MachineFailure) {
    let listener = try listen(console)
    var options = SiteBuilder.Options(content: Path(content), theme: Path(theme), today: today)
    options.cache = .pictureCache(beside: "public")
    options.baseURL = "http://127.0.0.1:\(listener.port)"
    let start = ContinuousClock.now
    // Watched before it is read: what changes meanwhile is seen.
    var watch = try FolderWatch([options.content, options.theme])
    let preview = try await Preview(options, language: lang)
    try await console.began(at: listener.port, preview.current, after: .now - start)
    let loop = PreviewLoop(preview: preview, content: options.content, console: console) { [now] in
      (try? Today.ofRun(now: now)) ?? today
    }
    await withTaskGroup { group in
      group.addTask {
        await Server(listener) { request in await preview.response(to: request) }.run()
      }
      await loop.run(&watch)
      group.cancelAll()
    }
  }

  private func listen(_ console: PreviewConsole) throws(MachineFailure) -> Listener {
    do throws(Listener.Failure) {
      guard port > 0 else { return try Listener(port: 0) }
      let listener = try Listener.firstFree(from: port)
      if listener.port != port { console.portTaken(port, instead: listener.port) }
      return listener
    } catch {
      throw MachineFailure(.listen, Path("127.0.0.1:\(port)"), error.code)
    }
  }
}

extension Preview {
  /// What the server says to a request.
  nonisolated func response(to request: Request) async -> Response {
    guard request.path != "/_/events" else { return Response(events: await tokens()) }
    switch await answer(request.path) {
    case .found(let bytes, let type): return Response(.ok, type: type, bytes)
    case .attachment(let pieces, let type): return Response(type: type, count: pieces.count) { pieces.next() }
    case .missing(let bytes, let type): return Response(.notFound, type: type, bytes)
    case .failed(let bytes, let type): return Response(.failed, type: type, bytes)
    case .elsewhere(let address): return Response(redirectingTo: address)
    }
  }
}
