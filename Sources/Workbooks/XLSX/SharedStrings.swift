/// `sharedStrings.xml`: the texts that cells name by number. Of text in several fonts the parts are joined; readings in
/// kana, which stand beside it, are left out.
enum SharedStrings {
  static func read(_ bytes: [UInt8]) throws(MarkupScanner.Fault) -> [String] {
    var scanner = MarkupScanner(bytes)
    var strings: [String] = []
    while true {
      switch try scanner.next() {
      case .finished: return strings
      case .start where scanner.isNamed("si"): strings.append(try text(&scanner))
      default: continue
      }
    }
  }

  /// What an element says that has just begun, up to its end.
  static func text(_ scanner: inout MarkupScanner) throws(MarkupScanner.Fault) -> String {
    let level = scanner.level
    var (text, isText, phonetic) = ("", false, 0)
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isNamed("rPh") { phonetic += 1 }
        isText = phonetic == 0 && scanner.isNamed("t")
      case .text: if isText { text += try scanner.text() }
      case .end:
        if scanner.isNamed("rPh") { phonetic -= 1 }
        isText = false
        if scanner.level < level { return text.unescapingControls }
      case .finished: return text
      }
    }
  }
}

extension String {
  /// `_x000D_`, as Excel writes characters that XML may not hold (ECMA-376, part 1, 22.9.2.19).
  var unescapingControls: String {
    guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
    var (text, rest) = ("", self[...])
    while let place = rest.firstRange(of: "_x") {
      text += rest[..<place.lowerBound]
      let digits = rest[place.upperBound...].prefix(4)
      let after = rest[place.upperBound...].dropFirst(4)
      if digits.utf8.count == 4, after.first == "_", let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      {
        text.unicodeScalars.append(scalar)
        rest = after.dropFirst()
      } else {
        text += "_x"
        rest = rest[place.upperBound...]
      }
    }
    return text + rest
  }
}
