import Diagnostics
import SourceText
import Vietnamese

/// What a preview puts around a page: the watermark, the mistakes, the entry's checks, and the script that keeps all
/// of it fresh. No inline style or script, so that the strictest policy of a theme lets it be.
struct PreviewFrame {
  /// How many mistakes a page shows before it leads to the list.
  static let shownErrors = 20

  let preview: PreviewSite
  private var words: PreviewWords { PreviewWords(language: preview.language) }

  /// A page of the site with the frame in it; a page without a body is the frame alone.
  func around(_ page: [UInt8], at address: String) -> [UInt8] {
    guard let body = page.lastRange(of: "</body>") else { return document(panel(at: address)) }
    let head = page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? page.startIndex
    return page[..<head] + Self.links + page[head..<body] + panel(at: address) + page[body...]
  }

  static let links = Array(
    """
    <link rel="stylesheet" href="/_/preview.css">
    <script src="/_/preview.js" defer></script>

    """.utf8)

  private func document(_ body: [UInt8], title: String = "neuguong serve") -> [UInt8] {
    var html = HTMLText()
    html.raw("<!doctype html>\n<html lang=\"\(preview.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    html.text(title)
    html.raw("</title>\n")
    html.raw(Self.links)
    html.raw("</head>\n<body>\n")
    html.raw(body)
    html.raw("</body>\n</html>\n")
    return html.bytes
  }

  // MARK: Beside a page

  private func panel(at address: String) -> [UInt8] {
    let entry = preview.entry(at: address)
    let file = preview.source(of: address)
    let errors = preview.diagnostics.filter { $0.problem.code.severity == .error }.map(\.inFull)
    let others = preview.diagnostics.filter { $0.file != file && $0.severity == .error }
    var html = HTMLText()
    html.raw("<div id=\"neuguong\" lang=\"\(preview.language.rawValue)\" data-version=\"\(preview.token)\">\n")
    if let entry { watermark(entry, &html) }
    html.raw("<div class=\"neuguong-panels\">\n")
    if let entry { checks(entry, &html) }
    overlay(errors.filter { $0.file == file } + others, &html)
    html.raw("</div>\n<p class=\"neuguong-lost\" hidden>")
    html.text(words.disconnected)
    html.raw("</p>\n</div>\n")
    return html.bytes
  }

  private func watermark(_ entry: Entry, _ html: inout HTMLText) {
    guard let note = preview.gate(entry).note?.words(in: preview.language) else { return }
    html.raw("<div class=\"neuguong-watermark\" role=\"note\"><p><strong>")
    html.text(words.unpublishedBanner)
    html.raw("</strong> ")
    html.text([note.message, note.help].compactMap { $0 }.joined(separator: " "))
    html.raw("</p><p class=\"neuguong-stamp\" aria-hidden=\"true\">")
    html.text(words.unpublished)
    html.raw("</p></div>\n")
  }

  private func checks(_ entry: Entry, _ html: inout HTMLText) {
    let own = preview.diagnostics.filter { $0.file == entry.source.path }.map(\.inFull)
    let list = Checklist(entry, on: preview.site.today, own, preview.language)
    html.raw("<details class=\"neuguong-checks\"><summary>")
    html.text(words.checks(missing: list.missing))
    html.raw("</summary>\n<p>")
    html.text(entry.source.path)
    html.raw("</p>\n<ul>\n")
    for item in list.items {
      html.raw("<li class=\"\(item.isMet ? "met" : "unmet")\"><span>\(item.isMet ? "✓" : "✗")</span> ")
      html.text(item.label)
      html.raw(" <span class=\"state\">(\(item.isMet ? words.done : words.wanting))</span>")
      if let detail = item.detail {
        html.raw("<br><small>")
        html.text(detail)
        html.raw("</small>")
      }
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
    for diagnostic in own where diagnostic.problem.code.severity == .warning { show(diagnostic, &html) }
    html.raw("<p><a href=\"/_/\">")
    html.text(words.all)
    html.raw("</a></p>\n</details>\n")
  }

  /// - Parameter errors: those of the page's own file first.
  private func overlay(_ errors: [Diagnostic], _ html: inout HTMLText) {
    guard !errors.isEmpty else { return }
    let key = Fingerprint(errors.flatMap { Array(HumanFormat(language: .vi, color: false).text($0).utf8) }).text
    html.raw("<details class=\"neuguong-errors\" role=\"alert\" open data-key=\"\(key)\"><summary>")
    html.text(words.errors(errors.count))
    html.raw("</summary>\n<p>")
    html.text(words.pageStays)
    html.raw("</p>\n")
    for diagnostic in errors.prefix(Self.shownErrors) { show(diagnostic, &html) }
    html.raw("<p><a href=\"/_/\">")
    let rest = errors.count - Self.shownErrors
    html.text(rest > 0 ? "\(words.more(rest)). \(words.all)" : words.all)
    html.raw("</a></p>\n</details>\n")
  }

  private func show(_ diagnostic: Diagnostic, _ html: inout HTMLText) {
    let severity = diagnostic.severity
    let said = diagnostic.problem.words(in: preview.language)
    let place = diagnostic.place?.suffix ?? ""
    html.raw("<div class=\"neuguong-problem \(severity.label(.en))\"><p><code>")
    html.text(diagnostic.file + place)
    html.raw("</code> <b>")
    html.text("\(severity.label(preview.language))[\(diagnostic.problem.code.rawValue)]")
    html.raw("</b></p>\n<p>")
    html.text(said.message)
    html.raw("</p>\n")
    if let place = diagnostic.place {
      html.raw("<pre>")
      html.text(HumanFormat(language: preview.language, color: false).excerpt(place))
      html.raw("</pre>\n")
    }
    if let help = said.help {
      html.raw("<p class=\"help\">")
      html.text(help)
      html.raw("</p>\n")
    }
    html.raw("</div>\n")
  }

  // MARK: Pages of its own

  /// `/_/`: everything that was found, mistakes first.
  func list() -> [UInt8] {
    let all = preview.diagnostics
    let groups: [(Severity, (Int) -> String)] = [
      (.error, words.errors), (.warning, words.warnings), (.note, words.notes),
    ]
    var html = HTMLText()
    html.raw("<main class=\"neuguong-list\">\n<h1>")
    html.text(words.title)
    html.raw("</h1>\n<p><a href=\"")
    html.text(preview.home)
    html.raw("\">")
    html.text(words.backToSite)
    html.raw("</a></p>\n")
    if all.isEmpty { html.raw("<p>\(words.nothing)</p>\n") }
    for (severity, label) in groups {
      let found = all.filter { $0.severity == severity }
      guard !found.isEmpty else { continue }
      html.raw("<h2>\(label(found.count))</h2>\n")
      for diagnostic in found {
        show(diagnostic, &html)
        link(to: diagnostic.file, &html)
      }
    }
    html.raw("</main>\n<div id=\"neuguong\" data-version=\"\(preview.token)\"></div>\n")
    return document(html.bytes, title: words.title)
  }

  private func link(to file: String, _ html: inout HTMLText) {
    guard let address = addresses[file] else { return }
    html.raw("<p><a href=\"")
    html.text(preview.site.href(address))
    html.raw("\">\(words.openPage)</a></p>\n")
  }

  /// Of the pages of entries, by file.
  private var addresses: [String: String] {
    let found = Set(preview.diagnostics.map(\.file))
    let entries = preview.site.entries.filter { found.contains($0.source.path) }
    return Dictionary(entries.map { ($0.source.path, $0.address) }) { first, _ in first }
  }

  /// With a mark at every link to what is not published yet.
  func stylesheet() -> [UInt8] {
    let hidden = preview.site.entries.filter {
      preview.gate($0).note != nil && preview.gate($0).inPreview == .published
    }
    guard !hidden.isEmpty else { return Array(PreviewStyle.text.utf8) }
    let links = hidden.map { "a[href=\"\(preview.site.href($0.address))\"]::after" }.joined(separator: ",\n")
    return Array(
      "\(PreviewStyle.text)\n\(links) {\n  content: \" (\(words.unpublished))\";\n  color: #b00020;\n}\n".utf8)
  }
}

extension [UInt8] {
  /// Where the last such text begins.
  fileprivate func lastRange(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return nil }
    return stride(from: count - wanted.count, through: 0, by: -1).first { self[$0...].starts(with: wanted) }
  }
}
