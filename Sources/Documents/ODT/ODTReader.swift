import OfficePackages
import XML

/// Reads an `.odt`: its styles, then the body of `content.xml`.
struct ODTReader {
  var document: Document
  let package: OfficePackage
  let styles: ODTStyles
  /// How far the headings have counted, and each style of lists.
  var headings = ODTCounter()
  var counters: [String: ODTCounter] = [:]

  static func read(_ package: OfficePackage, into document: inout Document) throws(PackageFault) {
    let content = try package.tree("content.xml")
    guard let text = content.child("body")?.child("text") else { throw .notAPackage }
    let office = package.has("styles.xml") ? try package.tree("styles.xml") : nil
    var reader = ODTReader(
      document: document, package: package, styles: ODTStyles([office, content].compactMap { $0 }))
    reader.document.blocks = reader.blocks(in: text)
    reader.listMargins(office?.child("master-styles"))
    document = reader.document
  }

  /// What stands at the edges of pages is left out.
  private mutating func listMargins(_ masters: XMLElement?) {
    for page in masters?.elements ?? [] {
      for margin in page.elements {
        if margin.name.local.hasPrefix("header") { document.leaveOut(.header, margin.spacedText) }
        if margin.name.local.hasPrefix("footer") { document.leaveOut(.footer, margin.spacedText) }
      }
    }
  }
}

extension XMLElement {
  /// What it says, words of different paragraphs apart.
  var spacedText: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let piece): text += piece
      case .element(let element):
        let isApart = ["p", "h", "s", "tab", "line-break"].contains(element.name.local)
        text += (isApart ? " " : "") + element.spacedText
      }
    }
  }
}
