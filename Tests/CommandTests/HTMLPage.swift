import Foundation

/// A page read strictly: what it links to, and where its tags or attributes are wrong.
struct HTMLPage {
  private(set) var links: [String] = []
  private(set) var ids: Set<String> = []
  private(set) var mistakes: [String] = []
  private var open: [String] = []

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  init(_ text: String) {
    // What stands in a script element is no markup, whatever signs it uses.
    let text = text.replacing(/(<script type="application\/ld\+json">)[^<]*/) { $0.output.1 }
    if !text.hasPrefix("<!doctype html>") { mistakes.append("no doctype") }
    for match in text.matches(
      of: /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s=>\/"]+(?:="[^"]*")?)*)\s*(\/?)>|<(?!!doctype)/)
    {
      guard let name = match.output.2.map(String.init) else {
        if match.output.0 == "<" { mistakes.append("a bare < at \(text[match.range.lowerBound...].prefix(40))") }
        continue
      }
      if match.output.1 == "/" { close(name) } else { start(name, String(match.output.3 ?? ""), match.output.4 == "/") }
    }
    if !open.isEmpty { mistakes.append("never closed: \(open)") }
    for match in text.matches(of: /&(?!(?:[a-zA-Z]+|#[0-9]+|#x[0-9a-fA-F]+);)/) {
      mistakes.append("a bare & at \(text[match.range.lowerBound...].prefix(40))")
    }
  }

  private mutating func start(_ name: String, _ attributes: String, _ closesItself: Bool) {
    read(attributes, of: name)
    if Self.void.contains(name) { return }
    if closesItself { return }
    if name == "p" || name == "div" || name == "ul" || name == "ol" || name == "table"
      || name.wholeMatch(of: /h[1-6]/) != nil,
      open.last == "p"
    {
      mistakes.append("<\(name)> inside <p>")
    }
    if name == "a", open.contains("a") { mistakes.append("<a> inside <a>") }
    open.append(name)
  }

  private mutating func close(_ name: String) {
    if open.last == name { open.removeLast() } else { mistakes.append("</\(name)> closes \(open.last ?? "nothing")") }
  }

  private mutating func read(_ attributes: String, of name: String) {
    var seen: Set<String> = []
    for match in attributes.matches(of: /([^\s=]+)(?:="([^"]*)")?/) {
      let key = String(match.output.1)
      let value = String(match.output.2 ?? "").replacing("&amp;", with: "&").replacing("&quot;", with: "\"")
      if !seen.insert(key).inserted { mistakes.append("\(key) twice in <\(name)>") }
      if key == "id", !ids.insert(value).inserted { mistakes.append("two elements of id \(value)") }
      if key == "href" || key == "src" { links.append(value) }
    }
    if name == "img", !seen.contains("alt") { mistakes.append("<img> without alt") }
  }
}
