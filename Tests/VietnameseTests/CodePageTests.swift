import Foundation
import Testing

@testable import Vietnamese

@Suite struct CodePageTests {
  @Test(arguments: [("TCVN5712-1", CodePage.tcvn5712), ("VISCII", .viscii)])
  func everyByteIsWhatIconvSays(_ name: String, _ page: CodePage) throws {
    for byte in UInt8.min...UInt8.max where byte != 0x0A && byte != 0 {
      // A newline behind it, since combining marks wait for what they join.
      let text = try Authority.run("iconv", ["-f", name, "-t", "UTF-8"], input: Data([byte, 0x0A]))
      let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars.dropLast())
      #expect(page[byte].map { [$0] } == scalars, "\(name) \(String(byte, radix: 16))")
    }
  }

  @Test(arguments: [("cp1258", CodePage.windows1258), ("cp1252", .windows1252)])
  func everyByteIsWhatPythonSays(_ codec: String, _ page: CodePage) throws {
    let script = "for b in range(256): print(*[ord(c) for c in bytes([b]).decode('\(codec)', 'ignore')] or [-1])"
    let values = try Authority.python(script).split(separator: "\n").map { Int($0) }
    #expect(values.count == 256)
    for (byte, value) in values.enumerated() {
      #expect(page[UInt8(byte)].map { Int($0.value) } ?? -1 == value, "\(codec) \(String(byte, radix: 16))")
    }
  }

  /// The table of xvnkb (vni.h, Đào Hải Lâm, 2002): base letters, each with sắc, huyền, hỏi, ngã, nặng.
  @Test func everyLetterOfVNIIsWhatXvnkbWrites() throws {
    let table: [(String, String)] = [
      ("A", "AÙ AØ AÛ AÕ AÏ"), ("Â", "AÁ AÀ AÅ AÃ AÄ"), ("Ă", "AÉ AÈ AÚ AÜ AË"), ("E", "EÙ EØ EÛ EÕ EÏ"),
      ("Ê", "EÁ EÀ EÅ EÃ EÄ"), ("O", "OÙ OØ OÛ OÕ OÏ"), ("Ô", "OÁ OÀ OÅ OÃ OÄ"), ("Ơ", "ÔÙ ÔØ ÔÛ ÔÕ ÔÏ"),
      ("U", "UÙ UØ UÛ UÕ UÏ"), ("Ư", "ÖÙ ÖØ ÖÛ ÖÕ ÖÏ"), ("I", "Í Ì Æ Ó Ò"), ("Y", "YÙ YØ YÛ YÕ Î"),
    ]
    let plain = [("Â", "AÂ"), ("Ă", "AÊ"), ("Ê", "EÂ"), ("Ô", "OÂ"), ("Ơ", "Ô"), ("Ư", "Ö"), ("Đ", "Ñ")]
    let tones = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    let toned = table.flatMap { base, codes in
      zip(tones, codes.split(separator: " ")).map { (NFC.normalized(base + $0), String($1)) }
    }
    for (letter, code) in plain + toned {
      for (letter, code) in [(letter, code), (letter.lowercased(), code.lowercased())] {
        #expect(VNI.decode(Array(code.unicodeScalars)[...])?.text == letter, "\(code)")
      }
    }
  }

  /// Of Unicode 14, which Debian's Python knows.
  @Test func everyCharacterIsComposedAsPythonsUnicodedataSays() throws {
    let script = """
      import unicodedata as u
      for v in range(0x20, 0x20000):
          c = chr(v)
          if not 0xD800 <= v < 0xE000 and u.category(c) != 'Cn':
              print(*['%x' % ord(x) for x in c + u.normalize('NFC', 'a' + c + chr(0x323) + chr(0x301))])
      """
    let marks = "\u{323}\u{301}"
    let lines = try Authority.python(script).split(separator: "\n")
    #expect(lines.count > 80_000)
    for line in lines {
      let values = line.split(separator: " ")
      let scalar = try #require(UInt32(values[0], radix: 16).flatMap(Unicode.Scalar.init))
      let composed = NFC.normalized(Array("a\(scalar)\(marks)".utf8))
      let written = String(decoding: composed, as: UTF8.self).unicodeScalars.map { String($0.value, radix: 16) }
      if written != values.dropFirst().map(String.init) { Issue.record("U+\(values[0]): \(written)") }
    }
  }

  /// A letter of Latin script that is an ASCII letter with marks is that letter to the fold.
  @Test func everyMarkedLetterIsFoldedAsItsDecompositionSays() throws {
    let script = """
      import unicodedata as u
      for v in range(0x80, 0x2000):
          d = u.normalize('NFD', chr(v).lower())
          if d[0].isascii() and d[0].isalpha() and len(d) > 1 and all('\\u0300' <= m <= '\\u036f' for m in d[1:]):
              print(v, d[0])
      """
    let rows = try Authority.python(script).split(separator: "\n")
    #expect(rows.count > 400)
    for row in rows {
      let parts = row.split(separator: " ")
      let scalar = try #require(UInt32(parts[0]).flatMap(Unicode.Scalar.init))
      #expect(Fold.search(String(scalar)) == String(parts[1]), "U+\(String(scalar.value, radix: 16))")
    }
  }
}
