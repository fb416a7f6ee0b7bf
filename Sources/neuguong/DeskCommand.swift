import ArgumentParser
import DeskStore
import Diagnostics
import Disk
import Glibc
import Portal

struct DeskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Bàn soạn thảo trong trình duyệt. (The desk: editing, checking and publishing in the browser.)",
    discussion: """
      Không thêm gì: mở cho một người, chỉ trên máy này, không cần tài khoản. Cho cả cơ quan: tạo tài khoản, rồi
      --listen và --host (đứng sau nginx hoặc caddy để có HTTPS, mẫu trong deploy/).
      (As it is: for one person, on this machine alone, without accounts. For an office: accounts first, then --listen
      and --host, behind nginx or caddy.)

      Ví dụ / Examples:
        neuguong desk
        neuguong desk add-user an --role "quản trị" --shown "Lê Thị An"
        neuguong desk --listen 10.0.0.5:8090
        neuguong desk --listen 127.0.0.1:8090 --host ban.so-noi-vu.example --proxy 127.0.0.1
        neuguong desk backup
        neuguong desk restore neuguong-2018-07-05.tar
      """,
    subcommands: [DeskOpen.self, DeskAddUser.self, DeskBackup.self, DeskRestore.self],
    defaultSubcommand: DeskOpen.self)
}

/// The folders that the desk is of: what each of its commands takes.
struct DeskPlaces: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục giao diện. (Theme folder.)", valueName: "dir"))
  var theme = Installed.theme

  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo. (Language of messages.)", valueName: "vi|en"))
  var lang: Language = .vi

  var folders: DeskFolders { DeskFolders(content: Path(content), theme: Path(theme)) }

  /// Says why nothing was done; to be thrown.
  func fail(_ vi: String, _ en: String, help: (vi: String, en: String)? = nil, _ exit: Exit = .usage) -> Exit {
    Terminal.error("neuguong: \(lang == .vi ? vi : en)\n")
    if let help { Terminal.error("  = \(lang == .vi ? help.vi : help.en)\n") }
    return exit
  }

  func tell(_ vi: String, _ en: String) { Terminal.error("\(lang == .vi ? vi : en)\n") }

  func fail(_ failure: DeskFailure) -> any Error {
    switch failure {
    case .machine(let failure): failure
    case .vanished(let path): MachineFailure(.list, path, ENOENT)
    case .busy:
      fail(
        "Bàn soạn thảo của trang này đang mở ở một cửa sổ khác.", "The desk of this site is open already.",
        help: ("Đóng cửa sổ kia (Ctrl-C), hoặc dùng luôn địa chỉ của nó.", "End that one, or use its address."))
    default: fail("Không làm được: \(failure).", "Not done: \(failure).", .machine)
    }
  }
}
