/// A colour of sRGB.
package struct CardColour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// - Parameter written: as in a stylesheet, `#ad1119`; nil for anything else.
  package init?(written: String) {
    let digits = written.utf8.dropFirst()
    guard written.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      let number = UInt32(written.dropFirst(), radix: 16)
    else { return nil }
    (red, green, blue) = (UInt8(number >> 16), UInt8(number >> 8 & 255), UInt8(number & 255))
  }

  var bytes: [UInt8] { [red, green, blue] }
}
