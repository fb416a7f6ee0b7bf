import Testing

@testable import DeskStore

@Suite struct TableTextTests {
  private func table(_ text: String) throws -> TableText { try TableText(Array(text.utf8)) }
  private func string(_ table: TableText) -> String { String(decoding: table.bytes, as: UTF8.self) }

  private let file = "\u{FEFF}sep=;\r\nHọ tên;Đơn vị\r\n Lê A ;\"Sở; X\"\r\n\r\n\"B\";2"

  @Test func separatorsQuotesLineEndsAndTheMarkStay() throws {
    let table = try table(file)
    #expect(
      table.rows == [["Họ tên", "Đơn vị"], ["Lê A", "Sở; X"], [""], ["B", "2"]] && table.lines == [2, 3, 4, 5])
    #expect(string(try table.setting("Lê Văn B", row: 1, column: 0)) == file.replacing("Lê A", with: "Lê Văn B"))
    #expect(string(try table.setting("Sở", row: 1, column: 1)) == file.replacing("Sở; X", with: "Sở"))
    #expect(string(try table.setting("3;4", row: 3, column: 1)) == file.replacing(";2", with: ";\"3;4\""))
    #expect(string(try table.setting("x", row: 3, column: 3)) == file + ";;x")
    #expect(try table.setting("Lê A", row: 1, column: 0) == table)
  }

  @Test func rowsComeAndGo() throws {
    let table = try table(file)
    #expect(string(try table.inserting(["C", "a\"b"], at: 4)) == file + "\r\nC;\"a\"\"b\"")
    #expect(string(try table.inserting(["C", ""], at: 1)) == file.replacing("\r\n Lê", with: "\r\nC;\r\n Lê"))
    #expect(string(try table.removing(row: 1)) == file.replacing(" Lê A ;\"Sở; X\"\r\n", with: ""))
    #expect(string(try table.removing(row: 3)) == file.replacing("\"B\";2", with: ""))
    #expect(throws: EditFailure.noSuchPlace) { try table.removing(row: 4) }
  }

  @Test func anotherEncodingIsLeftAlone() {
    #expect(throws: EditFailure.encoding) { try TableText([0xFF, 0xFE, 0x41, 0x00]) }
    #expect(throws: EditFailure.encoding) { try TableText(Array("a,b\rc,d".utf8)) }
    #expect(throws: EditFailure.encoding) { try TableText([0x41, 0x2C, 0xEA]) }
  }
}
