import DataFiles
import Disk
import Emulation
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Portal

/// Cells of a year written otherwise, one at a time: where that changes a published leaf, the pages as they stood name
/// the cell: a unit's audit page, or one that it links to, and for targets and titles the page of the year.
@Suite struct AuditTraceTests {
  private static let count = 200

  @Test func pagesNameTheCellThatALeafDependsOn() async throws {
    var random = SeededGenerator(seed: 2018)
    var years: [TracedYear] = []
    for name in ["nam-1", "nam-2", "nam-3"] { years.append(try await TracedYear(name)) }
    var changed = 0
    for index in 0..<Self.count {
      let year = years[index % years.count]
      let edit = try year.edit(&random)
      let (units, hasFigures) = try year.changes(edit)
      changed += units.count + (hasFigures ? 1 : 0)
      for unit in units { #expect(year.isNamed(edit.cell, ofUnit: unit), "\(edit.cell) and \(unit)") }
      if hasFigures { #expect(year.page("").names(edit.cell), "\(edit.cell) and the year") }
    }
    #expect(changed > 100, "\(changed)")
  }
}

/// A worked year with its pages.
private struct TracedYear {
  private let units: UnitRegister
  private let files: [SourceTable: [UInt8]]
  private let pages: [String: TracedPage]
  private let before: [String: NSObject]

  init(_ name: String) async throws {
    let content = Repository.fixtures / Path("plan/\(name)/content")
    units = UnitRegister(UnitTable(try Files.read(content / "don-vi.csv"), path: "don-vi.csv", .in2018).rows)
    var files: [SourceTable: [UInt8]] = [:]
    for table in YearFolder.tables where table != .discipline {
      files[table] = try Files.read(content / "thi-dua/2018" / Path(table.fileName))
    }
    self.files = files
    let output = try await SiteBuilder(
      SiteBuilder.Options(content: content, theme: Repository.theme, today: .endOf2018)
    ).build().output
    pages = try (output?.pages ?? []).filter { $0.file.hasPrefix("thi-dua/2018/") && $0.file.hasSuffix(".html") }
      .reduce(into: [:]) { pages, page in
        pages[page.address] = TracedPage(html: String(decoding: try page.render(), as: UTF8.self))
      }
    before = try Self.leaves(files, units)
  }

  func page(_ path: String) -> TracedPage { pages["/thi-dua/2018/\(path)"] ?? TracedPage(html: "") }

  func isNamed(_ cell: TracedCell, ofUnit unit: String) -> Bool {
    let own = page("don-vi/\(unit)/")
    return own.names(cell) || own.audits.contains { pages[$0]?.names(cell) ?? false }
  }

  /// A cell of a table with another text of its column, or none.
  func edit(_ random: inout SeededGenerator) throws -> (cell: TracedCell, files: [SourceTable: [UInt8]]) {
    let tables = YearFolder.tables.filter { $0 != .plan && files[$0] != nil }
    let table = tables[Int.random(in: 0..<tables.count, using: &random)]
    let csv = try #require(CSV.read(files[table] ?? [], path: table.fileName).table)
    let (row, column) = (
      csv.rows[Int.random(in: 0..<csv.rows.count, using: &random)],
      Int.random(in: 0..<csv.header.cells.count, using: &random)
    )
    let texts = Set(csv.rows.map { $0[column].text } + [""]).subtracting([row[column].text]).sorted()
    let text = texts.isEmpty ? "17" : texts[Int.random(in: 0..<texts.count, using: &random)]
    var edited = files
    var bytes = csv.source.bytes
    bytes.replaceSubrange(row[column].range, with: text.utf8)
    edited[table] = bytes
    let cell = TracedCell(
      file: table.fileName, line: row.line, column: csv.header[column].text.lowercased(), isEmpty: row[column].isEmpty,
      place: csv.source.position(of: row[column].range.lowerBound).column)
    return (cell, edited)
  }

  /// The units of which a row of ranks changed, and whether a target or title did.
  func changes(_ edit: (cell: TracedCell, files: [SourceTable: [UInt8]])) throws -> (Set<String>, hasFigures: Bool) {
    let after = try Self.leaves(edit.files, units)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return (Set(changed.filter { $0 != "" }.map { String($0.split(separator: " ")[0]) }), changed.contains(""))
  }

  /// Rows of ranks by unit and table; targets, titles and goals together under no name.
  private static func leaves(_ files: [SourceTable: [UInt8]], _ units: UnitRegister) throws -> [String: NSObject] {
    let read = YearFolder(year: 2018, path: "thi-dua/2018", files: FolderFiles(bytes: files), on: Today.endOf2018.day)
      .inputs
    var inputs = try #require(read)
    inputs.units = units
    let json = try JSON(String(decoding: EmulationYear(inputs).publishedJSON, as: UTF8.self)).value
    let data = try #require(json as? [String: NSObject])
    var leaves: [String: NSObject] = ["": [data["chi_tieu"], data["danh_hieu"], data["muc_tieu"]] as NSArray]
    for table in data["xep_hang"] as? [[String: NSObject]] ?? [] {
      for row in table["bang"] as? [[String: NSObject]] ?? [] {
        leaves["\(row["don_vi"] ?? NSNull()) \(table["ky_xep_hang"] ?? NSNull())"] = row as NSObject
      }
    }
    return leaves
  }
}

private struct TracedCell: CustomStringConvertible {
  let file: String
  let line: Int
  let column: String
  let isEmpty: Bool
  let place: Int

  var description: String { "\(file):\(line) \(column)" }
}

private struct TracedPage {
  let html: String

  /// By its place, or as one of the cells of a column that rows are chosen by.
  func names(_ cell: TracedCell) -> Bool {
    html.contains("data-cell=\"\(cell.file):\(cell.line)" + (cell.isEmpty ? "\"" : ":\(cell.place)\""))
      || html.matches(of: /data-file="([^"]*)">Lấy các dòng khớp cột ([^<]*) của [^<]*</).contains {
        $0.1 == cell.file && $0.2.contains("“\(cell.column)”")
      }
  }

  /// The audit pages that it links to.
  var audits: Set<String> {
    Set(html.matches(of: /href="(\/thi-dua\/2018\/don-vi\/[^"#]*)/).map { String($0.1) })
  }
}
