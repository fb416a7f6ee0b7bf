import Pictures
import Vietnamese

extension Focus {
  /// Percent from the left and from the top, by their folded words.
  private static let words: [String: (x: Int?, y: Int?)] = [
    "trai": (0, nil), "phai": (100, nil), "tren": (nil, 0), "duoi": (nil, 100), "giua": (nil, nil),
  ]

  /// `trái`, `trên, phải`, `giữa`, or `40% 25%`: from the left, then from the top.
  /// - Returns: nil for anything else.
  init?(written: String) {
    let parts = written.split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
    if let numbers = Self.percents(parts) {
      self.init(x: numbers[0], y: numbers[1])
      return
    }
    let sides = parts.compactMap { Self.words[Fold.key($0)] }
    guard !parts.isEmpty, sides.count == parts.count, sides.compactMap(\.x).count < 2, sides.compactMap(\.y).count < 2
    else { return nil }
    self.init(x: sides.compactMap(\.x).first ?? 50, y: sides.compactMap(\.y).first ?? 50)
  }

  private static func percents(_ parts: [String]) -> [Int]? {
    let numbers = parts.compactMap { part in part.hasSuffix("%") ? Int(part.dropLast()) : nil }
    return parts.count == 2 && numbers.count == 2 && numbers.allSatisfy((0...100).contains) ? numbers : nil
  }
}
