import ArgumentParser
import Diagnostics
import Portal
import SourceText

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Giải thích một mã lỗi, kèm ví dụ sai và đúng. (What a diagnostic means, with examples.)",
    discussion: """
      Không ghi mã thì liệt kê mọi mã. (Without a code: all of them.)

      Ví dụ / Examples:
        neuguong explain E0213
        neuguong explain --lang en w0309
        neuguong explain
      """)

  @Argument(help: ArgumentHelp("Mã trong ngoặc vuông của thông báo. (The code of a message.)", valueName: "code"))
  var code: String?

  @Option(help: ArgumentHelp("Ngôn ngữ. (Language.)", valueName: "vi|en"))
  var lang: Language = .vi

  func run() throws {
    guard let code else { return try Terminal.out(CodeTable.text(lang)) }
    guard let known = Code(written: code) else {
      throw ValidationError(
        "Không có mã “\(code.shown)”; xem mọi mã: neuguong explain. (There is no code “\(code.shown)”; see all: neuguong explain.)"
      )
    }
    try Terminal.out(known.explanation(lang))
  }
}
