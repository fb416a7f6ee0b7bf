import XML

extension RunFormat {
  /// - Parameter properties: `w:rPr`
  init(_ properties: XMLElement?) {
    self.init()
    guard let properties else { return }
    isBold = properties.toggle("b")
    isItalic = properties.toggle("i")
    isStruck = properties.toggle("strike") ?? properties.toggle("dstrike")
    isHidden = properties.toggle("vanish")
    isCapital = properties.toggle("caps")
    switch properties.child("vertAlign")?["val"] {
    case "superscript": shift = .raised
    case "subscript": shift = .lowered
    case nil: break
    default: shift = []
    }
    let fonts = properties.child("rFonts")
    font = fonts?["hAnsi"] ?? fonts?["ascii"]
  }
}
