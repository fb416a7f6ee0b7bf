import DataFiles
import Testing

@testable import Portal

/// The tables of a year as the public gets them.
@Suite struct YearTablesTests {
  private static let plan = """
    năm: 2018
    danh hiệu:
      - mã: ldtt
        tên: Lao động tiên tiến
        đối tượng: cá nhân
        tỷ lệ phấn đấu: 90%
    chấm điểm:
      tiêu chí:
        - mã: TC01
          tên: Nhiệm vụ
          điểm tối đa: 100
    đợt:
      - mã: dot-1
        tên: Đợt 1
        từ ngày: 01/01/2018
        đến ngày: 30/6/2018

    """

  private func table(_ name: String, _ files: [String: String]) async throws -> [[String]] {
    let site = try TestSite(files.merging(["thi-dua/2018/ke-hoach.yaml": Self.plan]) { $1 })
    let text = try #require(try await site.pages()["thi-dua/2018/\(name)"], "\(name) is not published")
    let read = try #require(CSV.read(Array(text.utf8), path: name).table)
    return ([read.header] + read.rows).map { $0.cells.map(\.text) }
  }

  private let awards = """
    danh hiệu,đối tượng,tên,mã người,đơn vị,nhóm nhân sự,trạng thái,số quyết định,ngày quyết định
    ldtt,cá nhân,Nguyễn Văn A,a-1,VPS,công chức,đã có quyết định,12/QĐ,05/7/2018
    ldtt,cá nhân,Trần Thị B,,VPS,công chức,đề nghị,,
    ldtt,cá nhân,Lê Văn C,,VPS,công chức,hủy bỏ,13/QĐ,05/7/2018
    ldtt,cá nhân,Phạm Thị D,,VPS,công chức,đã có quyết định,12/QĐ,05/7/2018

    """

  @Test func onlyDecidedAwardsNameSomebody() async throws {
    let table = try await table("danh-hieu.csv", ["thi-dua/2018/danh-hieu.csv": awards])
    #expect(table.map { $0[2] } == ["tên", "Nguyễn Văn A", "Phạm Thị D"])
    #expect(table[0].contains("mã người") == false)
    #expect(table.map { $0.last } == ["dòng", "2", "5"])
    #expect(table[1][7] == "2018-07-05")
  }

  @Test func whoWasTakenOffTheSiteIsNamedInNoTable() async throws {
    let person = Entries.exemplar("Phạm Thị D", "gỡ bỏ: 01/8/2018", "lý do gỡ bỏ: Theo đề nghị")
    let files = ["thi-dua/2018/danh-hieu.csv": awards, "dien-hinh/2018/d.md": person]
    #expect(try await table("danh-hieu.csv", files).map { $0[2] } == ["tên", "Nguyễn Văn A"])
    let site = try TestSite(files.merging(["thi-dua/2018/ke-hoach.yaml": Self.plan]) { $1 })
    for (path, page) in try await site.pages() { #expect(!page.contains("Phạm Thị D"), "\(path)") }
  }

  @Test func anotherPersonOfThatNameStays() async throws {
    let elsewhere = Entries.exemplar("Phạm Thị D", unit: "P. QLTM", "gỡ bỏ: 01/8/2018", "lý do gỡ bỏ: Theo đề nghị")
    let otherCode = Entries.exemplar("Nguyễn Văn A", "mã người: a-2", "gỡ bỏ: 01/8/2018", "lý do gỡ bỏ: Theo đề nghị")
    let files = [
      "thi-dua/2018/danh-hieu.csv": awards, "dien-hinh/2018/d.md": elsewhere, "dien-hinh/2018/a.md": otherCode,
    ]
    #expect(try await table("danh-hieu.csv", files).count == 3)
  }

  @Test func registrationsAndProposalsAreNumbersAlone() async throws {
    let registrations = """
      đối tượng,tên,đơn vị,danh hiệu,ngày
      cá nhân,Nguyễn Văn A,VPS,ldtt,15/3/2018
      cá nhân,Trần Thị B,VPS,ldtt,15/3/2018

      """
    let files = ["thi-dua/2018/danh-hieu.csv": awards, "thi-dua/2018/dang-ky.csv": registrations]
    #expect(
      try await table("dang-ky-so-luong.csv", files) == [
        ["danh hiệu", "đối tượng", "đơn vị", "số lượng", "dòng"], ["ldtt", "cá nhân", "VPS", "2", "2 3"],
      ])
    #expect(
      try await table("danh-hieu-so-luong.csv", files).dropFirst() == [
        ["ldtt", "cá nhân", "VPS", "đã có quyết định", "2", "2 5"], ["ldtt", "cá nhân", "VPS", "đề nghị", "1", "3"],
      ])
    let site = try TestSite(files.merging(["thi-dua/2018/ke-hoach.yaml": Self.plan]) { $1 })
    for (path, page) in try await site.pages() { #expect(!page.contains("Trần Thị B"), "\(path)") }
  }

  @Test func standingsSayRankTotalAndTheRowOfTheUnit() async throws {
    let scores = "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng\ndot-1,VPS,TC01,,\"87,5\"\n"
    let table = try await table("xep-hang.csv", ["thi-dua/2018/diem.csv": scores])
    #expect(
      table[1] == [
        "dot-1", "", "tạm tính", "1", "không", "van-phong", "Văn phòng Sở", "87,5", "", "không", "", "", "", "2",
      ])
    #expect(
      table[2][3...10] == ["", "không", "phong-qltm", "Phòng Quản lý thương mại", "", "", "không", "chưa có số liệu"])
  }

  @Test func whatIsMissingIsEmptyNotZero() async throws {
    let table = try await table("ty-le-danh-hieu.csv", [:])
    #expect(table[1][3...8] == ["90", "", "", "", "", ""])
  }

  @Test func aTableThatIsNotThereIsNotPublished() async throws {
    let pages = try await TestSite(["thi-dua/2018/ke-hoach.yaml": Self.plan]).pages()
    #expect(pages["thi-dua/2018/danh-hieu.csv"] == nil && pages["thi-dua/2018/diem.csv"] == nil)
  }

  @Test func aResultWithThreePlacesIsReadBackWithoutDoubt() async throws {
    let results = "chỉ tiêu,số liệu đến ngày,thực hiện\nxk,30/6/2018,\"57,5000\"\nxk,30/9/2018,\"1,1250\"\n"
    let plan = Self.plan + "chỉ tiêu:\n  - mã: xk\n    tên: Xuất khẩu\n    cách đánh giá: càng cao càng tốt\n"
    let files = ["thi-dua/2018/ket-qua.csv": results, "thi-dua/2018/ke-hoach.yaml": plan]
    let site = try TestSite(files)
    let text = try #require(try await site.pages()["thi-dua/2018/ket-qua.csv"])
    #expect(text.contains("\"57,5\"") && text.contains("\"1,1250\""), "\(text)")
  }
}
