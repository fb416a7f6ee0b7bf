/// The fields that are open where the reader stands (ECMA-376, 17.16): a code, then what it gave last.
struct DOCXFields {
  private struct Field {
    var code = ""
    /// Where its result began in the paragraph; nil while its code goes on, or in a later paragraph.
    var start: Int?
    var isResult = false
  }

  private var open: [Field] = []

  private static let longestCode = 4_000

  /// Whether text here is a field's code, which nobody sees.
  var isCode: Bool { open.contains { !$0.isResult } }

  mutating func add(code: String) {
    guard !open.isEmpty, open[open.count - 1].code.utf8.count < Self.longestCode else { return }
    open[open.count - 1].code += code
  }

  /// - Returns: an address that no link can be made to.
  mutating func mark(_ kind: String?, _ builder: inout InlineBuilder) -> String? {
    switch kind {
    case "begin" where open.count < 1_000: open.append(Field())
    case "separate" where !open.isEmpty:
      open[open.count - 1].isResult = true
      open[open.count - 1].start = builder.mark()
    case "end":
      guard let field = open.popLast(), let start = field.start, let target = Self.target(field.code) else { break }
      return builder.wrap(from: start, to: target) ? nil : target
    default: break
    }
    return nil
  }

  /// What is still open goes on without a link.
  mutating func endParagraph() {
    for index in open.indices { open[index].start = nil }
  }

  /// `HYPERLINK "https://…"`; a place in the same document (`\l`) is no address.
  private static func target(_ code: String) -> String? {
    let code = code.drop(while: \.isWhitespace)
    guard code.hasPrefix("HYPERLINK") else { return nil }
    let parts = code.dropFirst(9).split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count >= 3, !parts[0].contains("\\l") else { return nil }
    return String(parts[1])
  }
}
