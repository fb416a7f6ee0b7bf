import Diagnostics
import Testing

@testable import DataFiles

@Suite struct CSVProblemTests {
  @Test func anUnclosedQuoteEndsWithItsLine() {
    let reading = Reading("a;b\n1;\"x\n2;y\n3;z")
    #expect(reading.rows == ["a|b", "1|x", "2|y", "3|z"])
    #expect(reading.problems == ["2:3-2:4 unclosedQuote"])
  }

  @Test func anUnclosedQuoteIsFoundThoughALaterCellIsQuoted() {
    let reading = Reading("a;b\n1;\"x\n2;\"y\"\n3;z")
    #expect(reading.rows == ["a|b", "1|x", "2|y", "3|z"])
    #expect(reading.problems == ["2:3-2:4 unclosedQuote"])
  }

  @Test func textAfterAClosingQuote() {
    let reading = Reading("a;b\n\"x\" y ;2")
    #expect(reading.rows == ["a|b", "x y|2"])
    #expect(reading.problems == ["2:5-2:6 textAfterClosingQuote"])
  }

  @Test func moreCellsThanTheHeader() {
    #expect(Reading("a,b\n1,8,5,,7,\n2,3,,,").problems == ["2:5-2:9 moreCellsThanHeader"])
  }

  @Test func aCellUnderAColumnWithoutAName() {
    #expect(Reading("a;;b\n1;;2\n1;x;2\n1;y;2").problems == ["3:3-3:4 cellWithoutHeader"])
    #expect(Reading("a;;b\n1;;2\n").problems == [])
  }

  @Test func aColumnTwice() {
    #expect(
      Reading("Số người;đơn vị;so_nguoi\n").problems == [
        "1:17-1:25 duplicateColumn(name: \"so_nguoi\")"
      ])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", ";;;\n", "sep=;\n"]) func nothingInIt(_ text: String) {
    let reading = Reading(text)
    #expect(reading.csv.table == nil)
    #expect(reading.problems == ["1:1-1:1 noHeader"])
  }

  @Test func aNULByte() {
    #expect(Reading("a;b\n1;x\0y").problems == ["2:4-2:5 nulByte"])
  }

  @Test func tooMuchOfAnything() {
    func facts(_ limits: CSV.Limits) -> [TableProblem.Fact] {
      CSV.read(Array("a;b;c\n1;2;3\n4;5;6\n".utf8), path: "x", limits: limits).problems.map(\.fact)
    }
    #expect(facts(CSV.Limits()) == [])
    #expect(facts(CSV.Limits(bytes: 17)) == [.tooLarge])
    #expect(facts(CSV.Limits(rows: 1)) == [.tooLarge])
    #expect(facts(CSV.Limits(columns: 2)) == [.tooLarge])
  }
}
