import Vietnamese

/// A home address: where somebody is registered (`thường trú tại …`), or a house by its number (`số nhà 12`).
enum HomeAddress {
  /// - Parameter end: of the word `trú`.
  static func residence(_ bytes: [UInt8], at end: Int) -> PersonalData? {
    guard end == bytes.count || !bytes[end].isASCIILetter && bytes[end] < 0x80 else { return nil }
    let lead = Fold.search(bytes.lead(to: end, limit: 40)).split { !$0.isLetter }.map(String.init)
    guard let last = lead.dropLast().last, ["thuong", "tam", "cu"].contains(last) else { return nil }
    // cơ quan thường trú, phóng viên thường trú: of an office abroad or in a province.
    guard !["quan", "vien", "dien", "phong", "phan", "tru"].contains(lead.dropLast(2).last ?? "") else { return nil }
    let clause = bytes.clause(from: end, limit: 120)
    let words = Fold.search(String(decoding: bytes[clause], as: UTF8.self)).split { !$0.isLetter }.map(String.init)
    let names = words.contains { places.contains($0) } || bytes[clause].contains(where: \.isASCIIDigit)
    guard
      bytes[clause].first(where: { $0 != .space }) == UInt8(ascii: ":") || words.first == "tai" || words.first == "o",
      names
    else { return nil }
    return PersonalData(kind: .homeAddress, range: clause)
  }

  /// - Parameter number: a number that may be a house's, or a neighbourhood's.
  static func house(_ bytes: [UInt8], number: Range<Int>) -> PersonalData? {
    guard number.count <= 4 else { return nil }
    guard mayFollowHouse(bytes.span, number.lowerBound) else { return nil }
    let lead = bytes.lead(to: number.lowerBound, limit: 64)
    let words = Fold.search(lead).split { !$0.isLetter }.map(String.init)
    let clause = bytes.clause(from: number.lowerBound, limit: 100)
    switch words.suffix(2) {
    case ["so", "nha"], ["nha", "so"]:
      guard words.dropLast(2).last != "tong" else { return nil }
    case _ where words.last == "to":
      // tổ 5, phường X: a home behind a street or “ở”, else perhaps a collective that is honoured.
      let after = Fold.search(String(decoding: bytes[number.upperBound..<clause.upperBound], as: UTF8.self)).split {
        !$0.isLetter
      }
      guard let first = after.first, ["phuong", "thi", "khu"].contains(String(first)),
        words.contains(where: { ["duong", "hem", "ngo", "tru", "ngu", "nha"].contains($0) })
      else { return nil }
    default: return nil
    }
    return PersonalData(kind: .homeAddress, range: clause)
  }

  /// By the last bytes of the words before: `số nhà`, `nhà số` or `tổ`. Settles almost every number.
  private static func mayFollowHouse(_ bytes: Span<UInt8>, _ number: Int) -> Bool {
    var index = number - 1
    while index >= 0, bytes[index] == .space || bytes[index] == UInt8(ascii: ":") { index -= 1 }
    guard index >= 2, bytes[index] == 0x91 else { return index >= 2 && (bytes[index] == 0xA0 || bytes[index] == 0x95) }
    // Behind `số` only a `nhà` makes a house.
    while index >= 0, bytes[index] != .space { index -= 1 }
    while index >= 0, bytes[index] == .space { index -= 1 }
    return index >= 2 && (bytes[index] == 0xA0 || bytes[index] == 0x80 || bytes[index] | 0x20 == UInt8(ascii: "a"))
  }

  private static let places: Set<String> = [
    "phuong", "xa", "thon", "lang", "ap", "to", "duong", "huyen", "quan", "buon", "plei", "ban", "so",
  ]
}
