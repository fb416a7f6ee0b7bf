import Diagnostics
import SourceText
import Vietnamese

/// A home address: where somebody is registered (`thường trú tại …`), or a house by its number (`số nhà 12`).
package enum HomeAddress {
  /// - Parameter end: of the word `trú`.
  static func residence(_ bytes: [UInt8], at end: Int) -> PersonalData? {
    guard end == bytes.count || !bytes[end].isASCIILetter && bytes[end] < 0x80 else { return nil }
    let lead = Fold.search(bytes.lead(to: end, limit: 40)).split { !$0.isLetter }.map(String.init)
    // lưu trú, nội trú, bán trú, đồn trú, tránh trú: of guests, pupils, soldiers and boats.
    let last = lead.dropLast().last ?? ""
    guard !["luu", "noi", "ngoai", "ban", "don", "an", "kiem", "quan", "tranh", "khu"].contains(last) else {
      return nil
    }
    let isRegistered = ["thuong", "tam", "cu"].contains(last)
    // cơ quan thường trú, phóng viên thường trú: of an office abroad or in a province.
    guard !["quan", "vien", "dien", "phong", "phan", "tru"].contains(lead.dropLast(2).last ?? "") else { return nil }
    let start = bytes[end...].starts(with: " quán".utf8) ? end + " quán".utf8.count : end
    return home(bytes, behind: start, isLabel: isRegistered || start > end)
  }

  /// - Parameter end: of `HKTT`, or of the colon of `quê quán:`.
  package static func label(_ bytes: [UInt8], at end: Int) -> PersonalData? {
    let isColon = bytes[end - 1] == UInt8(ascii: ":")
    let words = FoldedWords(bytes, bytes.leadRange(to: end, limit: 24))
    guard (isColon ? ["que quan", "nguyen quan", "noi o"] : ["hktt", "dkhktt", "nkhktt"]).contains(where: words.end)
    else {
      return nil
    }
    return home(bytes, behind: isColon ? end - 1 : end, isLabel: true)
  }

  /// What a clause behind such a word says.
  private static func home(_ bytes: [UInt8], behind end: Int, isLabel: Bool) -> PersonalData? {
    let clause = bytes.clause(from: end, limit: 120)
    let text = String(decoding: bytes[clause], as: UTF8.self).trimmed
    let hasColon = isLabel && text.hasPrefix(":")
    let first = text.drop { $0 == ":" || $0 == " " }.prefix { $0.isLetter }.lowercased()
    let isPlace = hasColon || first == "tại" || first == "ở" || first == "tai"
    let address = bytes.address(in: clause)
    let locality = Locality(bytes.words(in: address))
    guard locality > .nowhere, isPlace || StreetAddress.begins(bytes, at: clause.lowerBound),
      locality == .house || !isOfMany(bytes, end, address)
    else { return nil }
    return PersonalData(kind: .homeAddress, range: address)
  }

  /// Residents of a commune or hamlet may be a group, not a person: `người dân cư trú tại xã Ia Dêr được hỗ trợ`.
  private static func isOfMany(_ bytes: [UInt8], _ end: Int, _ address: Range<Int>) -> Bool {
    if ExactWords(bytes, address).has(.rule) { return true }
    let before = bytes.leadRange(to: end, limit: 160)
    return ExactWords(bytes, before).has(.many) && !PersonName.isNamed(bytes.words(in: before))
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
      guard words.dropLast(2).last != "tong", leadsToStreet(after),
        !PublicBody.sits(bytes, before: number.lowerBound - 1)
      else { return nil }
    case _ where words.last == "to":
      // tổ 5, phường X: a home behind a street or “ở”, else perhaps a collective that is honoured.
      let after = Fold.search(String(decoding: bytes[number.upperBound..<clause.upperBound], as: UTF8.self)).split {
        !$0.isLetter
      }
      guard let first = after.first, ["phuong", "thi", "khu"].contains(String(first)),
        words.contains(where: { ["duong", "hem", "ngo", "tru", "ngu", "nha"].contains($0) }),
        !PublicBody.sits(bytes, before: number.lowerBound - 1)
      else { return nil }
    default: return nil
    }
    return PersonalData(kind: .homeAddress, range: clause)
  }

  /// By the last bytes of the words before: `số nhà`, `nhà số` or `tổ`. Settles almost every number.
  private static func mayFollowHouse(_ bytes: Span<UInt8>, _ number: Int) -> Bool {
    var index = number - 1
    let least = Swift.max(0, number - 24)
    while index >= least, bytes[index] == .space || bytes[index] == UInt8(ascii: ":") { index -= 1 }
    guard index >= 3 else { return false }
    switch bytes[index] {
    case 0x91: break
    case 0x95: return bytes[index - 3] | 0x20 == UInt8(ascii: "t")
    default: return bytes[index] == 0xA0 && bytes[index - 2] | 0x20 == UInt8(ascii: "h")
    }
    // Behind `số` only a `nhà` makes a house.
    while index >= least, bytes[index] != .space { index -= 1 }
    while index >= least, bytes[index] == .space { index -= 1 }
    return index >= 2 && (bytes[index] == 0xA0 || bytes[index] == 0x80 || bytes[index] | 0x20 == UInt8(ascii: "a"))
  }

  /// By the last byte before (a colon, tại, thôn, làng, tổ, số, nhà), and an `ở:`, `ở h`, `gụ`, `riê` or `nhà:` further
  /// to the left. Settles almost every number.
  private static func mayFollowHome(_ bytes: [UInt8], _ number: Int) -> Bool {
    let text = bytes.span.extracting(0..<number)
    guard mayEndHome(text) else { return false }
    let start = bytes.leadRange(to: number, limit: 64).lowerBound + 3
    var index = homeLetters.first(in: text, from: start)
    while index < number {
      let (before, third, next) = (bytes[index - 2], bytes[index - 3], bytes[index + 1])
      switch (bytes[index - 1], bytes[index]) {
      case (0xBB, 0x9F) where next == UInt8(ascii: ":"): return true
      case (0xBB, 0x9F) where next == .space && bytes[index + 2] | 0x20 == UInt8(ascii: "h"): return true
      case (0xBB, 0xA5) where third | 0x20 == UInt8(ascii: "g"): return true
      case (0xC3, 0xAA) where before == UInt8(ascii: "i") && third | 0x20 == UInt8(ascii: "r"): return true
      case (0xC3, 0xA0) where before == UInt8(ascii: "h") && next == UInt8(ascii: ":"): return true
      default: index = homeLetters.first(in: text, from: index + 1)
      }
    }
    return false
  }

  private static func mayEndHome(_ text: Span<UInt8>) -> Bool {
    var last = text.count - 1
    while last >= 0, text[last] == .space, text.count - last < 24 { last -= 1 }
    guard last >= 0 else { return false }
    switch text[last] {
    case UInt8(ascii: ":"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g"), 0x80...: return true
    default: return false
    }
  }

  /// The last bytes of ở, ụ, ê and à.
  private static let homeLetters = BytePattern(
    [], behind: [(before: 0xBB, bytes: [0x9F, 0xA5]), (before: 0xC3, bytes: [0xAA, 0xA0])])

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
