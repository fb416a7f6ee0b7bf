/// A font of the years before Unicode, whose letters are other characters' codes: its name says which.
public enum LegacyFont: Hashable, Sendable {
  /// `.VnTime` and its family, by TCVN 5712:1993; those whose names end in H show small letters as capitals.
  case tcvn3(isCapital: Bool)
  /// `VNI-Times` and its family.
  case vni

  /// Nil for the name of any other font.
  public init?(named name: String) {
    let small = name.lowercased()
    if small.hasPrefix(".vn") || small.hasPrefix("vntime") || small.hasPrefix("vnarial") {
      self = .tcvn3(isCapital: small.hasSuffix("h") || small.hasSuffix("h bold"))
    } else if small.hasPrefix("vni-") || small.hasPrefix("vni ") {
      self = .vni
    } else {
      return nil
    }
  }

  /// What a reader saw, in NFC. A text that holds letters of Vietnamese in Unicode was never of this font, whatever is
  /// said of it, and stays.
  public func decoded(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(Self.code)
    guard !scalars.contains(where: Self.isOfUnicode) else { return text }
    return switch self {
    case .tcvn3(let isCapital): Self.tcvn3(scalars, isCapital: isCapital)
    case .vni: Self.vni(scalars[...])
    }
  }

  /// Word keeps the codes of such fonts in the private area, too.
  private static func code(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xF020...0xF0FF).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value - 0xF000)) : scalar
  }

  private static func isOfUnicode(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "ă" || scalar == "đ" || scalar == "Đ" || scalar == "ơ" || scalar == "ư"
      || (0x1EA0...0x1EF9).contains(scalar.value)
  }

  /// These fonts have nothing at 0x80 to 0xA0: what stands there is a program's own dash or quotation mark.
  private static func tcvn3(_ scalars: [Unicode.Scalar], isCapital: Bool) -> String {
    let letters = scalars.map { $0.value > 0xA0 && $0.value < 0x100 ? FontCode.tcvn3.letter($0) ?? $0 : $0 }
    let text = NFC.normalized(String(letters[...]))
    return isCapital ? text.uppercased() : text
  }

  private static func vni(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var letters: [Unicode.Scalar] = []
    var rest = scalars
    while let first = rest.popFirst() {
      if let mark = rest.first, let letter = VNI.letter(first, mark) {
        letters.append(letter)
        rest.removeFirst()
      } else {
        letters.append(VNI.single(first) ?? first)
      }
    }
    return NFC.normalized(String(letters[...]))
  }
}
