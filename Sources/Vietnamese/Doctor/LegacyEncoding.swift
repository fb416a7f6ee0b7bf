/// An encoding, or a mix-up of encodings, that Vietnamese text has come through.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// Or ISO-8859-1, which differs in control codes alone.
  case utf8AsWindows1252 = "Windows-1252"
  case utf8AsWindows1258 = "Windows-1258"
  /// TCVN 5712:1993, the encoding of the .VnTime fonts (ABC).
  case tcvn3 = "TCVN3 (ABC)"
  /// The encoding of the VNI-Times fonts.
  case vni = "VNI"
  /// Windows-1258 that a program took for Windows-1252.
  case windows1258 = "Windows-1258 (CP1258)"
  case viscii = "VISCII"

  /// Whether this is UTF-8 that a program took for another encoding, rather than text typed in an old font.
  public var isMisreadUTF8: Bool { self == .utf8AsWindows1252 || self == .utf8AsWindows1258 }
}

/// One word as another encoding has it.
struct DecodedWord {
  var text: String
  /// How much speaks for that encoding: 0 nothing by itself, 1 another such word is wanted, 2 enough.
  var evidence: Int
}

extension LegacyEncoding {
  /// Nil where the word cannot be of this encoding.
  func decode(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord? {
    switch self {
    case .utf8AsWindows1252: Mojibake.windows1252.decode(word)
    case .utf8AsWindows1258: Mojibake.windows1258.decode(word)
    case .tcvn3: FontCode.tcvn3.decode(word)
    case .vni: VNI.decode(word)
    case .windows1258: FontCode.windows1258.decode(word)
    case .viscii: FontCode.viscii.decode(word)
    }
  }

  /// Whether a line has anything that only this encoding explains; most have not, and are spared the words.
  func mayOccur(in line: ArraySlice<Unicode.Scalar>) -> Bool {
    switch self {
    case .utf8AsWindows1252: Mojibake.windows1252.mayOccur(in: line)
    case .utf8AsWindows1258: Mojibake.windows1258.mayOccur(in: line)
    case .tcvn3: FontCode.tcvn3.mayOccur(in: line)
    case .vni: line.indices.dropLast().contains { VNI.letter(line[$0], line[$0 + 1]) != nil }
    case .windows1258: FontCode.windows1258.mayOccur(in: line)
    case .viscii: FontCode.viscii.mayOccur(in: line)
    }
  }

  /// What ends a word. Misread UTF-8 has quotation marks and no-break spaces for letters, the older encodings of
  /// Vietnamese have control codes and signs for capitals.
  func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .utf8AsWindows1252, .utf8AsWindows1258: scalar.isASCII && !scalar.isASCIILetter
    case .tcvn3: scalar.value == 0xA0 || scalar.isASCII && FontCode.tcvn3.letter(scalar) == nil
    case .viscii: scalar.isASCII && FontCode.viscii.letter(scalar) == nil
    case .vni, .windows1258:
      scalar.isASCII ? !scalar.isASCIILetter : scalar.value == 0xA0 || (0x2000..<0x2070).contains(scalar.value)
    }
  }

  /// Whether a character may be punctuation of its own right, though the encoding has a letter there.
  func mayBePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .tcvn3, .viscii: scalar.value == 0xA0 || (0x2010..<0x2030).contains(scalar.value)
    default: false
    }
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
