import ArgumentParser
import Desk
import DeskAccess
import DeskStore
import Disk
import Glibc
import HTTP
import Portal
import Vietnamese

struct DeskOpen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Mở bàn soạn thảo. (Opens the desk; what `desk` alone does.)")

  @OptionGroup var places: DeskPlaces

  @Option(help: ArgumentHelp("Thư mục kết quả. (Output folder.)", valueName: "dir"))
  var output = "public"

  @Option(
    help: ArgumentHelp(
      "Địa chỉ và cổng của máy này; ngoài 127.0.0.1 phải có tài khoản. (Address and port of this machine; any but 127.0.0.1 asks for accounts.)",
      valueName: "address:port"))
  var listen = ListenAddress(address: "127.0.0.1", port: 8090)

  @Option(help: ArgumentHelp("Chỉ cổng, trên 127.0.0.1; 0: cổng bất kỳ. (Port alone, on 127.0.0.1.)", valueName: "n"))
  var port: UInt16?

  @Option(
    help: ArgumentHelp(
      "Tên mà trình duyệt gọi bàn soạn thảo, ví dụ ban.so-noi-vu.example; nhiều tên thì lặp lại. (A name that browsers call the desk by.)",
      valueName: "name"))
  var host: [String] = []

  @Option(
    help: ArgumentHelp(
      "Địa chỉ của nginx hoặc caddy đứng trước, nơi duy nhất được tin khi nói ai đang hỏi. (Address of the reverse proxy: the only one that is believed for whom it asks.)",
      valueName: "address"))
  var proxy: String?

  @Option(
    help: ArgumentHelp(
      "Ngày coi là hôm nay; mặc định như khi dựng trang. (What counts as today; by default as for build.)",
      valueName: "date"))
  var now: CalendarDate?

  func run() async throws {
    DescriptorLimit.raise()
    let address = port.map { ListenAddress(address: "127.0.0.1", port: $0) } ?? listen
    let store: DeskStore
    do throws(DeskFailure) { store = try DeskStore(places.folders, clock: Self.clock) } catch {
      throw places.fail(error)
    }
    let access = try await access(store, address)
    let listener = try listener(address)
    let desk = DeskSite(
      store: store, access: access, listener: listener, address: address, hosts: host, proxy: proxy,
      output: Path(output),
      language: places.lang, today: try today())
    let failure = await untilStopped { () async -> MachineFailure? in
      do throws(MachineFailure) { try await desk.serve() } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }

  private static let clock: @Sendable () -> Int = { time(nil) }

  private func today() throws -> @Sendable () -> Today {
    let first = try Today.ofRun(now: now)
    return { [now] in (try? Today.ofRun(now: now)) ?? first }
  }

  /// Alone only where nobody else can come: whoever names a host or a proxy lets others in.
  private func access(_ store: DeskStore, _ address: ListenAddress) async throws -> Access {
    let people = await store.accounts.people
    if people.isEmpty, address.isLoopback, host.isEmpty, proxy == nil { return .alone() }
    guard people.contains(where: { $0.role == .administrator }) else {
      throw places.fail(
        "Mở cho máy khác thì phải có tài khoản, và chưa có tài khoản quản trị nào.",
        "Opened to other machines the desk asks for accounts, and there is no administrator's yet.",
        help: (
          "Tạo trên máy này: neuguong desk add-user TÊN --role \"quản trị\"",
          "Make one on this machine: neuguong desk add-user NAME --role \"quản trị\""
        ))
    }
    return .signedIn(store.accounts, clock: Self.clock)
  }

  private func listener(_ address: ListenAddress) throws -> Listener {
    do throws(Listener.Failure) { return try Listener(address: address.address, port: address.port) } catch {
      throw MachineFailure(.listen, Path(address.shown(address.port)), error.code)
    }
  }
}

/// How many files and connections may be open: as many as the system lets this program ask for, within reason.
private enum DescriptorLimit {
  static func raise() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, 8_192))
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
