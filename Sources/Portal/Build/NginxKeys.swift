import SourceText

/// The lines of a `map` that nginx loads whatever was asked for.
///
/// nginx compares keys without regard to case, refuses a key that comes twice, and cannot store one that is longer than
/// a bucket. So keys that differ by case only, keys that exist in other case, and long keys are written as regular
/// expressions, which are compared as they are written (docs/spec/publishing.md, "The map for nginx").
struct NginxKeys {
  /// Bytes: `map_hash_bucket_size 1024` less what nginx keeps beside a key.
  private static let longest = 1000

  private var values: [String: String] = [:]
  private var order: [String] = []
  private let taken: Set<[UInt8]>

  /// - Parameter taken: what is there, and must not be answered for.
  init(taken: [String]) {
    self.taken = Set(taken.map(\.withoutCase))
  }

  /// The first answer to a key stands.
  mutating func add(_ key: String, _ value: String) {
    guard values.updateValue(values[key] ?? value, forKey: key) == nil else { return }
    order.append(key)
  }

  var lines: [String] {
    let alike = Dictionary(grouping: order, by: \.withoutCase)
    return order.compactMap { key in
      guard let value = values[key], let others = alike[key.withoutCase] else { return nil }
      let isOne = others.allSatisfy { values[$0] == value } && key.utf8.count <= Self.longest
      guard isOne, !taken.contains(key.withoutCase) else {
        return "\("~^\(key.regularExpression)$".nginxWord) \(value)"
      }
      return key == others[0] ? "\(key.nginxWord) \(value)" : nil
    }
  }
}

extension String {
  /// As nginx reads a word in quotes.
  var nginxWord: String { "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }

  /// The same where nginx looks for variables.
  var nginxValue: String { nginxWord.replacing("$", with: "${neuguong_dollar}") }

  /// A regular expression (PCRE) of these bytes alone.
  var regularExpression: String {
    let special = Set("\\^$.|?*+()[]{}".utf8)
    return String(decoding: utf8.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }, as: UTF8.self)
  }

  /// What nginx takes for the same: letters in lower case, of ASCII alone.
  fileprivate var withoutCase: [UInt8] {
    utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
  }
}
