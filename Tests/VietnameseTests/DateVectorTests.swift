import Testing
import Vietnamese

@Suite struct DateVectorTests {
  @Test(arguments: try Fixture.rows("dates.tsv"))
  func eachWrittenDateReadsAsListed(row: [String]) {
    #expect(outcome(of: row[0]) == row[1], "\(row[0])")
  }

  @Test(arguments: try Fixture.lines("dates.tsv").filter { $0.hasPrefix("# printed") })
  func eachDatePrintsAsListed(line: String) throws {
    let parts = line.dropFirst("# ".count).split(separator: "\t")
    let iso = try #require(parts[0].split(separator: " ").last)
    let date = try CalendarDate.parse(String(iso)).get()
    #expect((parts[0].hasPrefix("printed short") ? date.short : date.long) == parts[1])
  }

  @Test func theEveningOf30JuneInGreenwichIs1JulyInVietnam() throws {
    #expect(try Fixture.text("dates.tsv").contains("# instant 2018-06-30T18:00:00Z is 01/7/2018 in Vietnam"))
    #expect(CalendarDate(vietnamDayOf: 1_530_381_600).short == "01/7/2018")
  }

  /// A result in the words of the vectors.
  private func outcome(of text: String) -> String {
    switch CalendarDate.parse(text) {
    case .success(let date): date.iso
    case .failure(.noSuchDay): "error: no such day"
    case .failure(.noSuchMonth(let month, suggestion: _)): "error: month \(month)"
    case .failure(.shortYear): "error: two-digit year"
    case .failure(.format(let suggestion)): "error: write \(suggestion.short)"
    case .failure(.notADate): "error: not a date"
    }
  }
}
