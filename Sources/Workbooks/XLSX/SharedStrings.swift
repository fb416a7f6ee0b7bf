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
    var (text, rest) = ([UInt8](), Array(utf8)[...])
    while let byte = rest.first {
      if byte == UInt8(ascii: "_"), let scalar = rest.escapedControl {
        text += Array(String(scalar).utf8)
        rest = rest.dropFirst(7)
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The character that `_xHHHH_` at its beginning stands for.
  fileprivate var escapedControl: Character? {
    let word = prefix(7)
    guard word.count == 7, word.starts(with: "_x".utf8), word.last == UInt8(ascii: "_") else { return nil }
    let digits = String(decoding: word.dropFirst(2).prefix(4), as: UTF8.self)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { Character($0) }
  }
}
