import SourceText

/// How closely a clause says where somebody lives: in a house, a hamlet or street, a commune; a province or a district
/// alone, or a commune without its name, is no address.
package enum Locality: Int, Comparable {
  case nowhere, commune, hamlet, house

  package static func < (a: Locality, b: Locality) -> Bool { a.rawValue < b.rawValue }

  /// - Parameter clause: the words behind `tại` or `ở`, to its end.
  package init(_ clause: [Substring]) {
    let words = clause.prefix(20)
    self = Self.beginsWithHouse(words) ? .house : .nowhere
    for (index, word) in words.enumerated().dropFirst() where word.isNamed {
      let before = words[index - 1].lowercased()
      let pair = index > 1 ? "\(words[index - 2].lowercased()) \(before)" : ""
      self = max(self, Self.kinds[pair] ?? Self.kinds[before] ?? .nowhere)
    }
  }

  private static let kinds: [String: Locality] = [
    "xã": .commune, "phường": .commune, "p.": .commune, "x.": .commune, "thị trấn": .commune, "xa": .commune,
    "phuong": .commune, "thi tran": .commune,
    "thôn": .hamlet, "làng": .hamlet, "ấp": .hamlet, "tổ": .hamlet, "buôn": .hamlet, "bản": .hamlet, "plei": .hamlet,
    "xóm": .hamlet, "bon": .hamlet, "đội": .hamlet, "khóm": .hamlet, "khu phố": .hamlet, "tdp": .hamlet, "kp": .hamlet,
    "dân phố": .hamlet, "thon": .hamlet, "lang": .hamlet,
    "đường": .hamlet, "phố": .hamlet, "hẻm": .hamlet, "ngõ": .hamlet, "kiệt": .hamlet, "ngách": .hamlet,
    "số nhà": .house, "nhà số": .house, "so nha": .house,
  ]

  /// `25/3 Lê Lợi`, `số 12 Trần Phú`, `12 đường 17/3`; `3 xã` is counted.
  private static func beginsWithHouse(_ words: ArraySlice<Substring>) -> Bool {
    let rest = words.first.map { ["số", "so"].contains($0.lowercased()) } ?? false ? words.dropFirst() : words
    guard let number = rest.first, number.first?.isNumber ?? false, let next = rest.dropFirst().first else {
      return false
    }
    return next.isNamed || ["đường", "phố", "hẻm", "ngõ", "kiệt", "ngách"].contains(next.lowercased())
  }
}

extension Substring {
  /// Whether it begins with a capital or a digit.
  fileprivate var isNamed: Bool { first.map { $0.isUppercase || $0.isNumber } ?? false }
}
