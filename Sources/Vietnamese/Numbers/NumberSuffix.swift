/// What follows a numeral: multipliers (nghìn, triệu, tỷ), then a unit.
struct NumberSuffix {
  let zeros: Int
  let unit: Quantity.Unit

  /// Nil when the text is anything else.
  init?(_ text: String) {
    var words = text.lowercased().words[...]
    var zeros = 0
    while let word = words.first, let more = Self.multipliers[word] {
      zeros += more
      words = words.dropFirst()
    }
    guard let unit = Self.units[words.joined(separator: " ")] else { return nil }
    if unit == .percent, zeros > 0 { return nil }
    self.zeros = zeros
    self.unit = unit
  }

  private static let multipliers = ["nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9]

  private static let units: [String: Quantity.Unit] = [
    "": .none,
    "%": .percent, "phần trăm": .percent,
    "đồng": .vnd, "đ": .vnd, "₫": .vnd, "vnd": .vnd, "vnđ": .vnd, "đồng việt nam": .vnd,
    "usd": .usd, "us$": .usd, "$": .usd, "đô la mỹ": .usd, "đô-la mỹ": .usd, "đô la": .usd,
  ]
}
