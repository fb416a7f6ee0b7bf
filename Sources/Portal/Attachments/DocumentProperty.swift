import SourceText

/// Something that a document tells of those who made it, beside what it says on its pages.
struct DocumentProperty: Hashable, Sendable {
  enum Kind: Int, Sendable, CaseIterable {
    case author
    case lastAuthor
    case manager
    case company
    /// Who wrote comments, or changed text while changes were recorded.
    case reviewer
    case place
    /// A property of the office's own.
    case custom
    case title
    /// Where the file lay, a template's or a printer's name.
    case path
    case program
  }

  let kind: Kind
  let value: String

  /// Nil for what says nothing.
  init?(_ kind: Kind, _ value: String) {
    let value = value.split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
    guard !value.isEmpty else { return nil }
    (self.kind, self.value) = (kind, value.excerpt)
  }

  /// Whether it tells of a person or an office; a title alone is what the document says anyway.
  var isTelling: Bool {
    switch kind {
    case .author, .lastAuthor, .manager, .company, .reviewer, .place, .custom, .path: true
    case .title: false
    case .program: !Self.programs.contains { value.lowercased().contains($0) }
    }
  }

  /// Words in the names of programs; whoever writes a name of their own there is told from them.
  private static let programs = [
    "word", "excel", "powerpoint", "office", "microsoft", "writer", "calc", "impress", "adobe", "acrobat", "distiller",
    "pdf", "chrom", "skia", "mozilla", "firefox", "webkit", "quartz", "pages", "numbers", "keynote", "google", "tex",
    "ghostscript", "cairo", "foxit", "nitro", "wps", "canva", "scan", "xerox", "canon", "epson", "ricoh", "konica",
    "kyocera", "brother", "fuji", "toshiba", "hp ", "kodak", "reportlab", "itext", "apache", "fop", "jasper", "crystal",
    "print", "photoshop", "illustrator", "indesign", "corel", "inkscape", "autocad", "python", "openpyxl", "docx",
    "wkhtml", "qt ", "prince", "weasy", "kofax", "abbyy", "camscanner", "ilovepdf", "smallpdf", "version", "nuance",
  ]
}
