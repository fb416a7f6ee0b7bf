import Foundation
import Testing

@testable import DataFiles

/// csv-spectrum by Max Ogden (BSD-2-Clause): files that CSV readers get wrong, with what they mean as JSON.
@Suite struct CSVSpectrumTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/csv-spectrum")

  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("json-") }.map { String($0.dropFirst(5).dropLast(5)) }.sorted()
    }
  }

  @Test func theWholeSuiteIsHere() throws {
    #expect(try Self.names.count == 11)
  }

  @Test(arguments: try names) func reads(_ name: String) throws {
    let csv = try Data(contentsOf: Self.folder.appending(path: "csvs-\(name).csv"))
    let json = try Data(contentsOf: Self.folder.appending(path: "json-\(name).json"))
    let expected = try #require(JSONSerialization.jsonObject(with: json) as? [[String: String]])
    let reading = CSV.read(Array(csv), path: name)
    let table = try #require(reading.table)
    let rows = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(table.header.cells.map(\.text), row.cells.map(\.text)))
    }
    #expect(rows == expected)
    #expect(reading.problems.isEmpty)
  }
}
