import Disk
import Foundation
import Privacy
import Testing

@testable import Portal

/// Tables as spreadsheets save them: each gives the same published data as the plain one.
@Suite struct TableHabitTests {
  static let plan = """
    năm: 2018
    đợt:
      - {mã: dot-1, tên: Đợt 1, từ ngày: 1/1/2018, đến ngày: 30/6/2018}
    chỉ tiêu:
      - {mã: xuat-khau, tên: Xuất khẩu, kế hoạch: 1.470, cách đánh giá: càng cao càng tốt}
    danh hiệu:
      - {mã: ldtt, tên: Lao động tiên tiến, đối tượng: cá nhân, tính trên nhóm: [công chức], tỷ lệ phấn đấu: 50%}
    chấm điểm:
      tiêu chí:
        - {mã: TC01, tên: Nhiệm vụ, điểm tối đa: 30}

    """
  static let scores = "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng\ndot-1,VPS,TC01,\"28,5\",\n"
  static let results = "chỉ tiêu,số liệu đến ngày,thực hiện,nguồn\nxuat-khau,30/6/2018,\"1.469,5\",Báo cáo\n"
  static let staff = "đơn vị,ngày,nhóm nhân sự,số người\nVPS,30/6/2018,công chức,1.012\n"

  private func published(_ tables: [String: [UInt8]]) async throws -> String {
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": Self.plan])
    for (name, bytes) in tables {
      try Files.replace(site.folder.path / Path("content/thi-dua/2018/\(name)"), bytes)
    }
    #expect(try await site.problems() == [])
    return try #require(try await site.pages()["thi-dua/2018/du-lieu.json"])
  }

  private func plain(_ changes: [String: String] = [:]) async throws -> String {
    let tables = ["diem.csv": Self.scores, "ket-qua.csv": Self.results, "nhan-su.csv": Self.staff]
    return try await published(tables.merging(changes) { _, new in new }.mapValues { Array($0.utf8) })
  }

  @Test func thePlainTablesGiveTheirFigures() async throws {
    let text = try await plain()
    for figure in [#""tong_diem": "28.5""#, #""thuc_hien": "1469.5""#, #""tong_so_tinh_ty_le": 1012"#] {
      #expect(text.contains(figure), "\(figure) is not in \(text)")
    }
  }

  @Test(arguments: [
    ("semicolons", "diem.csv", "đợt;đơn vị;tiêu chí;điểm tự chấm;điểm hội đồng\ndot-1;VPS;TC01;28,5;\n"),
    ("tabs", "diem.csv", "đợt\tđơn vị\ttiêu chí\tđiểm tự chấm\tđiểm hội đồng\ndot-1\tVPS\tTC01\t28,5\t\n"),
    ("CRLF", "diem.csv", scores.replacing("\n", with: "\r\n")),
    ("a byte order mark", "diem.csv", "\u{FEFF}" + scores),
    ("empty columns and rows at the end", "diem.csv", scores.replacing("\n", with: ",,,\n") + ",,,,,,,\n,,,,,,,\n"),
    (
      "spaces around", "diem.csv",
      "đợt , đơn vị,tiêu chí ,điểm tự chấm,điểm hội đồng\n dot-1 , VPS,TC01 , 28,50 ,\n"
        .replacing("28,50", with: "\"28,50\"")
    ),
    (
      "headers folded, columns moved", "diem.csv",
      "Diem_hoi_dong,TIÊU CHÍ,Đợt,ghi chú,Đơn Vị,Điểm tự chấm\n,TC01,dot-1,,VPS,\"28,5\"\n"
    ),
    ("a serial date", "ket-qua.csv", results.replacing("30/6/2018", with: "43281")),
    ("an ISO date", "ket-qua.csv", results.replacing("30/6/2018", with: "2018-06-30")),
    ("a quoted line break", "ket-qua.csv", results.replacing("Báo cáo", with: "\"Báo cáo\nquý II\"")),
    ("no optional column", "ket-qua.csv", results.replacing(",nguồn", with: "").replacing(",Báo cáo", with: "")),
    ("an ungrouped number", "nhan-su.csv", staff.replacing("1.012", with: "1012")),
    (
      "names written otherwise", "nhan-su.csv",
      staff.replacing("VPS", with: "van phong so").replacing("công", with: "CÔNG")
    ),
  ])
  func aHabitChangesNothing(_ habit: String, _ file: String, _ text: String) async throws {
    let plain = try await plain()
    #expect(try await self.plain([file: text]) == plain, "\(habit)")
  }

  @Test func aSeparatorLineMovesTheRowsAlone() async throws {
    let text = try await plain(["diem.csv": "sep=,\n" + Self.scores])
    #expect(try await plain().replacing("diem.csv:2", with: "diem.csv:3") == text)
  }

  @Test(arguments: ["decimal=.", "sep=,decimal=.", "sep=, Decimal=.,,,", "\"decimal=.\",,,"])
  func aFirstLineMayAskForADecimalPoint(_ line: String) async throws {
    let tables = [
      "diem.csv": "\(line)\n" + Self.scores.replacing("\"28,5\"", with: "28.5"),
      "ket-qua.csv": "\(line)\n" + Self.results.replacing("\"1.469,5\"", with: "\"1,469.5\""),
      "nhan-su.csv": "\(line)\n" + Self.staff.replacing("1.012", with: "\"1,012\""),
    ]
    #expect(try await plain(tables) == plain().replacing("diem.csv:2", with: "diem.csv:3"))
  }

  @Test(arguments: [("57.500", "E0401"), ("1.469,5", "E0405"), ("nhiều", "E0405")])
  func withADecimalPointTheGuardStandsToo(_ value: String, _ code: String) async throws {
    let results = "decimal=.\n" + Self.results.replacing("1.469,5", with: value)
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": Self.plan, "thi-dua/2018/ket-qua.csv": results])
    #expect(try await site.problems() == ["thi-dua/2018/ket-qua.csv:3:22 \(code)"])
  }

  @Test func utf16OfAnOldSpreadsheetIsRead() async throws {
    let text = Self.scores.replacing(",", with: "\t").replacing("\"28\t5\"", with: "28,5")
    let bytes = Array(try #require(("\u{FEFF}" + text).data(using: .utf16LittleEndian)))
    let tables = ["diem.csv": bytes, "ket-qua.csv": Array(Self.results.utf8), "nhan-su.csv": Array(Self.staff.utf8)]
    #expect(try await published(tables) == plain())
  }
}
