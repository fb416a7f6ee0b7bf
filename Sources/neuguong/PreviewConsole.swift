import Diagnostics
import Disk
import Portal

/// What `serve` prints: the address to stdout, everything else to stderr.
struct PreviewConsole: Sendable {
  let language: Language
  let quiet: Bool

  func portTaken(_ port: UInt16, instead other: UInt16) {
    tell(
      "Cổng \(port) đang có chương trình khác dùng; lấy cổng \(other).",
      "Port \(port) is taken by another program; using \(other).")
  }

  func began(at port: UInt16, _ site: PreviewSite, after duration: Duration) throws(MachineFailure) {
    show(site.diagnostics.filter { $0.severity == .error })
    let entries = site.counts.entries.reduce(0) { $0 + $1.count }
    tell(
      "\(entries) bài, \(summary(site)) (\(milliseconds(duration)) ms). Ctrl-C để dừng.",
      "\(entries) entries, \(summary(site)) (\(milliseconds(duration)) ms). Ctrl-C to stop.")
    try Terminal.out("http://127.0.0.1:\(port)\(site.home)\n")
  }

  func updated(from before: PreviewSite, to after: PreviewSite, after duration: Duration) {
    let known = Set(before.diagnostics)
    show(after.diagnostics.filter { $0.severity == .error && !known.contains($0) })
    tell(
      "Đã cập nhật (\(milliseconds(duration)) ms): \(summary(after)).",
      "Updated (\(milliseconds(duration)) ms): \(summary(after)).")
  }

  func show(_ failure: MachineFailure) {
    let words = language == .vi ? failure.words.vi : failure.words.en
    Terminal.error("neuguong: \(words.message)\n" + (words.help.map { "  = \($0)\n" } ?? ""))
  }

  func ended() { tell("Đã dừng.", "Stopped.") }

  private func show(_ diagnostics: [Diagnostic]) {
    guard !quiet else { return }
    for diagnostic in diagnostics {
      Terminal.error(DiagnosticFormat.human.text(diagnostic, language: language, color: Terminal.hasColor))
    }
  }

  private func summary(_ site: PreviewSite) -> String {
    let errors = site.diagnostics.count(of: .error)
    let warnings = site.diagnostics.count(of: .warning)
    return language == .vi ? "\(errors) lỗi, \(warnings) cảnh báo" : "\(errors) errors, \(warnings) warnings"
  }

  private func milliseconds(_ duration: Duration) -> Int { Int((duration / .milliseconds(1)).rounded()) }

  private func tell(_ vi: String, _ en: String) {
    if !quiet { Terminal.error((language == .vi ? vi : en) + "\n") }
  }
}
