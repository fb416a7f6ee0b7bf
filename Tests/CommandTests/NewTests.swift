import Foundation
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
    ["bai", "x"], ["nam", "19"], ["bang-thi-dua", "khoi"], ["bang-thi-dua", "2019/…"], ["trang", "…"], ["trang"],
  ])
  func wrongUsageExitsWith2(_ arguments: [String]) throws {
    #expect(try Desk.small().run(["new"] + arguments).code == 2)
  }
}
