import Diagnostics
import XML

/// Collects from the events of one part what it tells.
struct PropertyCollector {
  private let part: OfficePart
  private(set) var properties: [DocumentProperty] = []
  private var kind: DocumentProperty.Kind?
  private var text = ""
  private var seen: Set<DocumentProperty> = []

  init(_ part: OfficePart) { self.part = part }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes):
      if let kind = elementKind(name.local) { (self.kind, text) = (kind, "") }
      for attribute in attributes { take(attribute, of: name.local) }
    case .text(let piece): if kind != nil, text.utf8.count < 1000 { text += piece }
    case .end:
      if let kind { add(kind, text) }
      kind = nil
    case .instruction: break
    }
  }

  private mutating func add(_ kind: DocumentProperty.Kind, _ value: String) {
    guard let property = DocumentProperty(kind, value), seen.insert(property).inserted else { return }
    properties.append(property)
  }

  private func elementKind(_ local: String) -> DocumentProperty.Kind? {
    switch (part, local) {
    case (.core, "creator"), (.meta, "initial-creator"): .author
    case (.core, "lastModifiedBy"), (.meta, "creator"), (.meta, "printed-by"): .lastAuthor
    case (.core, "title"), (.core, "subject"), (.core, "keywords"), (.core, "category"), (.core, "description"): .title
    case (.meta, "title"), (.meta, "subject"), (.meta, "keyword"), (.meta, "description"): .title
    case (.extended, "Company"): .company
    case (.extended, "Manager"): .manager
    case (.extended, "HyperlinkBase"): .path
    case (.extended, "Application"), (.meta, "generator"): .program
    case (.custom, "lpwstr"), (.custom, "lpstr"), (.custom, "bstr"), (.meta, "user-defined"): .custom
    // `dc:creator` of an annotation or a change in ODF, `author` of a comment in Excel.
    case (.text, "creator"), (.text, "author"): .reviewer
    default: nil
    }
  }

  private mutating func take(_ attribute: XMLAttribute, of element: String) {
    let isAuthor: Bool =
      switch (element, attribute.name.local) {
      case (_, "author"): true
      case ("person", "displayName"), ("cmAuthor", "name"), ("author", "name"), ("userInfo", "name"),
        ("header", "userName"):
        true
      default: false
      }
    if part.isText, isAuthor { add(.reviewer, attribute.value) }
  }
}

extension OfficePart {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
