import Diagnostics
import SourceText

/// Numbers that only the words before them make personal: of passports, bank accounts, taxes and insurance.
extension WrittenNumber {
  package func named(_ lead: LeadWords) -> PersonalData? {
    if let passport = passport(lead) { return passport }
    guard !isPartOfName || hasCardLetters else { return nil }
    return insurance(lead) ?? account(lead) ?? tax(lead)
  }

  /// A letter or two and six to nine digits.
  private func passport(_ lead: LeadWords) -> PersonalData? {
    guard (6...9).contains(first.count), endsAt(1), let start = letters(1...2),
      lead.has(.passport, within: 7)
    else { return nil }
    return data(.passport, 1, from: start)
  }

  /// Ten digits, on older health insurance cards behind two letters and three digits.
  private func insurance(_ lead: LeadWords) -> PersonalData? {
    guard lead.has(.insurance, within: 6), let count = groups(of: 10) ?? groups(of: 13),
      !MeasuredAmount.follows(self, count)
    else { return nil }
    return data(.insuranceNumber, count, from: letters(2...2))
  }

  /// Of a fund, an office or a company it is published so that people pay in.
  private func account(_ lead: LeadWords) -> PersonalData? {
    guard lead.has(.account, within: 6), !MeasuredAmount.follows(self, groups.count) else { return nil }
    let count = groups.count
    let sum = groups.reduce(0) { $0 + $1.count }
    guard (6...19).contains(sum), endsAt(count) else { return nil }
    return PublicBody.owns(bytes, start..<groups[count - 1].upperBound) ? nil : data(.bankAccount, count)
  }

  private func tax(_ lead: LeadWords) -> PersonalData? {
    guard lead.has(.tax, within: 8), lead.has(.personalTax, within: 12), let count = groups(of: 10) ?? groups(of: 12)
    else { return nil }
    return data(.taxCode, count)
  }

  private var hasCardLetters: Bool { letters(2...2) != nil }

  /// Where capitals right before the number begin, if there are so many and nothing is before them.
  private func letters(_ count: ClosedRange<Int>) -> Int? {
    let end = start > 0 && bytes[start - 1] == .space ? start - 1 : start
    var index = end
    while index > 0, (0x41...0x5A).contains(bytes[index - 1]) { index -= 1 }
    guard count.contains(end - index), index == 0 || !bytes[index - 1].isInWord else { return nil }
    return index
  }
}

/// What is counted or measured: a number before it is no number of a person.
package enum MeasuredAmount {
  package static func follows(_ number: WrittenNumber, _ count: Int) -> Bool {
    guard let first = words(number, count).first else { return false }
    return units.contains(first)
  }

  private static func words(_ number: WrittenNumber, _ count: Int) -> [String] {
    let text = String(decoding: number.bytes[number.rest(after: count)], as: UTF8.self).lowercased()
    return text.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "/" }.prefix(1).map(String.init)
  }

  private static let units: Set<String> = [
    "kwh", "kw", "mw", "mwh", "gwh", "wh", "kva", "đồng", "dong", "đ", "vnđ", "vnd", "usd", "ha", "m2", "m²", "m3",
    "m³",
    "km", "kg", "tấn", "tạ", "lít", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "người", "hộ", "thẻ", "lượt", "trường",
    "sản", "cây", "con", "phiếu", "bộ", "tài", "hồ", "giao", "%", "euro", "mét", "m",
  ]
}
