import DataFiles
import SourceText
import XML

/// Reduces a tree of elements to the drawing in it.
struct SVGFilter {
  private(set) var dropped = SVGDropped()
  /// A root without a namespace is read as if it had that of SVG; so are those below it.
  private let namespace: String

  init(namespace: String) { self.namespace = namespace }

  /// - Returns: the elements to stand in its place: itself, none, or of a link what it holds.
  mutating func filtered(_ element: XMLElement, inText: Bool = false) -> [XMLElement.Node] {
    let local = element.name.local
    guard element.name.namespace == namespace else {
      if !SVGVocabulary.isEditors(namespace: element.name.namespace) { dropped.add(element: element.name) }
      return []
    }
    if SVGVocabulary.descriptions.contains(local) {
      for inner in element.elements where SVGVocabulary.isActive(inner.name) { dropped.add(element: inner.name) }
      return []
    }
    if local == "a" {
      dropped.add(element: element.name)
      return children(of: element, withText: inText)
    }
    guard SVGVocabulary.elements.contains(local) else {
      dropped.add(element: element.name)
      return []
    }
    if local == "style" { return style(element) }
    var result = XMLElement(name: XMLName(local))
    result.attributes = attributes(of: element)
    if local == "image", !result.attributes.contains(where: { $0.name.local == "href" }) {
      dropped.add(element: element.name)
      return []
    }
    result.children = children(of: element, withText: SVGVocabulary.texts.contains(local))
    return [.element(result)]
  }

  private mutating func children(of element: XMLElement, withText: Bool) -> [XMLElement.Node] {
    element.children.flatMap { child -> [XMLElement.Node] in
      switch child {
      case .text(let text): withText ? [.text(text)] : []
      case .element(let inner): filtered(inner, inText: withText)
      }
    }
  }

  private mutating func style(_ element: XMLElement) -> [XMLElement.Node] {
    let isCSS = ["", "text/css"].contains((element.attribute("type") ?? "").lowercased())
    let isAlways = ["", "all", "screen"].contains((element.attribute("media") ?? "").lowercased())
    guard isCSS, isAlways else {
      dropped.add(element: element.name)
      return []
    }
    let sheet = CSSSheet(element.text)
    for name in sheet.dropped { dropped.add(name) }
    if sheet.text.isEmpty { return [] }
    return [.element(XMLElement(name: XMLName("style"), children: [.text(sheet.text)]))]
  }

  private mutating func attributes(of element: XMLElement) -> [XMLAttribute] {
    let hasPlainLink = element.attribute("href") != nil
    return element.attributes.compactMap { attribute in
      let kept = kept(attribute, of: element.name.local, hasPlainLink: hasPlainLink)
      if kept == nil, !SVGVocabulary.isIdle(attribute.name), attribute.value != "" { dropped.add(attribute) }
      return kept.flatMap { $0.value.isEmpty ? nil : $0 }
    }
  }

  /// The attribute as it is published, empty where it says nothing; nil where it is not allowed.
  private mutating func kept(_ attribute: XMLAttribute, of element: String, hasPlainLink: Bool) -> XMLAttribute? {
    let (name, value) = (attribute.name, attribute.value)
    switch (name.namespace, name.local) {
    case ("", "id"), ("", "class"): return XMLAttribute(name: XMLName(name.local), value: value)
    case ("", "style"):
      let declarations = CSSDeclarations(value)
      for name in declarations.dropped { dropped.add(name) }
      return XMLAttribute(name: XMLName("style"), value: declarations.text)
    case ("", "href"), (SVGVocabulary.xlink, "href"):
      guard let target = target(value, of: element) else { return nil }
      if name.namespace.isEmpty { return XMLAttribute(name: XMLName("href"), value: target) }
      return XMLAttribute(name: XMLName("href", prefix: "xlink"), value: hasPlainLink ? "" : target)
    case (XMLName.xml, "space"):
      return XMLAttribute(name: XMLName("space", prefix: "xml"), value: value == "preserve" ? value : "")
    case ("", let local) where SVGVocabulary.attributes.contains(local) || SVGVocabulary.properties.contains(local):
      return CSSValue.cleaned(value).map { XMLAttribute(name: XMLName(local), value: $0) }
    default: return nil
    }
  }

  /// A part of the same drawing, or a picture inside the file, cleaned like any other.
  private func target(_ value: String, of element: String) -> String? {
    let value = value.trimmedSpaces
    if element == "image" { return EmbeddedPicture.cleaned(value) }
    guard SVGVocabulary.referring.contains(element), value.hasPrefix("#"), value.dropFirst().description.isDrawingID
    else { return nil }
    return value
  }
}
