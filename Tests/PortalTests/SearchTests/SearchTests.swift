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
    ("duong", ["Dương Thị Nguyệt", "Đường Văn Hòa", "Làm đường liên xã", "Cuộc họp"]),
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
    let lines = site.index.files.filter { $0.name.hasSuffix(".txt") }
    #expect(String(decoding: lines[0].bytes, as: UTF8.self).contains("\t/thi-dua/dien-hinh/2018/a/\t"))
  }

  @Test func theSameContentGivesTheSameFilesOnAnyNumberOfProcessors() async throws {
    let documents = try #require(try await TestSite(Self.files).result().output).search.documents
    let (one, many) = await (SearchIndex(documents, jobs: 1), SearchIndex(documents, jobs: 7))
    #expect(one.directory.folder == many.directory.folder)
    #expect(one.files.map(\.name) == many.files.map(\.name))
    #expect(one.files.map(\.bytes) == many.files.map(\.bytes))
  }
}
