import Testing
import Vietnamese

@Suite struct DateParseTests {
  @Test(arguments: [
    "30/6/2018", "30/06/2018", "2018-06-30", "ngày 30 tháng 6 năm 2018", "  Ngày  30  tháng 06\u{A0}năm 2018 ",
    "NGÀY 30 THÁNG 6 NĂM 2018", "ngày 30 tháng 6 năm 2018".nfd,
  ])
  func acceptedForms(text: String) {
    #expect(CalendarDate.parse(text) == .success(day(30, 6, 2018)))
  }

  @Test(arguments: [
    "30-6-2018", "30.6.2018", "30-06-2018", "2018/06/30", "2018-6-30", "2018.06.30", "30 6 2018", "30–6–2018",
    "30/6-2018",
    "ngay 30 thang 6 nam 2018", "30 tháng 6 năm 2018", "ngày 30/6/2018", "30/6/2018.", "30 tháng 6, 2018", "-30/6/2018",
  ])
  func readableButOtherwiseWritten(text: String) {
    #expect(CalendarDate.parse(text) == .failure(.format(suggestion: day(30, 6, 2018))))
  }

  @Test(arguments: [
    "30/6/2018 (ký)", "ký 30/6/2018", "ngày ký: 30.6.2018", "30/6/2018 8:00", "sáng 30-6-2018, lúc 7 giờ",
    "2018-06-30 (ký)",
    "từ ngày 30 tháng 6 năm 2018", "QĐ 12/2018, 30/6/2018", "30/6/2018 đến", "30/6/18 (ký)", "31/6/2018 hay 30/6/2018",
  ])
  func amongOtherWords(text: String) {
    #expect(CalendarDate.parse(text) == .failure(.format(suggestion: day(30, 6, 2018))))
  }

  @Test(arguments: ["30/6/18", "30-6-18", "30.06.18", "ngày 30 tháng 6 năm 18"])
  func shortYear(text: String) {
    #expect(CalendarDate.parse(text) == .failure(.shortYear(suggestion: day(30, 6, 2018))))
  }

  @Test func aShortYearFrom50OnIsOfTheLastCentury() {
    #expect(CalendarDate.parse("30/4/75") == .failure(.shortYear(suggestion: day(30, 4, 1975))))
  }

  @Test(arguments: ["6/30/2018", "06-30-2018", "6/30/18", "2018-30-06"])
  func monthFirst(text: String) {
    #expect(CalendarDate.parse(text) == .failure(.noSuchMonth(month: 30, suggestion: day(30, 6, 2018))))
  }

  @Test(arguments: [("30/13/2018", 13), ("13/13/2018", 13), ("1/0/2018", 0), ("0/0/2018", 0), ("2/30/2018", 30)])
  func noSuchMonthEvenExchanged(text: String, month: Int) {
    #expect(CalendarDate.parse(text) == .failure(.noSuchMonth(month: month, suggestion: nil)))
  }

  @Test(arguments: [
    ("31/6/2018", 31, 6, 2018, 30), ("29/2/2018", 29, 2, 2018, 28), ("30/2/2020", 30, 2, 2020, 29),
    ("0/5/2018", 0, 5, 2018, 31),
    ("32/01/2018", 32, 1, 2018, 31), ("2018-06-31", 31, 6, 2018, 30), ("31.6.18", 31, 6, 2018, 30),
    ("ngày 31 tháng 6 năm 2018", 31, 6, 2018, 30),
  ])
  func noSuchDay(text: String, day: Int, month: Int, year: Int, days: Int) {
    #expect(CalendarDate.parse(text) == .failure(.noSuchDay(day: day, month: month, year: year, daysInMonth: days)))
  }

  @Test(arguments: [
    "", " ", "hôm nay", "6/2018", "2018", "tháng 6 năm 2018", "30/6", "1/2/3/4", "30/6/018", "30/6/20188", "030/6/2018",
    "30/006/2018",
    "30/6/0018", "0000-01-01", "43281", "20180630", "30 + 6 + 2018", "٣٠/٦/٢٠١٨",
    "30/6/2018 đến 05/7/2018", "30/6/2018/QĐ-SCT", "1/30/6/2018", "31/6/2018 (ký)", "30/6/2018, 30/6/2018",
    "ngày 6/2018 ký",
    "99999999999999999999/6/2018", "\u{301}", "😀",
  ])
  func notADate(text: String) {
    #expect(CalendarDate.parse(text) == .failure(.notADate))
  }

  @Test func whatIsPrintedReadsBackAsTheSameDay() {
    for ordinal in stride(from: -40_000, through: 40_000, by: 13) {
      let date = CalendarDate(ordinal: ordinal)
      for text in [date.iso, date.short, date.long] { #expect(CalendarDate.parse(text) == .success(date), "\(text)") }
    }
  }

  private func day(_ day: Int, _ month: Int, _ year: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(ordinal: .min)
  }
}
