/// An encoding, or a mix-up of encodings, that Vietnamese text has come through.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  case utf8AsWindows1252 = "Windows-1252"
  case utf8AsWindows1258 = "Windows-1258"
  /// TCVN 5712:1993, the encoding of the .VnTime fonts (ABC).
  case tcvn3 = "TCVN3 (ABC)"
  /// The encoding of the VNI-Times fonts.
  case vni = "VNI"

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
    case .tcvn3: TCVN3.decode(word)
    case .vni: VNI.decode(word)
    }
  }

  /// Whether a line has anything that only this encoding explains; most have not, and are spared the words.
  func mayOccur(in line: ArraySlice<Unicode.Scalar>) -> Bool {
    switch self {
    case .utf8AsWindows1252: Mojibake.windows1252.mayOccur(in: line)
    case .utf8AsWindows1258: Mojibake.windows1258.mayOccur(in: line)
    case .tcvn3: line.contains(where: TCVN3.isForeign)
    case .vni: zip(line, line.dropFirst()).contains { VNI.pairs[[$0, $1]] != nil }
    }
  }

  /// What ends a word. Misread UTF-8 has quotation marks and no-break spaces for letters.
  func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !scalar.isASCIILetter }
    return !isMisreadUTF8 && (scalar.value == 0xA0 || (0x2000..<0x2070).contains(scalar.value))
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
