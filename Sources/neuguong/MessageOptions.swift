import ArgumentParser
import Diagnostics
import Disk
import Portal
import SourceText

/// How messages are printed: what every command takes that has some.
struct MessageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo. (Language of messages.)", valueName: "vi|en"))
  var lang: Language = .vi

  @Option(help: ArgumentHelp("Dạng thông báo. (Format of messages.)", valueName: "human|json|github|gitlab"))
  var format: DiagnosticFormat = .human

  @Flag(help: "Không in bảng tổng kết và ghi chú. (No summary, no notes.)")
  var quiet = false

  /// What a command prints on standard output.
  enum Output { case messages, data }

  /// For a person on standard error, for a machine on standard output unless data stand there.
  func show(_ diagnostics: [Diagnostic], beside output: Output = .messages) throws(MachineFailure) {
    let shown = diagnostics.filter { !quiet || $0.severity != .note }
    let isHuman = format == .human
    let text = format.text(shown, language: lang, color: isHuman && Terminal.hasColor)
    if isHuman || output == .data { Terminal.error(text) } else { try Terminal.out(text) }
  }

  /// A line for the person who waits.
  func tell(_ vi: String, _ en: String) {
    if !quiet { Terminal.error("\(say(vi, en).shownLines)\n") }
  }

  func say(_ vi: String, _ en: String) -> String { lang == .vi ? vi : en }

  /// Says why the machine refused; to be thrown.
  func fail(_ words: (vi: Words, en: Words)) -> Exit { fail(words, .machine) }

  func fail(_ words: (vi: Words, en: Words), _ exit: Exit) -> Exit {
    tell(words)
    return exit
  }

  func tell(_ words: (vi: Words, en: Words)) {
    let words = lang == .vi ? words.vi : words.en
    Terminal.error("neuguong: \(words.message.shownLines)\n" + (words.help.map { "  = \($0.shownLines)\n" } ?? ""))
  }
}

extension Language: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {}
