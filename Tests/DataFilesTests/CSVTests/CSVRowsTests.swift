import DataFiles
import Diagnostics
import TestSupport
import Testing

/// Rows are split when they are asked for: they must be what one reading from top to end gives, and large tables must
/// take little beside their own bytes.
@Suite struct CSVRowsTests {
  @Test(arguments: 1...20) func aRowIsTheSameWheneverItIsAskedFor(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a", "ậ", ",", ";", "\"", "\n", "\r\n", "\"\"", " ", "\"b\n,c\"", "1,5", "\t"]
    let text = "a,b,c\n" + (0..<200).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let table = try #require(CSV.read(Array(text.utf8), path: "x.csv").table)
    let rows = Array(table.rows)
    #expect(rows.allSatisfy { $0.cells.count == table.header.cells.count })
    for index in rows.indices.shuffled(using: &random) {
      #expect(table.rows[index] == rows[index])
      #expect(table.rows.row(onLine: rows[index].line) == rows[index])
    }
    let lines = Set(rows.map(\.line))
    #expect((1...300).allSatisfy { lines.contains($0) == (table.rows.row(onLine: $0) != nil) })
  }

  @Test(.timeLimit(.minutes(10))) func millionsOfRowsAreOneMistake() {
    let reading = CSV.read(Array(("a,b\n" + String(repeating: "1,\"2\" 3,4\n", count: 1_100_000)).utf8), path: "x.csv")
    #expect(reading.table == nil && reading.problems.map(\.fact) == [.tooLarge])
    #expect(reading.diagnostics.count == 1)
  }

  @Test(
    "500 kB of any shape end with few messages", .timeLimit(.minutes(10)),
    arguments: [
      ",", "\n", "\r\n", "\"", "\"a\n", "a,\"b\" c\n", "a,b,c,d\n", "\"a\n\"", ",\n", "a\n", " ", "\t\n", "\"\"\"\n",
      "a;b\n",
      "chñ nghÜa\n", "\u{B}\n", "Ho?t ??ng\n", "a\u{301}\n", "\0",
    ])
  func everyShapeEnds(_ piece: String) {
    let text = "a,b,c\n" + String(repeating: piece, count: 500_000 / piece.utf8.count)
    #expect(CSV.read(Array(text.utf8), path: "x.csv").diagnostics.count <= 3 * Findings.most)
  }
}
