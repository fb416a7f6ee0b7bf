import SourceText

/// The elements of a colour profile that are kept (ICC.1:2022, 10), as long as their own counts say.
enum ProfileElement {
  /// - Returns: nil for an element of another type than the tag may have, or that is cut.
  static func whole(_ bytes: ArraySlice<UInt8>, of tag: String) -> [UInt8]? {
    guard bytes.count >= 12 else { return nil }
    let type = String(decoding: bytes.prefix(4), as: UTF8.self)
    guard let length = length(type, bytes, tag), length <= bytes.count else { return nil }
    // Four bytes after the type are reserved.
    return Array(bytes.prefix(4)) + [0, 0, 0, 0] + bytes.prefix(length).dropFirst(8)
  }

  private static func length(_ type: String, _ bytes: ArraySlice<UInt8>, _ tag: String) -> Int? {
    switch (tag, type) {
    case ("rXYZ", "XYZ "), ("gXYZ", "XYZ "), ("bXYZ", "XYZ "), ("wtpt", "XYZ "): 20
    case ("chad", "sf32"): 8 + 4 * 9
    case ("rTRC", "curv"), ("gTRC", "curv"), ("bTRC", "curv"), ("kTRC", "curv"):
      bytes.number(at: 8, 4).map { 12 + 2 * $0 }
    case ("rTRC", "para"), ("gTRC", "para"), ("bTRC", "para"), ("kTRC", "para"):
      bytes.number(at: 8, 2).flatMap { parameters[$0] }.map { 12 + 4 * $0 }
    case ("A2B0", "mft1"), ("A2B1", "mft1"), ("A2B2", "mft1"): table(bytes, wide: false)
    case ("A2B0", "mft2"), ("A2B1", "mft2"), ("A2B2", "mft2"): table(bytes, wide: true)
    // A tree of curves and tables at offsets of its own.
    case ("A2B0", "mAB "), ("A2B1", "mAB "), ("A2B2", "mAB "): bytes.count
    default: nil
    }
  }

  /// How many numbers each kind of parametric curve has.
  private static let parameters = [0: 1, 1: 3, 2: 4, 3: 5, 4: 7]

  /// Curves for what goes in, a grid, curves for what comes out (10.10, 10.11).
  private static func table(_ bytes: ArraySlice<UInt8>, wide: Bool) -> Int? {
    guard let inputs = bytes.number(at: 8, 1), let outputs = bytes.number(at: 9, 1), let grid = bytes.number(at: 10, 1),
      (1...4).contains(inputs), (1...4).contains(outputs)
    else { return nil }
    let points = (0..<inputs).reduce(1) { product, _ in product * grid }
    guard wide else { return 48 + 256 * inputs + points * outputs + 256 * outputs }
    guard let first = bytes.number(at: 48, 2), let last = bytes.number(at: 50, 2) else { return nil }
    return 52 + 2 * (first * inputs + points * outputs + last * outputs)
  }

  /// The numbers with sixteen bits behind the point that follow the head.
  static func numbers(_ element: [UInt8]) -> [Double] {
    stride(from: 8, to: element.count - 3, by: 4).compactMap { offset in
      element[...].number(at: offset, 4).map { Double(Int32(truncatingIfNeeded: $0)) / 65_536 }
    }
  }
}
