import Foundation
import Testing

/// gỡ bỏ takes an entry off everything, and the build says so.
@Suite struct WithdrawalTests {
  private static let profile = "content/dien-hinh/2018/trần-thị-b.md"
  private static let picture = Desk.root.appending(path: "Tests/PortalTests/Fixtures/pictures/chan-dung-gps.jpg")

  /// A site on which many pages speak of Trần Thị B.
  private static func desk() throws -> Desk {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên\nvp,Văn phòng Sở\n")
    for name in ["Trần Thị B", "Trần Thị Bình"] {
      try desk.write("content/dien-hinh/2018/\(name.lowercased().replacing(" ", with: "-")).md", person(name))
    }
    try desk.write("content/dien-hinh/2018/b.jpg", Data(contentsOf: picture))
    try desk.write(
      "content/phong-trao/lao-dong-gioi.md", "---\ntên: Lao động giỏi\ncơ quan phát động: Sở\n---\n")
    return desk
  }

  private static func person(_ name: String, _ more: String = "") -> String {
    """
    ---
    họ và tên: \(name)
    đối tượng: cá nhân
    đơn vị: Văn phòng Sở
    năm: 2018
    thành tích: Tận tụy
    trạng thái: đã có quyết định
    số quyết định: 12/QĐ
    ngày quyết định: 05/7/2018
    cơ quan quyết định: Sở Công Thương
    căn cứ đăng tải: đồng ý bằng văn bản
    phong trào:
      - Lao động giỏi
    ảnh: b.jpg
    mô tả ảnh: Chân dung
    \(more)---

    Lời kể về \(name).
    """
  }

  private static let withdrawn = "gỡ bỏ: 06/7/2018\nlý do gỡ bỏ: Theo đề nghị\nđường dẫn cũ:\n  - /cu/b/\n"

  @Test func theReceiptNamesEveryFileThatCarriedItAndNoneDoesNow() throws {
    let desk = try Self.desk()
    try #require(try desk.run("build", "--compress").code == 0)
    let carrying = try desk.files().filter { $0.key != ".neuguong-manifest" }.filter {
      Self.speaks($0.value) || $0.key == "dien-hinh/2018/tran-thi-b/index.html"
    }
    .map(\.key)
    try #require(carrying.count > 8, "\(carrying)")
    // The picture stays with the other person.
    try desk.write(Self.profile, Self.person("Trần Thị B", Self.withdrawn))
    let run = try desk.run("build", "--compress", "--nginx-map", "nginx.map")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.error.contains("Đã gỡ bỏ bài \(Self.profile) từ ngày 06/7/2018: rút khỏi "), "\(run.error)")
    #expect(run.error.contains("nay không còn tệp nào chứa nội dung bài."))
    for file in carrying { #expect(run.error.contains("public/\(file)"), "\(file) is not in the receipt") }
    let (map, portraits) = (try desk.text("nginx.map"), try Self.portraits(desk))
    #expect(map.contains("\"/dien-hinh/2018/tran-thi-b/\" 1;") && map.contains("\"/cu/b/\" 1;"))
    for (path, data) in try desk.files() { #expect(!Self.speaks(data), "\(path) still speaks of her") }
    #expect(!desk.exists("public/dien-hinh/2018/tran-thi-b") && !portraits.isEmpty)
    #expect(!(try desk.run("build", "--compress").error.contains("Đã gỡ bỏ bài")), "a receipt is printed once")
  }

  /// The name as a whole, or the address.
  private static func speaks(_ data: Data) -> Bool {
    let text = String(decoding: data, as: UTF8.self)
    return text.contains("/tran-thi-b/") || text.firstMatch(of: /Trần Thị B(?!ì)/) != nil
  }

  @Test func herPictureGoesWithHer() throws {
    let desk = try Self.desk()
    try desk.remove("content/dien-hinh/2018/trần-thị-bình.md")
    try desk.run("build")
    let portraits = try Self.portraits(desk)
    try #require(!portraits.isEmpty)
    try desk.write(Self.profile, Self.person("Trần Thị B", Self.withdrawn))
    let run = try desk.run("build", "--nginx-map", "nginx.map")
    for file in portraits {
      #expect(run.error.contains("public/\(file)") && !desk.exists("public/\(file)"), "\(file)")
      #expect(try desk.text("nginx.map").contains("\"/\(file)\" 1;"), "\(file)")
    }
  }

  /// Every size of her picture.
  private static func portraits(_ desk: Desk) throws -> [String] {
    try desk.files().keys.filter { $0.contains(/^dien-hinh\/2018\/b\.[0-9a-f]{8}-\d+\./) }
  }

  @Test func whatOthersWroteOfHerIsNamedWithItsLine() throws {
    let desk = try Self.desk()
    try desk.write(
      "content/tin-tuc/le.md",
      "---\ntiêu đề: Lễ phát động\nngày: 30/6/2018\n---\n\nCó bà Trần Thị Bình.\nBà “Trần Thị B” phát biểu.\n")
    try desk.run("build")
    try desk.write(Self.profile, Self.person("Trần Thị B", Self.withdrawn))
    let run = try desk.run("build")
    #expect(run.error.contains("content/tin-tuc/le.md:7:5: cảnh báo[W0616]"), "\(run.error)")
    #expect(!run.error.contains("le.md:6"))
    #expect(run.error.contains("nhưng tên vẫn còn trong ") && run.error.contains("public/tin-tuc/le/index.html"))
  }

  /// However others write the name, the receipt does not say that nobody does.
  @Test(arguments: [
    "Bà TRẦN THỊ B phát biểu.", "Bà trần thị b phát biểu.", "Bà Trần  Thị\nB phát biểu.",
    "Bà Trần\u{A0}Thị\u{A0}B phát biểu.",
    "Bà Trần **Thị B** phát biểu.", "Bà Trần _Thị_ **B** phát biểu.", "Bà Tr&#7847;n Thị B phát biểu.",
    "Bà T\u{200B}rần Thị B phát biểu.", "Bà Tr\u{E2}\u{300}n Thi\u{323} B phát biểu.",
  ])
  func noWayOfWritingTheNameIsMissed(_ sentence: String) throws {
    let desk = try Self.desk()
    let note = "---\ntiêu đề: Lễ phát động\nngày: 30/6/2018\n---\n\n"
    try desk.write("content/tin-tuc/le.md", note + sentence + "\n")
    try desk.run("build", "--compress")
    try desk.write(Self.profile, Self.person("Trần Thị B", Self.withdrawn))
    let run = try desk.run("build", "--compress")
    #expect(run.error.contains("le.md:6:4: cảnh báo[W0616]"), "\(run.error)")
    #expect(run.error.contains("nhưng tên vẫn còn trong "), "\(run.error)")
    for file in ["index.html", "index.html.gz", "index.html.br"] {
      #expect(run.error.contains("public/tin-tuc/le/\(file)"), "\(file): \(run.error)")
    }
  }

  @Test func aWithdrawnMovementIsNotNamedEvenInWords() throws {
    let desk = try Self.desk()
    try desk.run("build")
    try desk.write(
      "content/phong-trao/lao-dong-gioi.md",
      "---\ntên: Lao động giỏi\ncơ quan phát động: Sở\ngỡ bỏ: 06/7/2018\nlý do gỡ bỏ: Đăng nhầm\n---\n")
    let run = try desk.run("build", "--lang", "en")
    #expect(run.error.contains("Withdrew content/phong-trao/lao-dong-gioi.md"), "\(run.error)")
    for (path, data) in try desk.files() {
      #expect(!String(decoding: data, as: UTF8.self).contains("Lao động giỏi"), "\(path)")
    }
  }
}
