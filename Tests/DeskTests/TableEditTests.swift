import DeskStore
import Disk
import Portal
import Testing

@testable import Desk
@testable import HTTP

/// The grid's rows, put into the bytes of a table.
struct TableEditTests {
  private let place: TablePlace
  private let bytes: [UInt8]
  private let grid: TableGrid

  init() throws {
    place = try #require(TablePlace("thi-dua/2018/diem.csv"))
    bytes = try Files.read(Repository.root / "content" / "thi-dua" / "2018" / "diem.csv")
    grid = try #require(TableGrid(bytes, path: "diem.csv", place.kind))
  }

  private func edited(_ rows: [(place: Int, cells: [String])]) throws -> [UInt8] {
    var form = Form()
    let lines = rows.map { ([String($0.place)] + $0.cells).joined(separator: "\t") }
    form.fields = [(name: "bang", value: lines.joined(separator: "\n"))]
    return try place.edited(bytes, by: form)
  }

  private var rows: [(place: Int, cells: [String])] { grid.rows.enumerated().map { ($0, $1) } }

  @Test func rowsAsTheyWereChangeNoByte() throws { #expect(try edited(rows) == bytes) }

  @Test func oneCellChangesOneLine() throws {
    var rows = rows
    rows[3].cells[3] = "13,5"
    let lines = LineDifference.between(bytes, try edited(rows)).lines.filter { $0.kind != .same }
    #expect(lines.count == 2)
    #expect(lines.last?.text.contains("13,5") == true)
  }

  @Test func aRowThatGoesTakesItsLineAlone() throws {
    var rows = rows
    let gone = rows.remove(at: 5)
    let found = try #require(TableGrid(try edited(rows), path: "diem.csv", place.kind))
    #expect(found.rows == grid.rows.enumerated().filter { $0.offset != gone.place }.map(\.element))
  }

  @Test func rowsThatComeStandWhereTheyWerePut() throws {
    var rows = rows
    let fresh = ["dot-2", "thanh-tra", "TC09", "1", "2", ""]
    rows.insert((-1, fresh), at: 0)
    rows.insert((-1, fresh), at: 10)
    rows.append((-1, fresh))
    let found = try #require(TableGrid(try edited(rows), path: "diem.csv", place.kind))
    #expect(found.rows.map { Array($0.prefix(5)) } == rows.map { Array($0.cells.prefix(5)) })
  }

  @Test func aTableThatIsNotThereYetBeginsWithItsHeader() throws {
    let place = try #require(TablePlace("thi-dua/2018/ky-luat.csv"))
    var form = Form()
    form.fields = [(name: "bang", value: "-1\tvan-phong\tkhiển trách\t1")]
    let made = try place.edited([], by: form)
    let found = try #require(TableGrid(made, path: "ky-luat.csv", place.kind))
    #expect(found.rows == [["van-phong", "khiển trách", "1"]])
  }

  @Test func cellsWithLineBreaksComeWhole() throws {
    var rows = rows
    rows[0].cells = Array(rows[0].cells.prefix(5)) + ["hai\\ndòng \\\\ gạch"]
    let found = try #require(TableGrid(try edited(rows), path: "diem.csv", place.kind))
    #expect(found.rows[0].last == "hai\ndòng \\ gạch")
  }
}
