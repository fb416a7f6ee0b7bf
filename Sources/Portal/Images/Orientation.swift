import Pictures
import SourceText

/// How a picture is turned before it is shown: the Exif tag Orientation (CIPA DC-008, 4.6.5), of which 1 is “not at
/// all”.
struct Orientation: Hashable, Sendable {
  /// 2…8.
  private let value: Int

  /// The picture lies on its side.
  var swapsSides: Bool { turn.swapsSides }

  /// As pixels are turned.
  var turn: Turn { Turn(value) }

  /// What the TIFF structure of an Exif block says; nil where it says nothing, or that nothing is turned.
  init?(tiff: ArraySlice<UInt8>) {
    let littleEndian = tiff.starts(with: "II".utf8)
    guard littleEndian || tiff.starts(with: "MM".utf8) else { return nil }
    let number = { (offset: Int, count: Int) in tiff.number(at: offset, count, littleEndian: littleEndian) }
    guard number(2, 2) == 42, let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<count {
      let start = directory + 2 + 12 * entry
      guard let tag = number(start, 2) else { return nil }
      guard tag == Self.tag, number(start + 2, 2) == Self.short else { continue }
      guard let value = number(start + 8, 2), (2...8).contains(value) else { return nil }
      self.value = value
      return
    }
    return nil
  }

  /// An Exif block that says this and nothing else: a TIFF header and one directory of one entry.
  var tiff: [UInt8] {
    var bytes = Array("MM".utf8)
    bytes.append(42, 2)
    bytes.append(8, 4)
    bytes.append(1, 2)
    bytes.append(Self.tag, 2)
    bytes.append(Self.short, 2)
    bytes.append(1, 4)
    bytes.append(value, 2)
    bytes.append(0, 2)
    bytes.append(0, 4)
    return bytes
  }

  private static let tag = 0x0112
  /// The type of a number of two bytes.
  private static let short = 3
}
