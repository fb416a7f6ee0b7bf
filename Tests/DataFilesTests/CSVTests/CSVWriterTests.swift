import Testing

@testable import DataFiles

/// What is published as CSV, as RFC 4180 and Excel want it.
@Suite struct CSVWriterTests {
  private func text(_ rows: [CSVWriter.Field]...) -> String {
    String(decoding: CSVWriter.write(rows).dropFirst(3), as: UTF8.self)
  }

  @Test func aByteOrderMarkComesFirst() {
    #expect(CSVWriter.write([[.text("a")]]).prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  @Test func rowsEndInCRLFAndEmptyFieldsStayEmpty() {
    #expect(text([.text("a"), .empty, .value("1")], [.text("b"), .empty, .empty]) == "a,,1\r\nb,,\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("“a”", "“a”"), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""),
    ("a ", "\"a \""), ("28,5", "\"28,5\""),
  ]) func fieldsAreQuotedWhereTheyMustBe(_ field: String, _ written: String) {
    #expect(text([.text(field)]) == written + "\r\n")
  }

  @Test(arguments: ["=1+1", "+84", "-2", "@SUM(A1)", "\tx", "＝1"])
  func noTextIsTakenForAFormula(_ field: String) { #expect(text([.text(field)]) == "'\(field)\r\n") }

  @Test func negativeNumbersStayNumbers() { #expect(text([.value("-31,2")]) == "\"-31,2\"\r\n") }

  @Test func whatIsWrittenIsReadBackTheSame() throws {
    let cells = ["mã", "a,b", "x \"y\" z", "hai\ndòng", "Đào, “Nguyệt”"]
    let bytes = CSVWriter.write([cells.map { .text($0) }, cells.reversed().map { .text($0) }])
    let table = try #require(CSV.read(bytes, path: "a.csv").table)
    #expect(table.header.cells.map(\.text) == cells)
    #expect(table.rows.map { $0.cells.map(\.text) } == [cells.reversed()])
  }
}
