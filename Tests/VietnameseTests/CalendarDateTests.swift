import Foundation
import Testing
import Vietnamese

@Suite struct CalendarDateTests {
  @Test func everyDayOfFourCenturiesIsOneAfterTheDayBefore() throws {
    var previous = try #require(CalendarDate(year: 1799, month: 12, day: 31))
    while previous.year < 2200 {
      let next = previous.adding(days: 1)
      let sameMonth = next.year == previous.year && next.month == previous.month && next.day == previous.day + 1
      let startsMonth =
        next.day == 1 && CalendarDate(year: previous.year, month: previous.month, day: previous.day + 1) == nil
      guard sameMonth || startsMonth, previous < next, next.ordinal == previous.ordinal + 1 else {
        Issue.record("\(previous) is followed by \(next)")
        return
      }
      #expect(next.weekday.rawValue == previous.weekday.rawValue % 7 + 1)
      previous = next
    }
  }

  @Test func ordinalsAgreeWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for ordinal in stride(from: -100_000, through: 100_000, by: 997) {
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(ordinal) * 86400))
      let date = CalendarDate(ordinal: ordinal)
      #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
      #expect(date.ordinal == ordinal)
      #expect(date.weekday.rawValue % 7 + 1 == parts.weekday)
    }
  }

  @Test func theCalendarEndsAtBothEnds() {
    #expect(CalendarDate(ordinal: .min).iso == "0001-01-01")
    #expect(CalendarDate(ordinal: .max).iso == "9999-12-31")
    #expect(CalendarDate(ordinal: 0).adding(days: .max).iso == "9999-12-31")
    #expect(CalendarDate(ordinal: -1).adding(days: .min).iso == "0001-01-01")
    #expect(CalendarDate(ordinal: .min).adding(days: -1).iso == "0001-01-01")
  }

  @Test(arguments: [
    (2018, 2, 29), (1900, 2, 29), (2018, 4, 31), (2018, 13, 1), (2018, 0, 1), (2018, 1, 0), (0, 1, 1), (10_000, 1, 1),
  ])
  func daysThatAreNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func extremeFieldsDoNotTrap() {
    #expect(CalendarDate(year: .max, month: .max, day: .max) == nil)
    #expect(CalendarDate(year: .min, month: .min, day: .min) == nil)
  }

  @Test(arguments: [
    (43281, "2018-06-30"), (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (2_958_465, "9999-12-31"),
  ])
  func excelSerials(serial: Int, iso: String) {
    #expect(CalendarDate(excelSerial: serial)?.iso == iso)
  }

  @Test func everyExcelSerialIsTheDayThatOpenpyxlReads() throws {
    let script = """
      import sys, array
      from openpyxl.utils.datetime import from_excel
      days = array.array("i", (from_excel(n).toordinal() for n in range(1, 2958466)))
      sys.stdout.buffer.write(days.tobytes())
      """
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    process.standardOutput = pipe
    try process.run()
    let bytes = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    let days = bytes.withUnsafeBytes { Array($0.bindMemory(to: Int32.self)) }
    try #require(process.terminationStatus == 0 && days.count == 2_958_465)
    // 1970-01-01 is day 719,163 of Python's calendar. 60 is the 29 February 1900 that Excel alone knows.
    let wrong = days.indices.filter { CalendarDate(excelSerial: $0 + 1)?.ordinal != Int(days[$0]) - 719_163 }
    #expect(wrong == [59])
  }

  @Test(arguments: [0, -1, 60, 2_958_466, Int.max, Int.min])
  func numbersThatAreNoExcelDay(serial: Int) {
    #expect(CalendarDate(excelSerial: serial) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (1_530_377_999, "2018-06-30"), (1_530_378_000, "2018-07-01"), (-25_201, "1969-12-31"),
    (-25_200, "1970-01-01"), (Int64.max, "9999-12-31"), (Int64.min, "0001-01-01"),
  ])
  func theDayInVietnam(seconds: Int64, iso: String) {
    #expect(CalendarDate(vietnamDayOf: seconds).iso == iso)
  }
}
