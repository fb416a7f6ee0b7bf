import Foundation
import TestSupport
import Testing

/// A new year from the guide alone: the office's own workbooks and one decision in Word, as its people made them
/// (`Tests/OutsideChecks/newcomer.py`).
@Suite struct NewcomerTests {
  private static let plan = """
    năm: 2018
    tên: Kế hoạch năm 2018
    đợt:
      - {mã: dot-1, tên: Đợt 1, từ ngày: 01/01/2018, đến ngày: 30/6/2018}
      - {mã: dot-2, tên: Đợt 2, từ ngày: 01/7/2018, đến ngày: 31/12/2018}
    danh hiệu:
      - {mã: ldtt, tên: Lao động tiên tiến, đối tượng: cá nhân}
    chấm điểm:
      tiêu chí:
        - {mã: TC01, tên: Nhiệm vụ, điểm tối đa: 30}
        - {mã: TC02, tên: Kỷ luật, điểm tối đa: 10}

    """
  private static let year = "content/thi-dua/2019"

  /// Last year's folder, and beside it, in `van-phong`, what the office has this year.
  private func office() throws -> Desk {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên\nvp,Văn phòng\nttr,Thanh tra\n")
    try desk.write("content/thi-dua/2018/ke-hoach.yaml", Self.plan)
    try desk.write("van-phong/.giu", "")
    _ = try OutsideCheck.run("newcomer.py", desk.folder.appending(path: "van-phong").path)
    return desk
  }

  private func copy(_ names: [String], to folder: String, of desk: Desk) throws {
    for name in names {
      try desk.write("\(folder)/\(name)", Data(contentsOf: desk.folder.appending(path: "van-phong/\(name)")))
    }
  }

  /// - Parameter entry: the path of the decision's.
  private func fillIn(_ entry: String, of desk: Desk) throws {
    var text = try desk.text(entry)
    for (key, value) in [
      ("số ký hiệu:", "12/QĐ-SCT"), ("ngày ban hành:", "05/7/2019"), ("trích yếu:", "Về việc tặng Giấy khen đợt 1"),
    ] {
      text = text.replacingOccurrences(of: "\n\(key)\n", with: "\n\(key) \(value)\n")
    }
    text = text.replacingOccurrences(of: "cơ quan ban hành:\n  -\n", with: "cơ quan ban hành:\n  - Sở Công Thương\n")
    try desk.write(entry, text.replacingOccurrences(of: "\nbản nháp: có\n", with: "\n"))
  }

  @Test("Four workbooks copied as they are and one decision imported are a published year, without a mistake told")
  func published() throws {
    let desk = try office()
    #expect(try desk.run("new", "nam", "2019", "--as", "xlsx").code == 0)
    try copy(["don-vi.xlsx"], to: "content", of: desk)
    let two = try desk.run("check")
    #expect(two.code == 1 && two.error.contains("“don-vi.csv”, “don-vi.xlsx”"))
    try desk.remove("content/don-vi.csv")
    try copy(["nhan-su.xlsx", "dang-ky.xlsx", "diem.xlsx"], to: Self.year, of: desk)
    let entry = try #require(
      try desk.run("import", "van-phong/khen-thuong.docx", "van-ban").lines.first { $0.hasSuffix("index.md") })
    let draft = try desk.text(entry)
    for fact in ["12/QĐ-SCT", "05/7/2019", "SỞ CÔNG THƯƠNG"] { #expect(draft.contains("ở đầu văn bản: \(fact)\n")) }
    try fillIn(entry, of: desk)
    let check = try desk.run("check")
    #expect(check.code == 0 && !check.error.contains("lỗi[") && !check.error.contains("cảnh báo["), "\(check.error)")
    #expect(try desk.run("build").code == 0)
    #expect(try desk.text("public/thi-dua/2019/index.html").contains("Trung tâm Khuyến công"))
    let data = try desk.text("public/thi-dua/2019/du-lieu.json")
    #expect(data.contains("diem.xlsx!Đợt 1!C6"))
    let counted = try desk.run("standings", "2019", "--as", "json")
    #expect(counted.code == 0, "\(counted.error)")
  }

  @Test(
    "Files under names of the office's own, and a report among the entries, are told where they belong",
    arguments: [
      ("Bảng điểm.xlsx", "diem.xlsx", "đổi tên"), ("Khen thưởng.docx", "khen-thuong.docx", "neuguong import"),
    ])
  func misplaced(_ name: String, _ source: String, _ way: String) throws {
    let desk = try office()
    let bytes = try Data(contentsOf: desk.folder.appending(path: "van-phong/\(source)"))
    try desk.write("content/\(name.hasSuffix("docx") ? "tin-tuc" : "thi-dua/2018")/\(name)", bytes)
    let check = try desk.run("check")
    #expect(check.code == 1 && check.error.contains("lỗi[E0163]: Tệp “\(name)”") && check.error.contains(way))
  }
}
