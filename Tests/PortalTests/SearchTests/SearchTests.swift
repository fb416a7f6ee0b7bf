import Foundation
import Testing

@testable import Portal

/// What readers find, through the theme's own script.
@Suite struct SearchTests {
  private static let files = [
    "dien-hinh/2018/a.md": Entries.exemplar("Dương Thị Nguyệt", body: "Làm đường."),
    "dien-hinh/2018/b.md": Entries.exemplar("Đường Văn Hòa", body: "Nhà ở của bà Dương."),
    "dien-hinh/2018/c.md": Entries.exemplar("Trần Văn Hoà", body: "Yên ổn."),
    "tin-tuc/2018/lam-duong.md": Entries.news("Làm đường liên xã", body: "Dân góp công, góp của."),
    "tin-tuc/2018/hop.md": Entries.news(
      "Cuộc họp", body: "Biểu dương cá nhân xuất sắc; Thị trường ổn định. Kế hoạch mới."),
    "van-ban/ct-18.md": Entries.document("18/CT-TTg"),
  ]

  @Test(arguments: [
    // Without diacritics all spellings are alike: names and titles come first.
    ("duong", ["Đường Văn Hòa", "Dương Thị Nguyệt", "Làm đường liên xã", "Cuộc họp"]),
    // The reader's own spelling comes first, and of that titles.
    ("đường", ["Đường Văn Hòa", "Làm đường liên xã", "Dương Thị Nguyệt", "Cuộc họp"]),
    ("dương", ["Dương Thị Nguyệt", "Đường Văn Hòa", "Cuộc họp", "Làm đường liên xã"]),
    // Words that follow each other come before the same words far apart.
    ("Duong Thi", ["Dương Thị Nguyệt", "Cuộc họp"]),
    ("nguyet", ["Dương Thị Nguyệt"]),
    // Old and new tone placement are one; “hoạch” begins with “hoa”, so it comes last.
    ("hoà", ["Đường Văn Hòa", "Trần Văn Hoà", "Cuộc họp"]),
    ("hòa", ["Đường Văn Hòa", "Trần Văn Hoà", "Cuộc họp"]),
    ("ngu", ["Dương Thị Nguyệt"]),
    ("Nguyet Duong", ["Dương Thị Nguyệt"]),
    ("18/CT-TTg", ["Chỉ thị 18/CT-TTg"]),
    ("18/ct", ["Chỉ thị 18/CT-TTg"]),
    ("không có", []),
  ])
  func findsWhatReadersMean(_ query: String, _ titles: [String]) async throws {
    #expect(try await SearchedSite(Self.files).titles(query) == titles)
  }

  private static let oddities = [
    "dien-hinh/2018/a.md": Entries.exemplar("H’Hen Niê", body: "Bán lẻ đạt 19.663 tỷ đồng."),
    "dien-hinh/2018/b.md": Entries.exemplar("Đặng Thị Thuỷ", body: "Vượt 57.500 tỷ; *giỏi* việc nước."),
    "van-ban/ct.md": Entries.document("01/CT-BCT"),
  ]

  @Test(arguments: [
    ("h'hen", ["H’Hen Niê"]), ("H’HEN", ["H’Hen Niê"]), ("hhen nie", ["H’Hen Niê"]),
    ("h", ["H’Hen Niê"]), ("đ", ["Đặng Thị Thuỷ", "H’Hen Niê", "Chỉ thị 01/CT-BCT"]), ("ĐẶNG", ["Đặng Thị Thuỷ"]),
    ("ÐẶNG THỊ", ["Đặng Thị Thuỷ"]),
    ("thủy", ["Đặng Thị Thuỷ"]), ("Đặng Thị T", ["Đặng Thị Thuỷ"]), ("  dang   thi  ", ["Đặng Thị Thuỷ"]),
    ("Đặng Thị Thuỷ".decomposedStringWithCanonicalMapping, ["Đặng Thị Thuỷ"]),
    ("19.663", ["H’Hen Niê"]), ("19.6", ["H’Hen Niê"]), ("57.500 tỷ", ["Đặng Thị Thuỷ"]),
    ("01/CT-BCT", ["Chỉ thị 01/CT-BCT"]), ("01 ct bct", ["Chỉ thị 01/CT-BCT"]), ("“CT-BCT”", ["Chỉ thị 01/CT-BCT"]),
    ("giỏi", ["Đặng Thị Thuỷ"]), ("", []), ("   ", []), (".*", []), ("<>&\"'%\\", []), ("[a-z]+(", []),
    (String(repeating: "đ", count: 200), []), (String(repeating: "x ", count: 200), []),
  ])
  func findsWhatIsTypedStrangely(_ query: String, _ titles: [String]) async throws {
    let found = try await SearchedSite(Self.oddities).titles(query)
    #expect(found == titles)
  }

  private static let spellings = [
    "dien-hinh/2018/a.md": Entries.exemplar("H’Hen Niê", body: "Kĩ thuật viên; sản lượng 19.663 tấn."),
    "dien-hinh/2018/b.md": Entries.exemplar("Y Bơm", body: "Nâng cao kỹ năng; sản lượng 19663 tấn; 2018."),
    "dien-hinh/2018/c.md": Entries.exemplar("Lê Thị Mỹ", body: "Lý thuyết; ngày 19 có 663 tấn, và 2.018 tấn."),
    "dien-hinh/2018/d.md": Entries.exemplar("Trần Văn Mĩ", body: "Thuỷ, thúy, quỳ; lí do; 1.250.000 đồng."),
    "dien-hinh/2018/e.md": Entries.exemplar("Kinh", body: "Minh tinh, hợp lệ; 19 663 tấn."),
  ]

  /// Readers who write as the other school does, without an apostrophe or without points, find the same.
  @Test(arguments: [
    ("kỹ", "ab"), ("kĩ", "abe"), ("ky thuat", "a"), ("kỹ thuật", "a"), ("kĩ năng", "b"), ("Mỹ", "cd"), ("mi ", "cd"),
    ("lí ", "cd"), ("lý do", "d"), ("lí thuyết", "c"), ("thuỷ", "cd"), ("thui", ""), ("quì", ""), ("thúi", ""),
    ("H Hen", "a"), ("HHen", "a"), ("h hen nie", "a"), ("H'Hen", "a"), ("H‘Hen", "a"), ("Hʼhen", "a"), ("H. Hen", "a"),
    ("Y Bơm", "b"), ("Y’Bơm", ""), ("19663", "abe"), ("19.663", "abce"), ("19 663", "abce"), ("19663 tấn", "abe"),
    ("1250000", "d"), ("1.250.000", "d"), ("2018 ", "b"),
  ])
  func otherSpellingsFindTheSame(_ query: String, _ found: String) async throws {
    let addresses = try await SearchedSite(Self.spellings).find([query])[0].addresses
    let names = addresses.filter { $0.hasPrefix("/dien-hinh/") }.compactMap { $0.split(separator: "/").last }
    #expect(names.sorted().joined() == found, "\(query)")
  }

  /// Of both spellings the reader's own comes first, and a whole word before the beginning of another.
  @Test(arguments: [("mỹ", ["Lê Thị Mỹ", "Trần Văn Mĩ"]), ("mĩ", ["Trần Văn Mĩ", "Lê Thị Mỹ", "Kinh"])])
  func theReadersOwnSpellingComesFirst(_ query: String, _ titles: [String]) async throws {
    let found = try await SearchedSite(Self.spellings).titles(query)
    #expect(Array(found.prefix(titles.count)) == titles)
  }

  /// A letter begins more words than a reader can load.
  @Test func aLetterFindsAllThatBeginsWithIt() async throws {
    let many = { (range: Range<Int>) in "Dương " + range.map { "t\($0)" }.joined(separator: " ") }
    let site = try await SearchedSite([
      "tin-tuc/2018/a.md": Entries.news("Tin a", body: many(0..<4_000)),
      "tin-tuc/2018/b.md": Entries.news("Tin b", body: many(4_000..<12_000)),
      "tin-tuc/2018/c.md": Entries.news("Tin c", body: "Dương Trần"),
      "tin-tuc/2018/d.md": Entries.news("Tin d", body: "Dương Hòa"),
    ])
    let expected = [("t", "abcd"), ("t1", "ab"), ("dương t", "abcd"), ("Tr", "c")]
    for ((query, letters), answer) in zip(expected, try site.find(expected.map(\.0))) {
      #expect(answer.titles.filter { $0.hasPrefix("Tin ") }.sorted() == letters.map { "Tin \($0)" }, "\(query)")
      let files = answer.files.filter { !$0.hasPrefix("muc-") && !$0.hasPrefix("cum-") }
      #expect(files.count <= 2 * query.split(separator: " ").count, "\(files)")
    }
  }

  @Test func aSpaceSaysThatTheLastWordIsWhole() async throws {
    #expect(try await SearchedSite(Self.files).titles("hoa ") == ["Đường Văn Hòa", "Trần Văn Hoà"])
  }

  @Test func everyKindOfPageIsFound() async throws {
    let site = try await SearchedSite([
      "dien-hinh/2018/a.md": Entries.exemplar("Người kiểm"), "sang-kien/2018/a.md": Entries.initiative("Cách kiểm"),
      "tin-tuc/2018/a.md": Entries.news("Tin kiểm"), "phong-trao/a.md": Entries.movement("Phong trào kiểm"),
      "van-ban/a.md": Entries.document("1/KIỂM"), "trang/a.md": Entries.page("Trang kiểm"),
      "don-vi.csv": "mã,tên,viết tắt\nvan-phong,Văn phòng kiểm,VPS\n",
    ])
    let found = try site.find(["kiểm"])[0].addresses.map { $0.split(separator: "/")[0] }
    #expect(found == ["don-vi", "phong-trao", "trang", "dien-hinh", "sang-kien", "van-ban", "tin-tuc"])
  }

  @Test(arguments: [
    "trạng thái: hủy bỏ", "trạng thái: đề xuất", "trạng thái: hội đồng thống nhất", "bản nháp: có",
    "đăng từ ngày: 01/01/2030", "đăng đến hết ngày: 01/01/2000", "gỡ bỏ: 01/02/2019\nlý do gỡ bỏ: theo đề nghị",
  ])
  func whatIsNotPublishedIsInNoFileOfTheIndex(_ line: String) async throws {
    let isState = line.hasPrefix("trạng thái")
    let exemplar = Entries.exemplar("Lương Thuý Khuê", isState ? "" : line, body: "Khuê")
    let hidden = isState ? exemplar.replacing("trạng thái: đã có quyết định", with: line) : exemplar
    let site = try await SearchedSite(["dien-hinh/2018/a.md": hidden, "tin-tuc/2018/a.md": Entries.news()])
    #expect(site.index.directory.documentCount == 3)
    for (name, bytes) in site.index.files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("khue") && !text.contains("Khuê") && !text.contains("thuy"), "\(name)")
    }
  }

  @Test func addressesKeepThePathThatTheSiteIsUnder() async throws {
    let site = try await SearchedSite(Self.files, baseURL: "https://so.example/thi-dua")
    #expect(site.index.directory.folder.hasPrefix("/tim-kiem/"))
    let lines = site.index.files.filter { $0.name.hasPrefix("muc-") }
    #expect(String(decoding: lines[0].bytes, as: UTF8.self).contains("\t/thi-dua/dien-hinh/2018/a/\t"))
  }

  @Test func theSameContentGivesTheSameFilesOnAnyNumberOfProcessors() async throws {
    let output = try #require(try await TestSite(Self.files).result().output)
    let documents = await output.search.documents(2)
    let (one, many) = await (SearchIndex(documents, jobs: 1), SearchIndex(documents, jobs: 7))
    #expect(one.directory.folder == many.directory.folder)
    #expect(one.files.map(\.name) == many.files.map(\.name))
    #expect(one.files.map(\.bytes) == many.files.map(\.bytes))
  }
}
