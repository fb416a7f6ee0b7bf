import ArgumentParser
import CLinux
import Disk
import Glibc
import Portal
import SourceText

/// The command line: parses, runs, and turns what happened into an exit code.
@main
struct Main {
  static func main() async {
    // A reader that closes the pipe early (`neuguong check | head`) is no failure of ours.
    signal(SIGPIPE, SIG_IGN)
    // A file that grows past its limit is then a failure with a number, as a full disk is.
    signal(SIGXFSZ, SIG_IGN)
    clinux_report_shortage(Shortage.words)
    do {
      var command = try Neuguong.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(end(of: error).rawValue)
    }
  }

  private static func end(of error: any Error) -> Exit {
    if let code = error as? Exit { return code }
    if let failure = error as? MachineFailure { return Terminal.fail(failure) }
    let text = Neuguong.fullMessage(for: error)
    guard Neuguong.exitCode(for: error).isSuccess else {
      if !text.isEmpty { Terminal.error(text.shownLines.withoutCommands + "\n") }
      return .usage
    }
    do throws(MachineFailure) { try Terminal.out(text + "\n") } catch { return Terminal.fail(error) }
    return .clean
  }
}

/// What is said where neither memory nor language can be asked for any more.
private enum Shortage {
  static let words = """
    neuguong: Máy không còn đủ bộ nhớ, luồng hoặc tệp mở cho chương trình. \
    (The machine has no more memory, threads or open files for the program.)
      = Nới giới hạn (ulimit -v, -u, -n; bộ nhớ của container) hoặc giảm --jobs, rồi chạy lại. \
    (Raise the limits or lower --jobs, then run again.)

    """
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
        neuguong init                           bắt đầu một trang mới
        neuguong check                          kiểm tra nội dung, không ghi gì
        neuguong build                          dựng trang từ content/ vào public/
        neuguong build --now 2018-07-05 --strict
        neuguong serve                          xem trước ngay khi soạn, chỉ trên máy này
        neuguong standings 2018                 kết quả của năm, ngay trong cửa sổ lệnh

      Mã kết thúc / Exit codes: 0 tốt, 1 nội dung hoặc giao diện có lỗi, 2 gõ sai lệnh, 3 máy không làm được.
      """,
    version: Version.text,
    subcommands: [
      Init.self, Build.self, Check.self, Serve.self, DeskCommand.self, Standings.self, New.self, Import.self,
      Doctor.self, Explain.self,
      SchemaOutput.self, Theme.self,
    ])
}
