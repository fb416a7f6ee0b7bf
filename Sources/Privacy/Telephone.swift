import Diagnostics
import SourceText

extension WrittenNumber {
  /// A telephone number of Vietnam that is a person's.
  package func phone(_ lead: LeadWords, _ contact: AgencyContact) -> PersonalData? {
    guard !isPartOfName else { return nil }
    for count in (1...min(6, groups.count)).reversed() where isWritten(count, lead) {
      let national = national(count)
      guard isSubscriber(national) else { continue }
      return contact.has(phone: national) || isPublic(national, count, lead) ? nil : data(.phone, count, from: plus)
    }
    return nil
  }

  /// Whether these are the groups in which telephones are written. Pairs that go on, or rise by one, count something.
  private func isWritten(_ count: Int, _ lead: LeadWords) -> Bool {
    guard endsAt(count) else { return false }
    let sizes = sizes.prefix(count)
    guard sizes.dropFirst().allSatisfy({ (1...9).contains($0) }) else { return false }
    if isInternational || count == 1 || bytes[start] == 0x30 && (3...4).contains(first.count) { return true }
    if lead.has(.phone, within: 4) { return true }
    guard sizes.elementsEqual([2, 2, 2, 2, 2]), bytes[start] == 0x30, !goesOn(after: count), !followsDigits else {
      return false
    }
    let pairs = groups.map { Int(bytes[$0.lowerBound]) * 10 + Int(bytes[$0.lowerBound + 1]) }
    return !zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 && $1 - $0 == pairs[1] - pairs[0] }
  }

  private var isInternational: Bool {
    plus != nil || bytes[start...].starts(with: "0084".utf8)
      || start > 0 && bytes[start - 1] == UInt8(ascii: "(") && bytes[start...].starts(with: "84)".utf8)
  }

  /// Of the `+` before it, also as an address writes it.
  private var plus: Int? {
    if start > 0, bytes[start - 1] == UInt8(ascii: "+") { return start - 1 }
    return bytes[..<start].suffix(3).elementsEqual("%2B".utf8) ? start - 3 : nil
  }

  private var followsDigits: Bool {
    guard let before = bytes[..<start].last(where: { $0 != .space }), start > 0 else { return false }
    return before.isASCIIDigit
  }

  /// With a 0 in place of the country's code.
  private func national(_ count: Int) -> [UInt8] {
    let whole = digits(count)
    let bare = whole.starts(with: "0084".utf8) ? Array(whole.dropFirst(2)) : whole
    guard bare.starts(with: "84".utf8), bare.count >= 11 else { return whole }
    return Array("0".utf8) + bare.dropFirst(2).drop { $0 == 0x30 }
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

  /// A hotline, an office's landline, or a number that counts, measures or names a thing.
  private func isPublic(_ digits: [UInt8], _ count: Int, _ lead: LeadWords) -> Bool {
    if MeasuredAmount.follows(self, count) { return true }
    if lead.has(.thing, within: 6), lead.distance(to: .thing) <= lead.distance(to: .phone) { return true }
    if lead.has(.hotline, within: 12), lead.distance(to: .hotline) <= lead.distance(to: .title) { return true }
    let isLandline = digits.count == 11 && digits[1] == 0x32
    return isLandline && PublicBody.isAt(bytes, before: start)
  }
}
