import DataFiles
import Emulation

/// The words of the interface, from `theme/strings.yaml`.
struct Strings: Sendable {
  /// In the order of the file.
  let entries: [(key: String, text: String)]
  private let words: [Word: Phrase]
  private let rules: [Rule: String]
  private let roles: [Operand.Role: String]

  init(_ entries: [(key: String, text: String)]) {
    self.entries = entries
    let known = entries.compactMap { entry in Word(rawValue: entry.key).map { ($0, Phrase(entry.text)) } }
    words = Dictionary(known, uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    rules = Self.texts(texts, Self.key)
    roles = Self.texts(texts, Self.key)
  }

  private static func texts<Item: CaseIterable & Hashable>(
    _ texts: [String: String], _ key: (Item) -> String
  ) -> [Item: String] {
    Dictionary(uniqueKeysWithValues: Item.allCases.compactMap { item in texts[key(item)].map { (item, $0) } })
  }

  /// The keys that every theme must have, but has not.
  var missing: [String] {
    Word.allCases.filter { words[$0] == nil }.map(\.rawValue)
      + Rule.allCases.filter { rules[$0] == nil }.map(Self.key)
      + Operand.Role.allCases.filter { roles[$0] == nil }.map(Self.key)
  }

  /// The sentence that says a rule.
  func sentence(_ rule: Rule) -> String { rules[rule] ?? Self.key(rule) }

  /// What a number is called that is put into a rule.
  func label(_ role: Operand.Role) -> String { roles[role] ?? Self.key(role) }

  /// What a published table is called, by its file's name; its file's name where the theme has no word for it.
  func label(table fileName: String) -> String {
    let name = String(fileName.prefix { $0 != "." })
    let key = "table_" + name.replacing("-", with: "_")
    return entries.first { $0.key == key }?.text ?? self(.downloadTable, ["file": name])
  }

  private static func key(_ rule: Rule) -> String { "rule_\(rule.rawValue)" }
  private static func key(_ role: Operand.Role) -> String { "role_\(role.rawValue)" }

  /// The text of a word; `{name}` places are filled from `values`.
  func callAsFunction(_ word: Word, _ values: [String: String] = [:]) -> String {
    words[word]?.filled(values) ?? word.rawValue
  }

  /// The parts before and after the place of `name`.
  func parts(_ word: Word, around name: String) -> (before: String, after: String) {
    words[word]?.split(at: name) ?? (word.rawValue, "")
  }
}

/// A text with `{name}` places, taken apart once.
private struct Phrase: Sendable {
  private enum Part: Sendable {
    case text(String)
    case place(String)
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
  }

  func filled(_ values: [String: String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .place(let name): text += values[name] ?? "{\(name)}"
      }
    }
    return text
  }

  func split(at name: String) -> (before: String, after: String) {
    let place = parts.firstIndex { if case .place(name) = $0 { true } else { false } } ?? parts.endIndex
    let join = { (parts: ArraySlice<Part>) in parts.map { if case .text(let text) = $0 { text } else { "" } }.joined() }
    return (join(parts[..<place]), join(parts[place...]))
  }
}
