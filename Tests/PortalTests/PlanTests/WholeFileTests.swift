import Diagnostics
import Foundation
import Privacy
import Schemas
import Testing

@testable import Portal

/// One cause, one message: what a spreadsheet makes of a whole table, and a mistake in many rows.
@Suite struct WholeFileTests {
  private static let plan = TableHabitTests.plan
  private static let header = "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng"

  private func found(_ files: [String: String]) async throws -> [Diagnostic] {
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": Self.plan])
    for (name, text) in files { try site.write("thi-dua/2018/\(name)", text) }
    return try await site.result().diagnostics.filter { $0.problem.code.severity != .note }
  }

  private func units(_ count: Int) -> String {
    "mã,tên\n" + (0..<count).map { "dv-\($0),Đơn vị \($0)\n" }.joined()
  }

  private func scores(_ rows: Int, _ row: (Int) -> String) -> String {
    "\(Self.header)\n" + (0..<rows).map { row($0) + "\n" }.joined()
  }

  private func one(_ files: [String: String], _ words: String...) async throws {
    let found = try await found(files)
    #expect(found.count == 1, "\(found.map { "\($0.file):\($0.place?.start.line ?? 0) \($0.problem.vi.message)" })")
    let text = found.map { "\($0.problem.vi.message)\n\($0.problem.vi.help ?? "")" }.joined()
    for word in words { #expect(text.contains(word), "“\(word)” is not in \(text)") }
  }

  @Test func decimalPointsOfEnglishExcelAreOneMessageWithTheLineToAdd() async throws {
    let scores =
      "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng\n" + (0..<61).map { "dot-1,VPS,TC\($0),27.85,\($0).5\n" }.joined()
    let unknown = try await found(["diem.csv": scores])
    #expect(unknown.filter { [.numberEnglish, .numberGrouping].contains($0.problem.code) }.count == 1)
    try await one(
      [
        "ket-qua.csv":
          "chỉ tiêu,số liệu đến ngày,thực hiện\nxuat-khau,30/6/2018,27.85\nxuat-khau,30/9/2018,\"1,469.5\"\nxuat-khau,31/10/2018,\"57,500\"\n"
      ],
      "decimal=.", "27,85", "27.850", "dòng 2–4")
  }

  @Test func theLineToAddMendsTheTable() async throws {
    let results =
      "decimal=.\nchỉ tiêu,số liệu đến ngày,thực hiện\nxuat-khau,30/6/2018,27.85\nxuat-khau,30/9/2018,\"1,469.5\"\n"
    #expect(try await found(["ket-qua.csv": results]).isEmpty)
    let dates = "date=mdy\nchỉ tiêu,số liệu đến ngày,thực hiện\nxuat-khau,6/30/2018,27\nxuat-khau,9/5/2018,28\n"
    #expect(try await found(["ket-qua.csv": dates]).isEmpty)
    for line in ["sep=; decimal=. date=mdy", "sep=;date=mdy", "\"sep=;\",decimal=.", "date=mdy;;"] {
      let table =
        "\(line)\nchỉ tiêu;số liệu đến ngày;thực hiện\nxuat-khau;\(line.contains("mdy") ? "6/30/2018" : "30/6/2018");27\n"
      #expect(try await found(["ket-qua.csv": table]).isEmpty, "\(line)")
    }
  }

  @Test func whereOthersHaveADecimalCommaTheWholeTableIsNotEnglish() async throws {
    let results = "chỉ tiêu;số liệu đến ngày;thực hiện\nxuat-khau;30/6/2018;27.85\nxuat-khau;30/9/2018;28,5\n"
    let found = try await found(["ket-qua.csv": results])
    #expect(found.count == 1 && found[0].problem.vi.help?.contains("decimal") == false)
    #expect(found[0].problem.vi.help?.contains("27,85 hoặc 27.850") == true && found[0].problem.suggestion == nil)
  }

  @Test(arguments: [
    ("28.5", "28,5", "28.500"), ("27.85", "27,85", "27.850"), ("1.2", "1,2", "1.200"), ("999.99", "999,99", "999.990"),
  ])
  func aNumberThatMayHaveLostItsZerosIsSaidInBothReadings(_ written: String, _ decimal: String, _ grouped: String)
    throws
  {
    guard case .failure(.grammar(let problem)) = NumberForm.plain.read(written) else { throw Missing() }
    let said = Problem.number(problem, written: written)
    #expect(said.suggestion == nil)
    for text in [said.vi.message, said.vi.help ?? "", said.en.message, said.en.help ?? ""] {
      #expect(text.contains(decimal) && text.contains(grouped), "\(text)")
    }
  }

  @Test(arguments: [("0.5", "0,5"), ("1234.5", "1234,5"), ("1,234,567.89", "1.234.567,89"), (".5", "0,5")])
  func whatHasOneReadingHasItsSuggestion(_ written: String, _ meant: String) throws {
    guard case .failure(.grammar(let problem)) = NumberForm.plain.read(written) else { throw Missing() }
    #expect(Problem.number(problem, written: written).suggestion == meant)
  }

  @Test func monthsFirstOfEnglishExcelAreOneMessageWithTheLineToAdd() async throws {
    let rows = (13...30).map { "xuat-khau,6/\($0)/2018,\($0)\n" }.joined()
    try await one(["ket-qua.csv": "chỉ tiêu,số liệu đến ngày,thực hiện\n\(rows)"], "date=mdy", "dòng 2–19", "13/6/2018")
  }

  @Test(arguments: [
    ("sep=;\n", ",", "sep=,"), ("sep=,\n", ";", "sep=;"), ("", "|", "sep=|"), ("sep=;\n", "\t", "Tab"),
  ])
  func aWrongSeparatorIsOneMessage(_ first: String, _ separator: String, _ line: String) async throws {
    let rows = (1...40).map { "dot-1,VPS,TC01,\($0 % 30),\n" }.joined()
    let table = "\(Self.header)\n\(rows)".replacing(",", with: separator)
    try await one(["diem.csv": first + table], line)
  }

  @Test(arguments: [(",", ";"), (";", ","), (",", "\t")])
  func rowsPartedOtherwiseThanTheirHeaderAreOneMessage(_ header: String, _ separator: String) async throws {
    let rows = (1...40).map { "dot-1,VPS,TC01,\($0 % 30),\n" }.joined().replacing(",", with: separator)
    try await one(["diem.csv": "\(Self.header.replacing(",", with: header))\n\(rows)"], "Dòng tên cột ngăn các ô bằng")
  }

  @Test(arguments: ["diem.csv", "don-vi.csv"]) func lettersLostInSavingAreOneMessage(_ file: String) async throws {
    let path = file == "don-vi.csv" ? "../../don-vi.csv" : file
    let text =
      file == "don-vi.csv"
      ? "m?,t?n\nvan-phong,V?n ph?ng S?\nphong-qltm,Ph?ng Qu?n l? th??ng m?i\n"
      : "??t,??n v?,ti?u ch?,?i?m t? ch?m,?i?m h?i ??ng\nd?t-1,V?n ph?ng S?,TC01,28,\n"
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": Self.plan])
    try site.write(path == file ? "thi-dua/2018/\(file)" : "don-vi.csv", text)
    let found = try await site.result().diagnostics.filter { $0.problem.code.severity != .note }
    #expect(found.count == 1, "\(found.map(\.problem.vi.message))")
  }

  @Test(arguments: [
    "SỞ CÔNG THƯƠNG TỈNH GIA LAI,,,,\nBẢNG ĐIỂM ĐỢT 1,,,,\n,,,,\n", "SỞ CÔNG THƯƠNG\n\nBẢNG ĐIỂM, đợt 1\n",
    "\"BẢNG ĐIỂM; các đơn vị\"\n;;\n", "Bảng điểm năm 2018\n\n\n\n",
  ])
  func titlesAboveTheHeaderAreReadPast(_ titles: String) async throws {
    let rows = "dot-1,VPS,TC01,28,\n"
    #expect(try await found(["diem.csv": "\(titles)\(Self.header)\n\(rows)"]).isEmpty)
  }

  @Test func aHeaderInTwoLinesIsOneMessage() async throws {
    let header = "đợt,đơn vị,tiêu chí,Điểm,\n,,,điểm tự chấm,điểm hội đồng\n"
    let rows = (1...456).map { "dot-1,VPS,TC01,\($0 % 30),\n" }.joined()
    try await one(["diem.csv": "SỞ CÔNG THƯƠNG,,,,\n\(header)\(rows)"], "hai dòng, 2 và 3")
  }

  @Test func titlesWithoutAHeaderAreOneMessage() async throws {
    let rows = (1...456).map { "dot-1,VPS,TC01,\($0 % 30),\n" }.joined()
    try await one(["diem.csv": "SỞ CÔNG THƯƠNG\nBẢNG ĐIỂM\n\(rows)"], "dòng tên cột")
  }

  @Test func theSameMistakeInManyRowsIsOneWithItsLines() async throws {
    let rows = (0..<100).map { $0 % 10 == 0 ? "dot-1,VPSS,TC01,1,\n" : "dot-9,,TC01,1,\n" }.joined()
    let found = try await found(["diem.csv": "\(Self.header)\n\(rows)"])
    #expect(found.map(\.problem.code).sorted { $0.rawValue < $1.rawValue } == [.unknownUnit, .emptyCell])
    #expect(
      found.first { $0.problem.code == .unknownUnit }?.problem.vi.message.hasSuffix(
        "Cũng ở dòng 12, 22, 32, 42, 52, 62, 72, 82, 92.") == true)
    #expect(
      found.first { $0.problem.code == .emptyCell }?.problem.vi.message.contains("Cũng ở dòng 4–11, 13–21,") == true)
  }

  @Test(arguments: [(",", "dấu phẩy"), (";", "dấu chấm phẩy"), ("\t", "dấu Tab")])
  func moreCellsThanTheHeaderIsSaidInTheTablesOwnSeparator(_ separator: String, _ name: String) async throws {
    let table = "\(Self.header)\ndot-1,VPS,TC01,7,5,6,5\n".replacing(",", with: separator)
    try await one(["diem.csv": table], name)
  }

  @Test(.timeLimit(.minutes(20))) func aHostileTableEndsSoonAndWithFewMessages() async throws {
    let units = "mã,tên,đơn vị kế thừa\n" + (0..<5_000).map { "dv-\($0),Đơn vị \($0),dvv\($0)\n" }.joined()
    let site = try TestSite(["don-vi.csv": units, "thi-dua/2018/ke-hoach.yaml": Self.plan])
    let rows = (0..<20_000).map { "dot-1,đv \($0),TC01,\"1,2\"\"\(String(repeating: "9", count: $0 % 3))\n" }.joined()
    try site.write("thi-dua/2018/diem.csv", "\(Self.header)\n\(rows)")
    let wide = String(repeating: "\"", count: 50_000) + String(repeating: ",", count: 50_000)
    try site.write("thi-dua/2018/nhan-su.csv", "đơn vị,ngày,nhóm nhân sự,số người\n\(wide)\n")
    let digits = String(repeating: "123.", count: 16_000)
    try site.write("thi-dua/2018/ket-qua.csv", "chỉ tiêu,số liệu đến ngày,thực hiện\nxuat-khau,30/6/2018,\(digits)1\n")
    #expect(try await site.result().diagnostics.count < 1_000)
  }

  private struct Missing: Error {}
}
