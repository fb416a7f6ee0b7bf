extension UInt8 {
  package static let newline = UInt8(ascii: "\n")
  package static let carriageReturn = UInt8(ascii: "\r")
  package static let space = UInt8(ascii: " ")
  package static let tab = UInt8(ascii: "\t")

  package var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// Any byte of a character of UTF-8 but the first.
  package var isContinuation: Bool { self & 0xC0 == 0x80 }
}
