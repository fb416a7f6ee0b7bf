import Testing

@testable import Portal

@Suite struct AddressTests {
  @Test(arguments: [
    ("dien-hinh/2018/Nguyễn Văn A.md", "/dien-hinh/2018/nguyen-van-a/"), ("tin-tuc/le/index.md", "/tin-tuc/le/"),
    ("tin-tuc/LỄ.MD", "/tin-tuc/le/"), ("trang/Đường đi.md", "/trang/duong-di/"),
    ("trang/Nguye\u{302}\u{303}n.md", "/trang/nguyen/"), ("trang/Ủy ban/H’Hen.md", "/trang/uy-ban/hhen/"),
  ])
  func eachComponentOfAPathIsSlugged(_ path: String, _ address: String) {
    #expect(Address.page(ofSource: path) == address)
  }

  @Test(arguments: [
    ("tin-tuc/a/Chân dung.JPG", "/tin-tuc/a/chan-dung.jpg"), ("a/b.tar.gz", "/a/b-tar.gz"),
    ("không đuôi", "/khong-duoi"),
  ])
  func filesKeepTheirEnding(_ path: String, _ address: String) {
    #expect(Address.asset(ofSource: path) == address)
  }

  @Test(
    arguments: [
      ("a.md", "tin-tuc", "tin-tuc/a.md"), ("../a.md", "tin-tuc/2018", "tin-tuc/a.md"), ("/a.md", "tin-tuc", "a.md"),
      ("./x/../a.md", "tin-tuc", "tin-tuc/a.md"), ("../../a.md", "tin-tuc", nil), ("..", "", nil),
    ] as [(String, String, String?)])
  func linksAreJoinedInsideTheContentOnly(_ link: String, _ folder: String, _ path: String?) {
    #expect(Address.resolve(link, from: folder) == path)
  }

  @Test func everySourceHasItsPage() async throws {
    let pages = try await TestSite([
      "tin-tuc/2018/Lễ phát động.md": Entries.news(), "trang/quy-che/index.md": Entries.page("Quy chế"),
      "trang/quy-che/chuong-1.md": Entries.page("Chương 1"),
      "dien-hinh/index.md": Entries.page("Gương tốt", body: "Lời đầu."),
    ]).pages()
    #expect(pages["tin-tuc/2018/le-phat-dong/index.html"] != nil)
    #expect(pages["trang/quy-che/index.html"]?.contains("Quy chế") == true)
    #expect(pages["trang/quy-che/chuong-1/index.html"] != nil)
    #expect(pages["dien-hinh/index.html"]?.contains("<p>Lời đầu.</p>") == true)
  }
}
