import XML

/// The styles of a document (ODF 1.3, part 3, 16): those of the office, and those that the program made for it.
struct ODTStyles: Sendable {
  struct Style: Sendable {
    var run = RunFormat()
    var role: Paragraph.Role?
    var isCentred: Bool?
    var list: String?
  }

  private var elements: [String: XMLElement] = [:]
  private var fonts: [String: String] = [:]
  private var known: [String: Style] = [:]
  private(set) var lists: [String: [Int: ODTListLevel]] = [:]
  /// Numbers of headings.
  private(set) var outline: [Int: ODTListLevel] = [:]

  private static let mostParents = 20
  /// Each look that somebody gave to a word by hand is one.
  private static let mostStyles = 40_000

  /// - Parameter roots: of `styles.xml` and `content.xml`.
  init(_ roots: [XMLElement]) {
    for root in roots {
      for face in root.child("font-face-decls")?.elements ?? [] { fonts[face["name"] ?? ""] = face["font-family"] }
      for container in ["styles", "automatic-styles"] { root.child(container).map { take($0) } }
    }
    for (key, element) in elements { known[key] = resolved(element) }
  }

  private mutating func take(_ container: XMLElement) {
    for element in container.elements.prefix(Self.mostStyles) {
      switch element.name.local {
      case "style": elements["\(element["family"] ?? "") \(element["name"] ?? "")"] = element
      case "list-style": lists[element["name"] ?? ""] = ODTListLevel.all(in: element)
      case "outline-style": outline = ODTListLevel.all(in: element)
      default: break
      }
    }
  }

  /// - Parameter family: `paragraph` or `text`.
  func style(_ name: String?, family: String) -> Style { name.flatMap { known["\(family) \($0)"] } ?? Style() }

  private func resolved(_ element: XMLElement) -> Style {
    let family = element["family"] ?? ""
    var style = Style()
    var next: XMLElement? = element
    for _ in 0..<Self.mostParents {
      guard let element = next else { break }
      let own = own(element)
      style.run = style.run.over(own.run)
      style.role = style.role ?? own.role
      style.isCentred = style.isCentred ?? own.isCentred
      style.list = style.list ?? own.list
      next = element["parent-style-name"].flatMap { elements["\(family) \($0)"] }
    }
    return style
  }

  private func own(_ element: XMLElement) -> Style {
    var style = Style()
    style.run = RunFormat(text: element.child("text-properties"), fonts: fonts)
    style.isCentred = element.child("paragraph-properties")?["text-align"].map { $0 == "center" }
    style.list = element["list-style-name"]
    let name = (element["name"] ?? "").lowercased()
    if name == "title" { style.role = .title }
    if ["caption", "illustration", "figure", "table", "drawing"].contains(name) { style.role = .caption }
    if name.hasPrefix("contents_20_") || name == "contents" { style.role = .contents }
    return style
  }
}

extension RunFormat {
  /// - Parameters:
  ///   - properties: `style:text-properties`
  ///   - fonts: families by the names that styles use.
  init(text properties: XMLElement?, fonts: [String: String]) {
    self.init()
    guard let properties else { return }
    isBold = properties["font-weight"].map { $0 == "bold" || Int($0).map { $0 >= 600 } == true }
    isItalic = properties["font-style"].map { $0 == "italic" || $0 == "oblique" }
    isStruck = (properties["text-line-through-style"] ?? properties["text-line-through-type"]).map { $0 != "none" }
    isHidden = properties["display"].map { $0 == "none" }
    isCapital = properties["text-transform"].map { $0 == "uppercase" }
    shift = properties["text-position"].map { position in
      position.hasPrefix("super") ? .raised : position.hasPrefix("sub") ? .lowered : []
    }
    let name = properties["font-name"]
    font = (name.flatMap { fonts[$0] } ?? properties["font-family"] ?? name)?.filter { $0 != "'" && $0 != "\"" }
  }
}
