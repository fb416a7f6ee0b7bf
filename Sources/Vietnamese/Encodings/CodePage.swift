/// An encoding of one byte a character: ASCII, and what it has in place of the rest.
struct CodePage: Sendable {
  /// By byte; nil where the page leaves it open.
  private let scalars: [Unicode.Scalar?]
  /// The byte of each character.
  let byte: [Unicode.Scalar: UInt8]

  subscript(byte: UInt8) -> Unicode.Scalar? { scalars[Int(byte)] }

  /// - Parameters:
  ///   - upper: the characters from 0x80 on; “␀” where the page leaves the byte open.
  ///   - others: where the page departs from that, or has letters in place of control codes.
  private init(upper: String, others: [UInt8: Unicode.Scalar] = [:]) {
    var scalars: [Unicode.Scalar?] = (0..<0x80 as Range<UInt8>).map { Unicode.Scalar($0) }
    scalars += upper.unicodeScalars.map { $0 == "␀" ? nil : $0 }
    for (byte, scalar) in others { scalars[Int(byte)] = scalar }
    self.scalars = scalars
    let pairs = scalars.indices.compactMap { index in scalars[index].map { ($0, UInt8(index)) } }
    byte = Dictionary(pairs) { first, _ in first }
  }

  static let windows1252 = CodePage(
    upper: "€␀‚ƒ„…†‡ˆ‰Š‹Œ␀Ž␀␀‘’“”•–—˜™š›œ␀žŸ" + latin1)

  /// Tones are combining marks behind their vowels.
  static let windows1258 = CodePage(
    upper: "€␀‚ƒ„…†‡ˆ‰␀‹Œ␀␀␀␀‘’“”•–—˜™␀›œ␀␀Ÿ" + latin1,
    others: [
      0xC3: "Ă", 0xD0: "Đ", 0xD5: "Ơ", 0xDD: "Ư", 0xE3: "ă", 0xF0: "đ", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
      0xCC: "\u{300}", 0xD2: "\u{309}", 0xDE: "\u{303}", 0xEC: "\u{301}", 0xF2: "\u{323}",
    ])

  /// TCVN 5712:1993, VN1. The fonts that made it common (ABC, .VnTime) have of its capitals those without a tone alone.
  static let tcvn5712 = CodePage(
    upper: "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"
      + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
    others: [
      0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ",
      0x16: "Ý", 0x17: "Ỵ",
    ])

  /// VISCII 1.1, RFC 1456.
  static let viscii = CodePage(
    upper: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
      + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
    others: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

  private static let latin1: String = {
    var text = String.UnicodeScalarView()
    for byte in 0xA0...0xFF as ClosedRange<UInt8> { text.append(Unicode.Scalar(byte)) }
    return String(text)
  }()

  /// The byte that a character stands for where a program showed it by Windows-1252 or by ISO-8859-1; where the former
  /// leaves a byte open, programs put the latter's control code.
  static func shownByte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : windows1252.byte[scalar]
  }
}
