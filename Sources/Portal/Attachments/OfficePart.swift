import DataFiles
import SourceText

/// The parts of office files that reveal who made them.
enum OfficePart: Sendable {
  /// `docProps/core.xml`: Dublin Core (ECMA-376, part 2).
  case core
  /// `docProps/app.xml`: company, manager, template.
  case extended
  /// `docProps/custom.xml`.
  case custom
  /// `meta.xml` of an ODF file.
  case meta
  /// Text with comments and recorded changes, whose authors stand in attributes and elements.
  case text

  init?(_ name: String, isOpenDocument: Bool) {
    if isOpenDocument {
      switch name {
      case "meta.xml": self = .meta
      case "content.xml": self = .text
      default: return nil
      }
      return
    }
    switch name {
    case "docProps/core.xml": self = .core
    case "docProps/app.xml": self = .extended
    case "docProps/custom.xml": self = .custom
    default:
      guard name.hasSuffix(".xml"), Self.texts.contains(where: { name.hasPrefix($0) }) else { return nil }
      self = .text
    }
  }

  private static let texts = [
    "word/comments", "word/document", "word/people", "word/footnotes", "word/endnotes", "word/header", "word/footer",
    "xl/comments", "xl/persons/", "xl/threadedComments/", "xl/revisions/", "ppt/commentAuthors", "ppt/authors",
    "ppt/comments/",
  ]

  /// What takes its place; nil for what cannot go without changing the document.
  var empty: String? {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    switch self {
    case .core:
      return head
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>"
    case .extended:
      return head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>"
    case .custom:
      return head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>"
    case .meta:
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " office:version=\"1.3\"><office:meta/></office:document-meta>"
    case .text: return nil
    }
  }
}
