import TestSupport

/// Pieces of templates about a `Person`, put together at random.
enum RandomTemplates {
  static let fragments = [
    "chữ", " ", "  ", "\n", "\n", "\r\n", "\t", "{{name}}", "{{{body}}}", "{{ unit.name }}", "{{.}}", "{{@index}}",
    "{{#isSample}}", "{{/isSample}}", "{{^isSample}}", "{{#honours}}", "{{/honours}}", "{{#authors}}", "{{/authors}}",
    "{{#@first}}", "{{/@first}}", "{{#unit}}", "{{/unit}}", "{{>a}}", "{{>b}}", "{{>*name}}", "{{<a}}", "{{/a}}",
    "{{<b}}", "{{/b}}", "{{$x}}", "{{/x}}", "{{$y}}", "{{/y}}", "{{! ghi chú }}", "{{=<% %>=}}", "<%={{ }}=%>",
    "{{", "}}", "{{{", "{{#", "{{=", "<%name%>", "{{}}", "{{a..b}}", "{{nmae}}",
  ]

  static func template(using generator: inout SeededGenerator, of pieces: [String] = fragments) -> String {
    (0..<Int.random(in: 0...24, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// The bytes with some of them changed, dropped or doubled.
  static func mutated(_ text: String, using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
      let index = bytes.indices.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0...2, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes.remove(at: index)
      default: bytes.insert(bytes[index], at: index)
      }
    }
    return bytes
  }
}
