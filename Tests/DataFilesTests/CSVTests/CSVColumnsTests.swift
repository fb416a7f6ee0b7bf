import Testing

@testable import DataFiles

@Suite struct CSVColumnsTests {
  let columns = TableColumns(required: ["đơn vị", "số người"], optional: ["mã người"])

  private func layout(_ text: String) throws -> (layout: TableLayout, table: DataTable, problems: [String]) {
    let reading = Reading(text)
    let table = try #require(reading.csv.table)
    let (layout, problems) = table.layout(columns)
    return (layout, table, problems.map { "\(reading.place($0.range)) \($0.fact)" })
  }

  @Test func columnsAreFoundByFoldedHeaderInAnyOrder() throws {
    let (layout, table, problems) = try layout("SO_NGUOI;Ðơn vị\n12;Văn phòng")
    #expect(problems == [])
    #expect(table.rows[0][layout["đơn vị"]].text == "Văn phòng")
    #expect(table.rows[0][layout["số người"]].text == "12")
    #expect(layout["mã người"] == nil)
    #expect(table.rows[0][layout["mã người"]].isEmpty)
  }

  @Test func anUnknownColumnComesWithTheColumnsStillMissing() throws {
    #expect(
      try layout("đơn vị;số ngưới đó\n").problems == [
        "1:8-1:19 unknownColumn(name: \"số ngưới đó\", candidates: [\"số người\", \"mã người\"])",
        "1:1-1:19 missingColumn(name: \"số người\")",
      ])
  }

  @Test func whenNoneIsMissingAllAreCandidates() throws {
    #expect(
      try layout("đơn vị;số người;mã người;x\n").problems == [
        "1:26-1:27 unknownColumn(name: \"x\", candidates: [\"đơn vị\", \"số người\", \"mã người\"])"
      ])
  }

  @Test func ofAColumnThatIsThereTwiceTheFirstCounts() throws {
    let (layout, table, _) = try layout("đơn vị;số người;Số người\nA;1;2")
    #expect(table.rows[0][layout["số người"]].text == "1")
  }
}
