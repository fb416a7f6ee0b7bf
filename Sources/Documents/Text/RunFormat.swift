import Vietnamese

/// How characters look, as a style or a run says it; nil where nothing is said.
struct RunFormat: Sendable {
  var isBold: Bool?
  var isItalic: Bool?
  var isStruck: Bool?
  var isHidden: Bool?
  var isCapital: Bool?
  var shift: Inline.Look?
  var font: String?

  init() {}

  /// The same, with what it leaves open taken from another.
  func over(_ base: RunFormat) -> RunFormat {
    var format = self
    format.isBold = isBold ?? base.isBold
    format.isItalic = isItalic ?? base.isItalic
    format.isStruck = isStruck ?? base.isStruck
    format.isHidden = isHidden ?? base.isHidden
    format.isCapital = isCapital ?? base.isCapital
    format.shift = shift ?? base.shift
    format.font = font ?? base.font
    return format
  }

  /// The format of a style of characters above that of a paragraph: where both make text bold, neither does (ECMA-376,
  /// 17.7.3).
  func toggling(_ base: RunFormat) -> RunFormat {
    var format = over(base)
    if isBold == true, base.isBold == true { format.isBold = false }
    if isItalic == true, base.isItalic == true { format.isItalic = false }
    return format
  }

  var look: Inline.Look {
    var look = shift ?? []
    if isBold == true { look.insert(.bold) }
    if isItalic == true { look.insert(.italic) }
    if isStruck == true { look.insert(.struck) }
    if isCapital == true { look.insert(.capitals) }
    return look
  }

  var legacyFont: LegacyFont? { font.flatMap { LegacyFont(named: $0) } }
}
