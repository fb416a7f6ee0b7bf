import Diagnostics
import SourceText
import Vietnamese

/// A file of Word, Excel or PowerPoint as they were before 2007: what reveals its makers stands in two sets of
/// properties (MS-OLEPS), found here by their names wherever in the file they lie.
enum OldOfficeFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Names of the sets, and which of their numbers tell what.
  private static let sets: [(name: [UInt8], kinds: [Int: DocumentProperty.Kind])] = [
    (
      [0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9],
      [2: .title, 4: .author, 8: .lastAuthor, 18: .program]
    ),
    (
      [0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE],
      [14: .manager, 15: .company]
    ),
  ]

  static func properties(_ bytes: [UInt8]) -> [DocumentProperty] {
    var found: [DocumentProperty] = []
    for (name, kinds) in sets {
      var rest = bytes[...]
      while let start = rest.firstRange(of: name)?.lowerBound {
        for property in properties(bytes[...], name: start, kinds) where !found.contains(property) {
          found.append(property)
        }
        rest = bytes[(start + 16)...]
      }
    }
    return found.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// 2.21: the name stands 28 bytes after the start of its stream, then where its section begins.
  private static func properties(
    _ bytes: ArraySlice<UInt8>, name: Int, _ kinds: [Int: DocumentProperty.Kind]
  ) -> [DocumentProperty] {
    let number = { (place: Int) in bytes.number(at: place, 4, littleEndian: true) ?? 0 }
    let section = name - 28 + number(name + 16)
    let places = (0..<min(number(section + 4), 64)).map { index in
      (number: number(section + 8 + 8 * index), place: section + number(section + 12 + 8 * index))
    }
    let page = places.first { $0.number == 1 }.flatMap { bytes.number(at: $0.place + 4, 2, littleEndian: true) }
    return places.compactMap { entry in
      guard let kind = kinds[entry.number] else { return nil }
      return text(bytes, entry.place, page: page ?? 1252).flatMap { DocumentProperty(kind, $0) }
    }
  }

  /// Strings of bytes in the page of codes that the set names, or of UTF-16.
  private static func text(_ bytes: ArraySlice<UInt8>, _ place: Int, page: Int) -> String? {
    guard let kind = bytes.number(at: place, 4, littleEndian: true), [0x1E, 0x1F].contains(kind),
      let count = bytes.number(at: place + 4, 4, littleEndian: true), count <= 1000
    else { return nil }
    let length = kind == 0x1F ? 2 * count : count
    guard bytes.number(at: place + 8 + length - 1, 1) != nil, length > 0 else { return nil }
    let raw = Array(bytes[(bytes.startIndex + place + 8)..<(bytes.startIndex + place + 8 + length)])
    if kind == 0x1F || page == 1200 {
      return String(
        decoding: stride(from: 0, to: raw.count - 1, by: 2).map { UInt16(raw[$0]) | UInt16(raw[$0 + 1]) << 8 },
        as: UTF16.self)
    }
    let text = Array(raw.prefix { $0 != 0 })
    if let text = String(validating: text, as: UTF8.self) { return text }
    return (try? LegacyText.decodeANSI(text))?.0
  }
}
