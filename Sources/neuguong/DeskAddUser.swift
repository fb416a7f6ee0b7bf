import ArgumentParser
import DeskStore
import Disk
import Glibc

extension Role: ExpressibleByArgument {}

struct DeskAddUser: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-user",
    abstract: "Tạo tài khoản, hoặc đặt lại mật khẩu. (Makes an account, or sets its password anew.)",
    discussion: """
      Mật khẩu được hỏi trên màn hình, không hiện khi gõ; hoặc đọc từ dòng đầu của đầu vào.
      (The password is asked for and not shown; or read from the first line of standard input.)

      Ví dụ / Examples:
        neuguong desk add-user an --role "quản trị" --shown "Lê Thị An"
        neuguong desk add-user binh --role soạn --shown "Trần Văn Bình"
        neuguong desk add-user binh --reset
      """)

  @Argument(
    help: ArgumentHelp("Tên đăng nhập: chữ thường không dấu, số, dấu chấm. (Name to sign in with.)", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Vai: soạn, duyệt, quản trị. (Role: writes, approves, administers.)", valueName: "role"))
  var role: Role = .author

  @Option(help: ArgumentHelp("Họ tên hiện cho người khác. (Name as others see it.)", valueName: "name"))
  var shown: String?

  @Flag(help: "Đặt lại mật khẩu của tài khoản đã có. (A new password for an account that is there.)")
  var reset = false

  @OptionGroup var places: DeskPlaces

  func run() async throws {
    let accounts = try Accounts(places.folders.accounts)
    let password = try Password.asked(places)
    do throws(AccountFailure) {
      if reset {
        try await accounts.setPassword(password, of: name)
      } else {
        try await accounts.add(Person(name: name, shown: shown ?? name, role: role), password: password)
      }
    } catch { throw fail(error) }
    places.tell(
      reset ? "Đã đặt lại mật khẩu của “\(name)”." : "Đã tạo tài khoản “\(name)”, vai \(role.rawValue).",
      reset ? "The password of “\(name)” is set." : "Account “\(name)” is made, role \(role.rawValue).")
  }

  private func fail(_ failure: AccountFailure) -> any Error {
    switch failure {
    case .machine(let failure): failure
    case .name:
      places.fail(
        "“\(name)” không làm tên đăng nhập được: 2 đến 32 chữ thường không dấu, số, dấu chấm, gạch nối.",
        "“\(name)” is no name to sign in with: 2 to 32 small letters without marks, digits, dots, hyphens.")
    case .password: places.fail("Mật khẩu phải từ 10 ký tự.", "A password has 10 characters or more.")
    case .taken:
      places.fail(
        "Đã có tài khoản “\(name)”.", "There is an account “\(name)”.",
        help: ("Đặt lại mật khẩu: thêm --reset", "For a new password: --reset"))
    case .missing: places.fail("Chưa có tài khoản “\(name)”.", "There is no account “\(name)”.")
    case .lastAdministrator:
      places.fail(
        "Tài khoản đầu tiên phải là quản trị.", "The first account has to be an administrator's.",
        help: ("Thêm --role \"quản trị\"", "Add --role \"quản trị\""))
    case .noMemory: places.fail("Máy không đủ bộ nhớ.", "The machine is out of memory.", .machine)
    }
  }
}

/// Asks for a password where a person sits, without showing it; else takes the first line that comes.
private enum Password {
  static func asked(_ places: DeskPlaces) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else { return readLine() ?? "" }
    let first = try hidden(places.lang == .vi ? "Mật khẩu (từ 10 ký tự): " : "Password (10 characters or more): ")
    let second = try hidden(places.lang == .vi ? "Gõ lại: " : "Again: ")
    guard first == second else { throw places.fail("Hai lần gõ không giống nhau.", "The two are not the same.") }
    return first
  }

  private static func hidden(_ words: String) throws -> String {
    Terminal.error(words)
    var old = termios()
    tcgetattr(STDIN_FILENO, &old)
    var silent = old
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &old)
      Terminal.error("\n")
    }
    return readLine() ?? ""
  }
}
