import Testing

@testable import DataFiles

@Suite struct CSVPositionTests {
  @Test func columnsCountCharactersFromOneInsideTheQuotes() {
    let reading = Reading("đơn vị;điểm;ghi chú\n \"Phòng \"\"A\"\"\" ;  8,5 ;\nPho\u{300}ng;;x")
    #expect(reading.places(ofRow: 0) == ["2:3-2:14", "2:19-2:22", "2:24-2:24"])
    #expect(reading.places(ofRow: 1) == ["3:1-3:6", "3:7-3:7", "3:8-3:9"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func quotedLineBreaksCountAsLines(_ lineBreak: String) {
    let lines = ["sep=;", "a;b", "", "\"x", "y\";1", "2;3"]
    let reading = Reading(lines.joined(separator: lineBreak))
    #expect(reading.csv.table?.header.line == 2)
    #expect(reading.csv.table?.rows.map(\.line) == [4, 6])
    #expect(reading.places(ofRow: 0) == ["4:2-5:2", "5:4-5:5"])
    #expect(reading.csv.table?.rows[0].cells.map(\.line) == [4, 5])
  }

  @Test func aCellThatStartsWithALineBreakStandsWhereItsTextDoes() {
    let reading = Reading("a;b\n\"\n x\";1")
    #expect(reading.rows == ["a|b", "x|1"])
    #expect(reading.csv.table?.rows[0].cells.map(\.line) == [3, 3])
    #expect(reading.places(ofRow: 0)[0] == "3:2-3:3")
  }

  @Test func cellsThatAreNotThereStandAtTheRowsEnd() {
    let reading = Reading("a;b;c\n12\n")
    #expect(reading.places(ofRow: 0) == ["2:1-2:3", "2:3-2:3", "2:3-2:3"])
    #expect(reading.csv.table?.rows[0][nil].line == 2)
  }

  @Test func theRawLineIsAtHand() throws {
    let reading = Reading("a;b\n \"x\" ; 1 \n")
    let cell = try #require(reading.csv.table?.rows[0].cells[1])
    #expect(reading.csv.source.lineText(around: cell.range.lowerBound) == " \"x\" ; 1 ")
  }
}
