import Vietnamese

/// A run of digits in groups, as numbers of people and telephones are written: `0905.123.456`, `001 090 123456`.
struct WrittenNumber {
  /// What no number of a person or a telephone is shorter than.
  static let leastDigits = 9

  private let bytes: [UInt8]
  private let groups: [Range<Int>]
  private let isInternational: Bool

  /// - Parameter start: of its first digit.
  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    var groups: [Range<Int>] = []
    var index = start
    while let group = bytes.span.digits(from: index) {
      groups.append(group)
      index = group.upperBound + bytes.span.separatorWidth(at: group.upperBound)
    }
    self.groups = groups
    isInternational = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
  }

  private var first: Range<Int> { groups.first ?? 0..<0 }
  private var range: Range<Int> { first.lowerBound..<(groups.last?.upperBound ?? first.upperBound) }

  private func digits(_ count: Int) -> [UInt8] { groups.prefix(count).flatMap { bytes[$0] } }
}

extension WrittenNumber {
  /// A number of an identity card: by its structure, or by the words before it.
  var identity: PersonalData? {
    guard !isPartOfName else { return nil }
    let sizes = groups.map(\.count)
    for shape in [[12], [3, 3, 6], [4, 4, 4], [3, 3, 3, 3], [3, 1, 2, 6]] where sizes.starts(with: shape) {
      let whole = digits(shape.count)
      guard endsAt(shape.count), hasStructure(whole) || isNamedIdentity else { continue }
      return data(.identityNumber, shape.count)
    }
    for shape in [[9], [3, 3, 3]] where sizes.starts(with: shape) && endsAt(shape.count) && isNamedIdentity {
      return data(.oldIdentityNumber, shape.count)
    }
    return nil
  }

  /// Circular 07/2016/TT-BCA: the province of birth, a digit for century and sex, the year of birth, six digits.
  private func hasStructure(_ digits: [UInt8]) -> Bool {
    let province = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let year = digits[4...5].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let century = digits[3] - 0x30
    return Self.provinces.contains(province) && (century < 2 || century < 4 && year <= 40)
  }

  private static let provinces: Set<Int> = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45,
    46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92,
    93, 94, 95, 96,
  ]

  private var isNamedIdentity: Bool {
    let lead = Fold.search(bytes.lead(to: first.lowerBound, limit: 48))
    return ["cmnd", "cmtnd", "cccd", "chung minh", "can cuoc", "dinh danh ca nhan", "ho chieu"].contains {
      lead.contains($0)
    }
  }

  /// A telephone number of Vietnam.
  func phone(_ contact: AgencyContact) -> PersonalData? {
    guard !isPartOfName, hasFirstGroupOfPhone else { return nil }
    for count in (1...min(5, groups.count)).reversed()
    where endsAt(count) && groups.prefix(count).dropFirst().allSatisfy({ (1...9).contains($0.count) }) {
      let whole = digits(count)
      let isCountry = (isInternational || count == 1 && whole.count == 11) && whole.starts(with: "84".utf8)
      let national = isCountry ? Array("0".utf8) + whole.dropFirst(2).drop { $0 == 0x30 } : whole
      guard isSubscriber(national) else { continue }
      return contact.has(phone: national) ? nil : data(.phone, count)
    }
    return nil
  }

  private var hasFirstGroupOfPhone: Bool {
    isInternational || groups.count == 1 || (3...4).contains(first.count) && bytes[first.lowerBound] == 0x30
  }

  /// Mobile numbers of ten digits (eleven until 2018), landlines of eleven (ten until 2017).
  private func isSubscriber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 || digits.count == 11, digits[0] == 0x30 else { return false }
    let (second, third) = (digits[1] - 0x30, digits[2] - 0x30)
    if digits.count == 11 { return second == 2 && third > 0 || second == 1 && [2, 6, 8, 9].contains(third) }
    return switch second {
    case 3: third >= 2
    case 5: [2, 5, 6, 8, 9].contains(third)
    case 7: third == 0 || third >= 6
    case 8: third >= 1
    case 9: true
    default: false
    }
  }

  /// Part of a word, a document's number, a file's name or an address: `IMG_0905123456`, `/0905123456.html`.
  private var isPartOfName: Bool {
    guard first.lowerBound > 0 else { return false }
    let before = bytes[first.lowerBound - 1]
    if before == UInt8(ascii: "/") {
      let lead = bytes.lead(to: first.lowerBound, limit: 16)
      return !["zalo.me/", "wa.me/"].contains { lead.hasSuffix($0) }
    }
    // A comma parts the cells of a table, but for one between digits.
    let isDecimal = first.lowerBound > 1 && ".,".utf8.contains(before) && bytes[first.lowerBound - 2].isASCIIDigit
    return before >= 0x80 || before.isASCIILetter || "_=-#%".utf8.contains(before) || isDecimal
  }

  /// Whether nothing that belongs to it comes after so many groups.
  private func endsAt(_ count: Int) -> Bool {
    let end = groups[count - 1].upperBound
    guard end < bytes.count else { return true }
    let after = bytes[end]
    let next = end + 1 < bytes.count ? bytes[end + 1] : 0
    return !after.isASCIILetter && !"/%_".utf8.contains(after) && !(",.-".utf8.contains(after) && next.isASCIIDigit)
      && !(after == UInt8(ascii: ".") && next.isASCIILetter)
  }

  private func data(_ kind: PersonalData.Kind, _ count: Int) -> PersonalData {
    let start = first.lowerBound - (isInternational ? 1 : 0)
    return PersonalData(kind: kind, range: start..<groups[count - 1].upperBound)
  }
}
