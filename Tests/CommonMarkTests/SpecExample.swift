import Foundation
import Testing

/// An example of a specification: Markdown and the HTML that it must give.
struct SpecExample: CustomTestStringConvertible, Sendable {
  let number: Int
  let section: String
  /// The extension named beside the example (`table`), as in GFM's specification.
  let tag: String
  let markdown: String
  let html: String

  var testDescription: String { "example \(number) (\(section))" }

  /// Reads the examples of a specification in the fixtures.
  static func all(of specification: String) throws -> [SpecExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var section = ""
    var open: (tag: String, parts: [[Substring]])?
    for line in try Fixture.text(specification).split(separator: "\n", omittingEmptySubsequences: false) {
      if let example = open, line == fence {
        let parts = example.parts.map { $0.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t") }
        examples.append(
          SpecExample(
            number: examples.count + 1, section: section, tag: example.tag, markdown: parts[0], html: parts[1]))
        open = nil
      } else if open != nil, line == "." {
        open?.parts.append([])
      } else if let count = open?.parts.count {
        open?.parts[count - 1].append(line)
      } else if line.hasPrefix(fence + " example") {
        open = (line.dropFirst(fence.count + 8).trimmingCharacters(in: .whitespaces), [[]])
      } else if line.hasPrefix("#") {
        section = line.drop { $0 == "#" || $0 == " " }.description
      }
    }
    return examples
  }
}

enum Fixture {
  static func url(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }
}
