import Zip

@testable import Documents

/// Documents written by hand, part by part.
enum HandWritten {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let strictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  private static let strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  private static let drawing = [
    "wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'",
    "a='http://schemas.openxmlformats.org/drawingml/2006/main'",
    "pic='http://schemas.openxmlformats.org/drawingml/2006/picture'",
    "mc='http://schemas.openxmlformats.org/markup-compatibility/2006'",
    "wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'", "v='urn:schemas-microsoft-com:vml'",
    "m='http://schemas.openxmlformats.org/officeDocument/2006/math'",
  ].map { "xmlns:\($0)" }.joined(separator: " ")

  /// - Parameters:
  ///   - body: what stands in `<w:body>`.
  ///   - parts: others, by the last word of their kind: `styles`, `footnotes`, `header`; each with its root's content.
  ///   - links: addresses, by id.
  static func docx(
    _ body: String, _ parts: [String: String] = [:], links: [String: String] = [:], pictures: [String: String] = [:],
    isStrict: Bool = false
  ) -> [UInt8] {
    let (main, office) = isStrict ? (strictMain, strictOffice) : (main, office)
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let names = "xmlns:w='\(main)' xmlns:r='\(office)' \(drawing)"
    let roots = ["styles": "styles", "numbering": "numbering", "header": "hdr", "footer": "ftr"]
    let related =
      parts.keys.sorted().map { "<Relationship Id='\($0)' Type='\(office)/\($0)' Target='\($0).xml'/>" }
      + links.sorted { $0.key < $1.key }.map {
        "<Relationship Id='\($0.key)' Type='\(office)/hyperlink' Target='\($0.value)' TargetMode='External'/>"
      }
      + pictures.sorted { $0.key < $1.key }.map {
        "<Relationship Id='\($0.key)' Type='\(office)/image' Target='media/\($0.key)'/>"
      }
    let files =
      [
        ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
        (
          "_rels/.rels",
          "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(office)/officeDocument' Target='word/document.xml'/></Relationships>"
        ),
        ("word/_rels/document.xml.rels", "<Relationships xmlns='\(package)'>\(related.joined())</Relationships>"),
        ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
      ]
      + parts.sorted { $0.key < $1.key }.map { kind, content in
        let root = roots[kind] ?? kind
        return ("word/\(kind).xml", "<w:\(root) \(names)>\(content)</w:\(root)>")
      } + pictures.sorted { $0.key < $1.key }.map { ("word/media/\($0.key)", $0.value) }
    return zip(files)
  }

  /// - Parameters:
  ///   - text: what stands in `<office:text>`.
  ///   - styles: automatic ones.
  ///   - office: the content of `styles.xml`.
  static func odt(_ text: String, styles: String = "", office: String = "") -> [UInt8] {
    let names = ["office", "table", "text", "style", "draw"]
      .map { "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'" }
    let others = [
      "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'",
      "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'",
      "xmlns:xlink='http://www.w3.org/1999/xlink'",
      "xmlns:dc='http://purl.org/dc/elements/1.1/'",
    ]
    let all = (names + others).joined(separator: " ")
    return zip([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      (
        "content.xml",
        "<office:document-content \(all)><office:automatic-styles>\(styles)</office:automatic-styles><office:body>"
          + "<office:text>\(text)</office:text></office:body></office:document-content>"
      ),
      ("styles.xml", "<office:document-styles \(all)>\(office)</office:document-styles>"),
    ])
  }

  static func zip(_ parts: [(String, String)]) -> [UInt8] {
    var writer = ZipWriter()
    for (name, text) in parts { writer.add(name, Array(text.utf8)) }
    return writer.finished()
  }

  /// A paragraph of Word's.
  static func p(_ text: String, _ run: String = "", _ paragraph: String = "") -> String {
    "<w:p><w:pPr>\(paragraph)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r></w:p>"
  }

  static func b(_ text: String, centred: Bool = false) -> String {
    p(text, "<w:b/>", centred ? "<w:jc w:val='center'/>" : "")
  }

  /// A table of Word's, a paragraph or more a cell.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>" + row.map { "<w:tc>\($0.hasPrefix("<") ? $0 : p($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }

  /// The Markdown of a document; pictures as `anh-1.png` …
  static func markdown(_ bytes: [UInt8]) throws -> String {
    let report = Report(try Document(bytes))
    let files = Dictionary(uniqueKeysWithValues: report.pictures.indices.map { ($0, "anh-\($0 + 1).png") })
    return MarkdownText.text(report, files: files)
  }

  /// The same of a body of Word's.
  static func word(_ body: String, _ parts: [String: String] = [:], links: [String: String] = [:]) throws -> String {
    try markdown(docx(body, parts, links: links))
  }
}
