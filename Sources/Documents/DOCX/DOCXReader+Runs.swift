import Vietnamese
import XML

/// What a paragraph gives while it is read.
struct ParagraphContent {
  /// What its style says of its characters.
  let base: RunFormat
  var builder = InlineBuilder()
  /// Text that is in the file and on no page.
  var hidden = ""
  var deleted = ""
  /// What stands in text boxes that are anchored in it.
  var boxes: [Block] = []

  init(base: RunFormat) { self.base = base }
}

extension DOCXReader {
  /// Runs, whatever is around them.
  mutating func read(_ container: XMLElement, into content: inout ParagraphContent) {
    for element in container.elements {
      switch element.name.local {
      case "r": run(element, into: &content)
      case "hyperlink": link(element, into: &content)
      case "ins", "moveTo":
        document.changes.insert(.inserted)
        read(element, into: &content)
      case "del": content.deleted += element.words
      case "moveFrom": break
      case "fldSimple", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo": read(element, into: &content)
      case "AlternateContent": element.alternative.map { read($0, into: &content) }
      case "oMath", "oMathPara": content.builder.append(element.words, [])
      case "ruby": element.child("rubyBase").map { read($0, into: &content) }
      default: break
      }
    }
  }

  private mutating func link(_ element: XMLElement, into content: inout ParagraphContent) {
    let mark = content.builder.mark()
    read(element, into: &content)
    guard let target = related[element["id"] ?? ""], target.isExternal else { return }
    let anchor = element["anchor"].map { "#\($0)" } ?? ""
    if !content.builder.wrap(from: mark, to: target.name + anchor) { document.leaveOut(.link, target.name) }
  }

  private mutating func run(_ element: XMLElement, into content: inout ParagraphContent) {
    let properties = element.child("rPr")
    let style = styles.characters(properties?.child("rStyle")?["val"])
    let base = style.map { $0.toggling(content.base) } ?? content.base
    let format = RunFormat(properties).over(base)
    for piece in element.elements { self.piece(piece, format, into: &content) }
  }

  private mutating func piece(_ element: XMLElement, _ format: RunFormat, into content: inout ParagraphContent) {
    switch element.name.local {
    case "fldChar": field(element, into: &content)
    case "instrText": fields.add(code: element.text)
    case "delText": content.deleted += element.text
    case _ where fields.isCode: break
    case "t" where format.isHidden == true: content.hidden += element.text
    case "t": content.builder.append(SymbolFont.text(element.text, format), format.look, font: format.legacyFont)
    case "softHyphen": content.builder.append("\u{AD}", format.look, font: format.legacyFont)
    case "noBreakHyphen": content.builder.append("-", format.look, font: format.legacyFont)
    case "tab", "ptab": content.builder.append(.tab)
    case "br" where ["page", "column"].contains(element["type"]): break
    case "br", "cr": content.builder.append(.lineBreak)
    case "sym": symbol(element, format, into: &content)
    case "footnoteReference", "endnoteReference": reference(element, into: &content)
    case "drawing", "pict", "object": drawing(element, "", into: &content)
    case "AlternateContent":
      for piece in element.alternative?.elements ?? [] { self.piece(piece, format, into: &content) }
    case "ruby": read(element, into: &content)
    default: break
    }
  }

  private mutating func field(_ element: XMLElement, into content: inout ParagraphContent) {
    if let lost = fields.mark(element["fldCharType"], &content.builder) { document.leaveOut(.link, lost) }
  }

  private mutating func symbol(_ element: XMLElement, _ format: RunFormat, into content: inout ParagraphContent) {
    guard let code = element["char"].flatMap({ UInt32($0, radix: 16) }) else { return }
    let font = element["font"] ?? ""
    let low = code & 0xFF
    if let legacy = LegacyFont(named: font), let scalar = Unicode.Scalar(low) {
      content.builder.append(String(Character(scalar)), format.look, font: legacy)
    } else if let character = SymbolFont.character(low, font: font) {
      content.builder.append(String(character), format.look)
    } else {
      document.leaveOut(.symbol, "\(font) \(String(code, radix: 16, uppercase: true))")
    }
  }

  private mutating func reference(_ element: XMLElement, into content: inout ParagraphContent) {
    let kind = String(element.name.local.dropLast("Reference".utf8.count))
    if let index = note(kind, element["id"] ?? "") { content.builder.append(.note(index)) }
  }
}
