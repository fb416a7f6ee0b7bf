import Disk
import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Random workbooks that other writers made, against what other readers see in them.
@Suite struct OracleTests {
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init).map { $0 / 50 } ?? 60

  @Test(
    "Random .xlsx of openpyxl's are read as openpyxl and calamine read them, .ods of odfpy's as calamine does",
    .timeLimit(.minutes(20)), arguments: [("xlsx", ["openpyxl", "calamine"]), ("ods", ["calamine"])])
  func random(_ kind: String, _ readers: [String]) throws {
    let folder = try TemporaryFolder()
    _ = try OutsideCheck.run("workbooks.py", kind, "\(folder.path)", "\(Self.rounds)", "16")
    var cells = 0
    for round in 0..<Self.rounds {
      let own = try CellLine.all(of: Workbook(Files.read(folder.path / Path("\(round).\(kind)"))))
      for reader in readers {
        let theirs = try folder.text(Path("\(round).\(kind).\(reader)")).split(separator: "\n").map {
          try CellLine(reader: $0)
        }
        // Calamine's binding gives errors as empty cells.
        let ours = own.filter { reader != "calamine" || $0.kind != "e" }
        #expect(ours.map(\.place) == theirs.map(\.place), "\(round) by \(reader)")
        for (one, other) in zip(ours, theirs) where one != other {
          Issue.record("\(round) by \(reader): \(one) is \(other)")
        }
        cells += theirs.count
      }
    }
    #expect(cells > Self.rounds * 20)
  }
}

/// A cell as the script says it.
struct CellLine: Equatable, CustomStringConvertible {
  let place: [Int]
  let kind: String
  let value: String

  init(reader line: Substring) throws {
    let parts = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
    place = parts.prefix(3).compactMap { Int($0) }
    kind = String(parts[3])
    let written = String(parts[4])
    value = kind == "s" ? try JSONDecoder().decode(String.self, from: Data(written.utf8)) : written
  }

  private init(_ place: [Int], _ cell: CellValue) {
    self.place = place
    (kind, value) =
      switch cell {
      case .text(let text): ("s", text)
      case .number(let digits): ("n", digits)
      case .date(let day): ("d", day.iso)
      case .truth(let value): ("b", "\(value)")
      case .error(let text): ("e", text)
      case .uncomputed: ("u", "")
      }
  }

  static func all(of book: Workbook) -> [CellLine] {
    book.sheets.enumerated().flatMap { index, sheet in
      sheet.rows.flatMap { row in
        sheet.cells[row.cells].map { CellLine([index, row.number - 1, $0.column], $0.value) }
      }
    }
  }

  var description: String { "\(place) \(kind) \(value)" }

  /// Numbers by their values; a time of day is a number, whatever its format.
  static func == (left: CellLine, right: CellLine) -> Bool {
    guard left.place == right.place else { return false }
    if right.kind == "t" { return left.kind == "n" }
    if left.kind == "n", right.kind == "n" { return Double(left.value) == Double(right.value) }
    return left.kind == right.kind && left.value == right.value
  }
}
