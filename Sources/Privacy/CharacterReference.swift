/// `&#48;`, `&#x30;`, `&nbsp;`: a character by its number or its name in HTML, of the names those that stand for digits,
/// signs, spaces and the letters of Latin-1.
package struct CharacterReference {
  package let scalar: Unicode.Scalar
  /// Behind its semicolon.
  package let end: Int

  package init?(_ source: [UInt8], at start: Int) {
    let body = source[(start + 1)...].prefix(12)
    guard let semicolon = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: body[..<semicolon], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : Self.named[name] else { return nil }
    (self.scalar, end) = (scalar, semicolon + 1)
  }

  /// As a reader sees it; what is invisible is nothing.
  package var plainText: [UInt8] { scalar.isInvisible ? [] : Array(String(scalar.plain).utf8) }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static let named: [String: Unicode.Scalar] = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "numsp": " ", "puncsp": " ", "hairsp": " ", "shy": "\u{AD}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "NoBreak": "\u{2060}", "commat": "@", "num": "#", "period": ".",
    "comma": ",", "colon": ":", "semi": ";", "sol": "/", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]",
    "lbrack": "[", "rbrack": "]", "plus": "+", "hyphen": "-", "dash": "-", "lowbar": "_", "amp": "&", "lt": "<",
    "gt": ">", "quot": "\"", "apos": "'", "ast": "*", "Tab": " ", "NewLine": " ", "ndash": "–", "mdash": "—",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "egrave": "è", "eacute": "é", "ecirc": "ê",
    "igrave": "ì", "iacute": "í", "itilde": "ĩ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ",
    "ugrave": "ù", "uacute": "ú", "utilde": "ũ", "yacute": "ý", "abreve": "ă", "dstrok": "đ", "Agrave": "À",
    "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Igrave": "Ì",
    "Iacute": "Í", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ugrave": "Ù", "Uacute": "Ú",
    "Yacute": "Ý", "Abreve": "Ă", "Dstrok": "Đ",
  ]
}
