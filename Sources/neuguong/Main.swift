import ArgumentParser
import Glibc
import Portal

/// The command line: parses, runs, and turns what happened into an exit code.
@main
struct Main {
  static func main() async {
    // A reader that closes the pipe early (`neuguong check | head`) is no failure of ours.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Neuguong.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as Exit {
      exit(code.rawValue)
    } catch {
      let text = Neuguong.fullMessage(for: error)
      let isHelp = Neuguong.exitCode(for: error).isSuccess
      if !text.isEmpty { isHelp ? Terminal.out(text + "\n") : Terminal.error(text.shownLines.withoutCommands + "\n") }
      exit((isHelp ? Exit.clean : .usage).rawValue)
    }
  }
}

/// Exit codes, as a CI reads them.
enum Exit: Int32, Error {
  case clean = 0
  /// The content or theme has errors (or, with --strict, warnings).
  case content = 1
  case usage = 2
  /// The disk is full, a folder may not be written …
  case machine = 3
}

struct Neuguong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neuguong",
    abstract:
      "Dựng trang thi đua, khen thưởng từ các tệp Markdown và bảng CSV. (Builds the recognition section of a public body's website.)",
    discussion: """
      Ví dụ / Examples:
        neuguong check                          kiểm tra nội dung, không ghi gì
        neuguong build                          dựng trang từ content/ vào public/
        neuguong build --now 2018-07-05 --strict
        neuguong serve                          xem trước ngay khi soạn, chỉ trên máy này
        neuguong standings 2018                 kết quả của năm, ngay trong cửa sổ lệnh

      Mã kết thúc / Exit codes: 0 tốt, 1 nội dung hoặc giao diện có lỗi, 2 gõ sai lệnh, 3 máy không làm được.
      """,
    version: Version.text,
    subcommands: [
      Build.self, Check.self, Serve.self, Standings.self, New.self, Doctor.self, Explain.self, SchemaOutput.self,
      Theme.self,
    ])
}
