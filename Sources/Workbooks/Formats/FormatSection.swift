/// One part of a number format, between semicolons: what is to be shown as it stands, and signs that mean something.
struct FormatSection: Sendable {
  enum Piece: Sendable, Equatable {
    case sign(Character)
    case literal(String)
    /// `[h]`, `[mm]`, `[ss]`: time that runs on beyond a day.
    case elapsed(Character)
  }

  private(set) var pieces: [Piece] = []

  static func all(of code: String) -> [FormatSection] {
    var sections = [FormatSection()]
    var rest = Substring(code)
    while let first = rest.popFirst() {
      switch first {
      case ";": sections.append(FormatSection())
      case "\"":
        sections[sections.count - 1].add(String(rest.prefix { $0 != "\"" }))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\": sections[sections.count - 1].add(rest.popFirst().map(String.init) ?? "")
      case "_": if rest.popFirst() != nil { sections[sections.count - 1].add(" ") }
      case "*": _ = rest.popFirst()
      case "[":
        sections[sections.count - 1].add(bracket: rest.prefix { $0 != "]" })
        rest = rest.drop { $0 != "]" }.dropFirst()
      default: sections[sections.count - 1].pieces.append(.sign(first))
      }
    }
    return sections
  }

  private mutating func add(_ text: String) { if !text.isEmpty { pieces.append(.literal(text)) } }

  /// Colours, conditions and languages are nobody's business here; `[$₫-42A]` shows its sign.
  private mutating func add(bracket text: Substring) {
    if text.hasPrefix("$") { return add(String(text.dropFirst().prefix { $0 != "-" })) }
    let letter = text.lowercased().first
    if let letter, "hms".contains(letter), text.lowercased().allSatisfy({ $0 == letter }) {
      pieces.append(.elapsed(letter))
    }
  }

  /// The signs alone, in small letters.
  var signs: String {
    String(pieces.compactMap { if case .sign(let sign) = $0 { Character(sign.lowercased()) } else { nil } })
  }

  var isGeneral: Bool { signs == "general" || pieces.isEmpty }
}
