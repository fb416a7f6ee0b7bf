import Testing

@testable import Workbooks

@Suite struct NumberFormatTests {
  private func shown(_ digits: String, _ code: String, epoch1904: Bool = false) -> String {
    let (value, look) = NumberFormat(code: code).cell(digits, epoch1904: epoch1904)
    return look ?? value.plain
  }

  @Test(
    "Numbers are shown as a Vietnamese spreadsheet shows them",
    arguments: [
      ("57.5", "General", "57,5"), ("7.0000000000000009", "General", "7"), ("0.30000000000000004", "General", "0,3"),
      ("1234567.5", "General", "1234567,5"), ("1E-3", "General", "0,001"), ("-0.5", "General", "-0,5"),
      ("57.5", "#,##0.000", "57,500"), ("1234567", "#,##0", "1.234.567"), ("1234567", "#,##0,", "1.235"),
      ("0.09", "0%", "9%"), ("0.0876", "0.0%", "8,8%"), ("7", "000", "007"), ("57", "0.0\" điểm\"", "57,0 điểm"),
      ("28.5", "0.##", "28,5"), ("28", "0.##", "28"), ("-3.5", "0.0;[Red](0.0)", "(3,5)"), ("0", "0;-0;\"–\"", "–"),
      ("12000", "[$₫-42A] #,##0", "₫ 12.000"), ("12000", "#,##0\\ \"₫\"", "12.000 ₫"), ("5", "@", "5"),
      ("2.5", "0", "3"), ("-2.5", "0", "-3"), ("0.4", "#", ""), ("999.999", "0.00", "1000,00"),
    ])
  func numbers(_ digits: String, _ code: String, _ text: String) { #expect(shown(digits, code) == text) }

  @Test(
    "Days and times by their formats, in both counts of days",
    arguments: [
      ("43281", "dd/mm/yyyy", "30/06/2018"), ("43281", "d/m/yy", "30/6/18"),
      ("43281", "[$-42A]dd mmmm yyyy", "30 Tháng 6 2018"),
      ("43281.5", "dd/mm/yyyy hh:mm", "30/06/2018 12:00"), ("43281", "[$-1010000]d/m/yyyy;@", "30/6/2018"),
      ("43281", "dddd", "Thứ Bảy"), ("0.75", "h:mm AM/PM", "6:00 CH"), ("1.5", "[h]:mm", "36:00"),
      ("43281.999999", "dd/mm/yyyy", "01/07/2018"), ("1", "d/m/yyyy", "1/1/1900"), ("61", "d/m/yyyy", "1/3/1900"),
    ])
  func days(_ digits: String, _ code: String, _ text: String) { #expect(shown(digits, code) == text) }

  @Test("Days of 1904 are four years later") func epoch() {
    #expect(shown("41819", "dd/mm/yyyy", epoch1904: true) == "30/06/2018")
  }

  @Test("Fifteen digits are kept, as spreadsheets keep them") func digits() {
    #expect(SheetNumber("7.0000000000000009")?.decimal?.plain == "7")
    #expect(SheetNumber("123456789012.345")?.decimal?.plain == "123456789012.345")
    #expect(SheetNumber("1.5E+3")?.decimal?.plain == "1500")
    #expect(SheetNumber("-2.5e-2")?.decimal?.plain == "-0.025")
    #expect(SheetNumber("1E+20")?.decimal == nil && SheetNumber("1E-20")?.decimal == nil)
    #expect(SheetNumber("") == nil && SheetNumber(".") == nil && SheetNumber("1,5") == nil && SheetNumber("1E") == nil)
  }
}
