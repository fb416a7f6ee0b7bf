import Foundation
import TestSupport
import Testing

@Suite struct NewTests {
  /// What a fresh scaffold of each kind still wants: the codes of `check`, and nothing else.
  @Test(arguments: [
    ("dien-hinh", "content/dien-hinh/2018/nguyen-van-a.md", ["E0209", "E0209", "E0209", "E0209"]),
    ("sang-kien", "content/sang-kien/2018/nguyen-van-a.md", ["E0209", "E0209", "E0209"]),
    ("tin-tuc", "content/tin-tuc/2018/nguyen-van-a.md", []), ("trang", "content/trang/nguyen-van-a.md", []),
    ("phong-trao", "content/phong-trao/nguyen-van-a.md", ["E0209"]),
    ("van-ban", "content/van-ban/nguyen-van-a.md", ["E0209", "E0209", "E0209", "E0209"]),
  ])
  func aScaffoldPassesCheckButForWhatIsLeftToFill(_ kind: String, _ path: String, _ left: [String]) throws {
    let desk = try Desk.small()
    let run = try desk.run("new", kind, "Nguyễn Văn A", "--now", "05/7/2018")
    #expect(run.code == 0 && run.out == "\(path)\n")
    let text = try desk.text(path)
    let keys = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(!keys.contains { line in "{}[]".contains { line.contains($0) } }, "\(text)")
    #expect(text.contains(": Nguyễn Văn A\n"))
    let build = try desk.run("build", "--strict")
    #expect(build.code == 0, "what it writes breaks no build: \(build.error)")
    let check = try desk.run("check", path, "--format", "json", "--quiet")
    let codes = check.lines.filter { $0.contains(path) }.compactMap {
      $0.firstMatch(of: /"code":"(\w+)"/).map { String($0.1) }
    }
    #expect(codes == left, "\(check.out)")
  }

  @Test(arguments: ["dien-hinh", "sang-kien", "tin-tuc", "phong-trao", "van-ban", "trang"])
  func everyKeyOfTheKindIsExplained(_ kind: String) throws {
    let desk = try Desk.small()
    let path = try desk.run("new", kind, "Tên bài").out.trimmingCharacters(in: .newlines)
    let text = try desk.text(path)
    let schema = try JSONSerialization.jsonObject(with: Data(desk.run("schema", kind).out.utf8)) as? [String: Any]
    for key in try #require(schema?["properties"] as? [String: Any]).keys where key != "tên tập thể" {
      #expect(text.contains("\n# \(key): ") && text.contains("\n\(key):"), "\(key)")
    }
  }

  @Test func aYearBeginsWithAPlanAndEmptyTables() throws {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên\nvp,Văn phòng\n")
    let run = try desk.run("new", "nam", "2019")
    #expect(run.code == 0 && run.lines.count == 8)
    let scores = try #require(try desk.files("content/thi-dua/2019")["diem.csv"])
    #expect(scores.starts(with: Data("\u{FEFF}đợt;đơn vị;tiêu chí;".utf8)))
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
  }

  /// A title of 430 letters, and one without a space.
  @Test(arguments: [String(repeating: "Nghiêng ", count: 54), String(repeating: "đ", count: 430)])
  func aLongTitleGivesAShortName(_ title: String) throws {
    let desk = try Desk.small()
    let run = try desk.run("new", "tin-tuc", title, "--now", "05/7/2018")
    let name = run.out.split(separator: "/").last?.trimmingCharacters(in: .newlines) ?? ""
    #expect(run.code == 0 && (100..<120).contains(name.utf8.count), "\(run.out)\(run.error)")
    #expect(try desk.run("build", "--compress").code == 0)
  }

  @Test func aFieldOf300LettersIsBuilt() throws {
    let desk = try Desk.small()
    let field = String(repeating: "quản lý thị trường ", count: 20)
    for (name, end) in [("a", "một"), ("b", "hai")] {
      try desk.write(
        "content/tin-tuc/\(name).md",
        "---\ntiêu đề: \(name)\nngày: 30/6/2018\nlĩnh vực: \(field)\(end)\n---\n\nNội dung.\n")
    }
    let run = try desk.run("build", "--strict", "--compress")
    #expect(run.code == 0, "\(run.error)")
    #expect(try desk.files().keys.filter { $0.contains("quan-ly") && $0.hasSuffix("index.html") }.count == 2)
  }

  @Test func aPlanWithEverySampleInUseIsRight() throws {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên\nvp,Văn phòng\n")
    _ = try desk.run("new", "nam", "2019")
    let path = "content/thi-dua/2019/ke-hoach.yaml"
    let lines = try desk.text(path).components(separatedBy: "\n")
    let samples = lines.filter { $0.hasPrefix("# ") }
    #expect(samples.count > 50)
    let used = lines.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }.joined(separator: "\n")
    try desk.write(path, used)
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
    let page = try desk.run("standings", "2019", "--as", "json")
    #expect(page.code == 0 && page.out.contains("cstdcs") && page.out.contains("so_lieu_den_ngay\": \"2019-12-31"))
  }

  @Test func aContestBeginsReadyToBeFilledIn() throws {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên\nvp,Văn phòng\n")
    _ = try desk.run("new", "nam", "2019")
    let run = try desk.run("new", "bang-thi-dua", "2019/Khối kinh tế")
    let folder = "content/thi-dua/2019/khoi-kinh-te"
    #expect(run.code == 0 && run.lines.contains("\(folder)/bang.yaml") && run.lines.contains("\(folder)/diem.csv"))
    let fresh = try desk.run("check", "--strict")
    #expect(fresh.code == 0, "\(fresh.error)")
    let lines = try desk.text("\(folder)/bang.yaml").components(separatedBy: "\n")
    let used = lines.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }.joined(separator: "\n")
    #expect(used.contains("\ncờ:\n") && used.contains("\nmức xếp loại:\n"))
    try desk.write("\(folder)/bang.yaml", used)
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
    #expect(try desk.run("standings", "2019", "--as", "json").out.contains("\"so-cong-thuong\""))
  }

  @Test("With --as xlsx the tables of a contest are workbooks, by openpyxl") func contestWorkbooks() throws {
    let desk = try Desk.small()
    _ = try desk.run("new", "nam", "2019", "--as", "xlsx")
    let run = try desk.run("new", "bang-thi-dua", "2019/khoi-kinh-te", "--as", "xlsx")
    let folder = "content/thi-dua/2019/khoi-kinh-te"
    #expect(run.code == 0 && run.lines.contains("\(folder)/diem.xlsx") && run.lines.contains("\(folder)/phieu.xlsx"))
    let scores = desk.folder.appending(path: "\(folder)/diem.xlsx").path
    let cells = try OutsideCheck.run("workbooks.py", "openpyxl", scores)
    #expect(cells.contains("thành viên") && cells.contains("bên chấm"), "\(cells)")
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
  }

  private static let plan = """
    năm: 2018
    tên: Kế hoạch năm 2018
    đợt:
      - mã: dot-1
        tên: Đợt 1
        từ ngày: 01/01/2018
        đến ngày: 30/6/2018
        trạng thái: đã có quyết định
        số quyết định: 12/QĐ-SCT
        ngày quyết định: 05/7/2018
      - {mã: dot-2, tên: Đợt 2, từ ngày: 01/7/2018, đến ngày: 31/12/2018, trạng thái: tạm tính}
    thời hạn:
      - mã: dang-ky
        việc: Đăng ký thi đua
        trước ngày: 30/8/2018
    chỉ tiêu:
      - {mã: ban-le, tên: Bán lẻ, cách đánh giá: chỉ theo dõi, kế hoạch: 10}
    danh hiệu:
      - {mã: ldtt, tên: Lao động tiên tiến, đối tượng: cá nhân}
    chấm điểm:
      tiêu chí:
        - {mã: TC01, tên: Nhiệm vụ, điểm tối đa: 30}
        - {mã: TC02, tên: Kỷ luật, điểm tối đa: 10}

    """

  private func deskAfter2018() throws -> Desk {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên,đến ngày\nvp,Văn phòng,\nttr,Thanh tra,\ncu,Phòng cũ,30/6/2018\n")
    try desk.write("content/thi-dua/2018/ke-hoach.yaml", Self.plan)
    try desk.write("content/thi-dua/2018/nhan-su.csv", "đơn vị,ngày,nhóm nhân sự,số người\nvp,1/1/2018,công chức,5\n")
    return desk
  }

  @Test("A year takes over rounds, deadlines, titles and the score sheet of the year before, without their decisions")
  func carriedOver() throws {
    let desk = try deskAfter2018()
    #expect(try desk.run("new", "nam", "2019").code == 0)
    let plan = try desk.text("content/thi-dua/2019/ke-hoach.yaml")
    for line in [
      "    đến ngày: 30/6/2019", "    trước ngày: 30/8/2019", "    - {mã: TC01, tên: Nhiệm vụ, điểm tối đa: 30}",
    ] {
      #expect(plan.contains("\n\(line)\n"), "\(plan)")
    }
    #expect(plan.contains("đến ngày: 31/12/2019}") && plan.contains("\n# tên: Kế hoạch năm 2018\n"))
    #expect(
      !plan.contains("12/QĐ-SCT\n    ngày quyết định: 05/7/2019") && plan.contains("\n# chỉ tiêu:\n#   - {mã: ban-le"))
    let scores = try desk.text("content/thi-dua/2019/diem.csv").split(separator: "\r\n")
    #expect(scores.count == 1 + 2 * 2 * 2 && scores[1] == "dot-1;vp;TC01;;;" && scores.last == "dot-2;ttr;TC02;;;")
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
  }

  @Test("In CSV last year's head counts stand below as remarks, which count as rows once their sign is deleted")
  func formerCounts() throws {
    let desk = try deskAfter2018()
    let path = "content/thi-dua/2019/nhan-su.csv"
    #expect(try desk.run("new", "nam", "2019").code == 0)
    let lines = try desk.text(path).components(separatedBy: "\r\n")
    #expect(lines[0].hasSuffix("đơn vị;ngày;nhóm nhân sự;số người") && lines[1].hasPrefix("# Năm trước để đối chiếu"))
    #expect(lines[2] == "# vp;01/01/2018;công chức;5" && lines.count == 4)
    try desk.write(path, [lines[0], lines[1], "vp;01/01/2019;công chức;6"].joined(separator: "\r\n"))
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
    try desk.write(path, [lines[0], "không có;01/01/2019;công chức;6"].joined(separator: "\r\n"))
    #expect(try desk.run("check", "--strict").code == 1)
  }

  @Test("What was carried over is right with every comment in use") func carriedSamples() throws {
    let desk = try deskAfter2018()
    _ = try desk.run("new", "nam", "2019", "--as", "xlsx")
    let path = "content/thi-dua/2019/ke-hoach.yaml"
    let lines = try desk.text(path).components(separatedBy: "\n")
    try desk.write(path, lines.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }.joined(separator: "\n"))
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
  }

  @Test(
    "With --as xlsx the tables are workbooks, with lists to choose from and last year's counts on a hidden sheet, by openpyxl"
  )
  func workbooks() throws {
    let desk = try deskAfter2018()
    let run = try desk.run("new", "nam", "2019", "--as", "xlsx")
    #expect(run.code == 0 && run.lines.contains("content/thi-dua/2019/diem.xlsx"))
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
    let folder = desk.folder.appending(path: "content/thi-dua/2019").path
    let layout = try OutsideCheck.run("workbooks.py", "layout", "\(folder)/nhan-su.xlsx")
    #expect(layout.hasPrefix("A2 True []\nA2:A2000 'Danh mục'!$A$1:$A$2\n"), "\(layout)")
    let cells = try OutsideCheck.run("workbooks.py", "openpyxl", "\(folder)/nhan-su.xlsx").split(separator: "\n")
    #expect(cells.contains("1\t1\t3\tn\t5.0") && cells.contains("1\t1\t1\td\t2018-01-01"), "\(cells)")
    let scores = try OutsideCheck.run("workbooks.py", "calamine", "\(folder)/diem.xlsx").split(separator: "\n")
    #expect(scores.filter { $0.hasPrefix("0\t") }.count == 6 + 8 * 3)
  }

  @Test func nothingIsOverwritten() throws {
    let desk = try Desk.small()
    try desk.write("content/trang/lien-he.md", "của tôi")
    let run = try desk.run("new", "trang", "Liên hệ")
    #expect(run.code == 1 && run.error.contains("content/trang/lien-he.md"))
    #expect(try desk.text("content/trang/lien-he.md") == "của tôi")
  }

  @Test(arguments: [
    "Gia Lai: 70 năm", "Thi đua #1", "“Kỷ cương”", "- gạch", "[x]", "\"a\" và b", "2018", "không", "a\\b\"c",
  ])
  func aTitleIsKeptWhateverYAMLWouldMakeOfIt(_ title: String) throws {
    let desk = try Desk.small()
    #expect(try desk.run("new", "trang", "--", title).code == 0)
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
  }

  @Test(arguments: [
    ["bai", "x"], ["nam", "19"], ["nam", "2019", "--as", "pdf"], ["trang", "a", "--as", "csv"],
    ["bang-thi-dua", "khoi"], ["bang-thi-dua", "2019/…"], ["trang", "…"], ["trang"],
  ])
  func wrongUsageExitsWith2(_ arguments: [String]) throws {
    #expect(try Desk.small().run(["new"] + arguments).code == 2)
  }
}
