import Diagnostics
import SourceText

extension WrittenNumber {
  /// A number of an identity card: by its structure, or by the words before it.
  package func identity(_ lead: LeadWords) -> PersonalData? {
    guard !isPartOfName else { return nil }
    let isNamed = lead.has(.identity, within: 9)
    if isNamed, let count = groups(of: 12) { return data(.identityNumber, count) }
    if lead.has(.item, within: 1) { return nil }
    for shape in [[12], [3, 3, 6], [4, 4, 4], [3, 3, 3, 3], [3, 1, 2, 6]]
    where mayHaveStructure && sizes.starts(with: shape) && endsAt(shape.count) && hasStructure(digits(shape.count)) {
      return data(.identityNumber, shape.count)
    }
    guard isNamed, let count = groups(of: 9), !MeasuredAmount.follows(self, count) else { return nil }
    return data(.oldIdentityNumber, count)
  }

  /// Whether a number with this first digit may be one without any word: provinces have numbers below 100.
  private var mayHaveStructure: Bool { bytes[start] == 0x30 }

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
}
