import Diagnostics
import SourceText

extension DocumentProperty {
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
