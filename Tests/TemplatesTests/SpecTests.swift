import Foundation
import Testing

@testable import Templates

/// The official Mustache spec (github.com/mustache/spec), every case of every file but those about lambdas.
@Suite struct SpecTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var desc: String
    var data: JSONValue
    var template: String
    var expected: String
    var partials: [String: String]?
    var testDescription: String { name }
  }

  private struct File: Decodable {
    var tests: [Case]
  }

  static func cases(_ file: String) throws -> [Case] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/mustache-spec/\(file).json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).tests
  }

  @Test(arguments: try cases("comments")) func comments(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("delimiters")) func delimiters(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("interpolation")) func interpolation(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("inverted")) func inverted(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("partials")) func partials(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("sections")) func sections(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("~inheritance")) func inheritance(_ test: Case) throws { try check(test) }
  @Test(arguments: try cases("~dynamic-names")) func dynamicNames(_ test: Case) throws { try check(test) }

  @Test func allCasesAreThere() throws {
    let files = [
      "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12, "sections": 34,
      "~inheritance": 27, "~dynamic-names": 21,
    ]
    for (file, count) in files { #expect(try Self.cases(file).count == count, "\(file)") }
  }

  private func check(_ test: Case) throws {
    var templates = test.partials ?? [:]
    templates["(main)"] = test.template
    let library = TemplateLibrary(templates)
    let rendered = try library.rendered("(main)", test.data.record)
    #expect(rendered == test.expected, "\(test.name): \(test.desc)\ntemplate: \(test.template.debugDescription)")
  }
}
