import Vietnamese

/// A home address: where somebody is registered (`thường trú tại …`), or a house by its number (`số nhà 12`).
enum HomeAddress {
  /// - Parameter end: of the word `trú`.
  static func residence(_ bytes: [UInt8], at end: Int) -> PersonalData? {
    guard end == bytes.count || !bytes[end].isASCIILetter && bytes[end] < 0x80 else { return nil }
    let lead = Fold.search(bytes.lead(to: end, limit: 40)).split { !$0.isLetter }.map(String.init)
    // lưu trú, nội trú, bán trú, đồn trú: of guests, pupils and soldiers.
    let last = lead.dropLast().last ?? ""
    guard !["luu", "noi", "ngoai", "ban", "don", "an", "kiem", "quan"].contains(last) else { return nil }
    let isRegistered = ["thuong", "tam", "cu"].contains(last)
    // cơ quan thường trú, phóng viên thường trú: of an office abroad or in a province.
    guard !["quan", "vien", "dien", "phong", "phan", "tru"].contains(lead.dropLast(2).last ?? "") else { return nil }
    let clause = bytes.clause(from: end, limit: 120)
    let words = Fold.search(String(decoding: bytes[clause], as: UTF8.self)).split { !$0.isLetter }.map(String.init)
    let names = words.contains { places.contains($0) } || bytes[clause].contains(where: \.isASCIIDigit)
    let isLabel = isRegistered && bytes[clause].first(where: { $0 != .space }) == UInt8(ascii: ":")
    let isPlace = isLabel || words.first == "tai" || words.first == "o"
    guard names, isPlace || StreetAddress.begins(bytes, at: clause.lowerBound) else { return nil }
    return PersonalData(kind: .homeAddress, range: bytes.address(in: clause))
  }

  /// - Parameter number: a number that may be a house's, or a neighbourhood's.
  static func house(_ bytes: [UInt8], number: Range<Int>) -> PersonalData? {
    guard number.count <= 4 else { return nil }
    let isHome = mayFollowHome(bytes, number.lowerBound)
    guard isHome || mayFollowHouse(bytes.span, number.lowerBound) else { return nil }
    let lead = Fold.search(bytes.lead(to: number.lowerBound, limit: 64))
    let words = lead.split { !$0.isLetter }.map(String.init)
    let clause = bytes.clause(from: number.lowerBound, limit: 100)
    switch words.suffix(2) {
    case _ where isHome && homes.contains(where: lead.contains): break
    case ["so", "nha"], ["nha", "so"]:
      let after = String(decoding: bytes[number.upperBound..<clause.upperBound], as: UTF8.self).trimmed
      guard words.dropLast(2).last != "tong", leadsToStreet(after) else { return nil }
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
    guard index >= 3 else { return false }
    switch bytes[index] {
    case 0x91: break
    case 0x95: return bytes[index - 3] | 0x20 == UInt8(ascii: "t")
    default: return bytes[index] == 0xA0 && bytes[index - 2] | 0x20 == UInt8(ascii: "h")
    }
    // Behind `số` only a `nhà` makes a house.
    while index >= 0, bytes[index] != .space { index -= 1 }
    while index >= 0, bytes[index] == .space { index -= 1 }
    return index >= 2 && (bytes[index] == 0xA0 || bytes[index] == 0x80 || bytes[index] | 0x20 == UInt8(ascii: "a"))
  }

  /// By the last byte before (a colon, tại, thôn, làng, tổ, số, nhà), and an `ở:`, `ở h`, `gụ`, `riê` or `nhà:` further
  /// to the left. Settles almost every number.
  private static func mayFollowHome(_ bytes: [UInt8], _ number: Int) -> Bool {
    guard let last = bytes[..<number].last(where: { $0 != .space }), ":ing".utf8.contains(last) || last >= 0x80 else {
      return false
    }
    for index in bytes.leadRange(to: number, limit: 64).dropFirst(3) where bytes[index] >= 0x80 {
      let (before, third, next) = (bytes[index - 2], bytes[index - 3], bytes[index + 1])
      switch (bytes[index - 1], bytes[index]) {
      case (0xBB, 0x9F) where next == UInt8(ascii: ":"): return true
      case (0xBB, 0x9F) where next == .space && bytes[index + 2] | 0x20 == UInt8(ascii: "h"): return true
      case (0xBB, 0xA5) where third | 0x20 == UInt8(ascii: "g"): return true
      case (0xC3, 0xAA) where before == UInt8(ascii: "i") && third | 0x20 == UInt8(ascii: "r"): return true
      case (0xC3, 0xA0) where before == UInt8(ascii: "h") && next == UInt8(ascii: ":"): return true
      default: break
      }
    }
    return false
  }

  /// Behind the number of a house: its street, or a comma. “nhà số 5 thành trụ sở” is a building.
  private static func leadsToStreet(_ after: String) -> Bool {
    guard let first = after.first, first.isLetter else { return true }
    return first.isUppercase || places.contains(Fold.search(String(after.prefix { $0.isLetter })))
  }

  /// chỗ ở hiện nay, nơi ở, ngụ tại, nhà riêng, địa chỉ nhà
  private static let homes = ["cho o hien", "cho o:", "noi o hien", "noi o:", "ngu tai", "nha rieng", "dia chi nha:"]

  private static let places: Set<String> = [
    "phuong", "xa", "thon", "lang", "ap", "to", "duong", "huyen", "quan", "buon", "plei", "ban", "so",
    "pho", "hem", "ngo", "kiet", "khu",
  ]
}

extension [UInt8] {
  /// What stands in a clause behind its colon, spaces and “tại”.
  fileprivate func address(in clause: Range<Int>) -> Range<Int> {
    var start = clause.lowerBound
    for word in [":", "tại", "ở", ":", ""] {
      while start < clause.upperBound, self[start] == .space { start += 1 }
      if self[start..<clause.upperBound].starts(with: word.utf8) { start += word.utf8.count }
    }
    return start..<clause.upperBound
  }
}
