import Foundation
import Testing

/// The figures on the pages of the year, held against the data that is published beside them.
@Suite struct YearFigureTests {
  private let files: [String: Data]

  init() throws {
    let desk = try Desk.real()
    let run = try desk.run("build")
    try #require(run.code == 0, "\(run.error)")
    files = try desk.files()
  }

  private func text(_ path: String) throws -> String { String(decoding: try #require(files[path]), as: UTF8.self) }

  private func data(_ year: String) throws -> [String: Any] {
    let bytes = try #require(files["thi-dua/\(year)/du-lieu.json"])
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  private func leaves(_ value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]: object.values.reduce(into: []) { $0.formUnion(leaves($1)) }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(leaves($1)) }
    case let text as String: [text]
    case let number as NSNumber: ["\(number)", number.boolValue ? "true" : "false"]
    default: []
    }
  }

  @Test(arguments: ["2017", "2018"]) func everyDataValueOnAPageStandsInTheYearsData(_ year: String) throws {
    let known = leaves(try data(year))
    let pages = files.keys.filter { $0.hasPrefix("thi-dua/\(year)/") && $0.hasSuffix(".html") }.sorted()
    var count = 0
    for path in pages {
      for match in try text(path).matches(of: /<data value="([^"]*)"/) {
        count += 1
        #expect(known.contains(String(match.1)), "\(path): \(match.1)")
      }
    }
    #expect(count > 100)
  }

  @Test(arguments: ["2017", "2018"]) func theAuditPageNamesTheRowOfEveryScore(_ year: String) throws {
    let standings = try #require(try data(year)["xep_hang"] as? [[String: Any]])
    var count = 0
    for row in standings.flatMap({ $0["bang"] as? [[String: Any]] ?? [] }) {
      let unit = try #require(row["don_vi"] as? String)
      let page = try text("thi-dua/\(year)/don-vi/\(unit)/index.html")
      for criterion in row["tieu_chi"] as? [[String: Any]] ?? [] {
        let source = try #require(criterion["nguon"] as? String)
        #expect(page.contains("\(source):"), "\(unit): \(source)")
        count += 1
      }
    }
    #expect(count > 20)
  }
}
