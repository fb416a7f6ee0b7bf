import Diagnostics
import Disk
import Privacy
import SourceText
import Testing

@testable import Portal

@Suite struct PersonalDataTests {
  @Test(arguments: [
    ("CCCD 064090123456 do", PersonalData.Kind.identityNumber, "064090123456"),
    ("(001.090.123456)", .identityNumber, "001.090.123456"), ("số 0640 9012 3456,", .identityNumber, "0640 9012 3456"),
    ("CMND số 230123456.", .oldIdentityNumber, "230123456"),
    ("chứng minh nhân dân: 230 123 456", .oldIdentityNumber, "230 123 456"),
    ("gọi 0905123456 nhé", .phone, "0905123456"), ("ĐT: 0905.123.456.", .phone, "0905.123.456"),
    ("+84 905 123 456", .phone, "+84 905 123 456"), ("+84905123456", .phone, "+84905123456"),
    ("(0269) 3824 123", .phone, "0269) 3824 123"), ("02693824123", .phone, "02693824123"),
    ("01689123456", .phone, "01689123456"), ("0905-123-456;", .phone, "0905-123-456"),
    ("a tel:0905123456)", .phone, "0905123456"), ("https://zalo.me/0905123456", .phone, "0905123456"),
    ("nguyenvana@gmail.com.", .email, "nguyenvana@gmail.com"),
    ("<mailto:van.a+1@yahoo.com.vn>", .email, "van.a+1@yahoo.com.vn"),
    ("Ông A sinh ngày 05/7/1980 tại", .birthDate, "05/7/1980"), ("ngày sinh: 5-7-1980", .birthDate, "5-7-1980"),
    ("Ngày, tháng, năm sinh: 05/7/1980", .birthDate, "05/7/1980"),
    ("Bà B, sinh ngày 05 tháng 7 năm 1980,", .birthDate, "05 tháng 7 năm 1980"),
    ("thường trú tại phường Diên Hồng, Pleiku. Hết", .homeAddress, "phường Diên Hồng, Pleiku"),
    ("Hộ khẩu thường trú: thôn 5, xã Ia Dêr", .homeAddress, "thôn 5, xã Ia Dêr"),
    ("trú tại thôn 4, xã Biển Hồ", .homeAddress, "thôn 4, xã Biển Hồ"),
    ("Chỗ ở hiện nay: tổ 3, phường Hoa Lư", .homeAddress, "3, phường Hoa Lư"),
    ("Địa chỉ nhà: 12 Trần Phú", .homeAddress, "12 Trần Phú"), ("ngụ tại 5 Lê Lợi", .homeAddress, "5 Lê Lợi"),
    ("nhà số 5, thôn 2, xã Ia Kha", .homeAddress, "5, thôn 2, xã Ia Kha"),
    ("(+84) 912345678", .phone, "+84) 912345678"), ("84912345678 nhé", .phone, "84912345678"),
    ("0269 3 824 345", .phone, "0269 3 824 345"),
    ("ông A (sinh 12/05/1980)", .birthDate, "12/05/1980"), ("ông A, sinh 12.5.1980", .birthDate, "12.5.1980"),
    ("Năm sinh: 12/5/80", .birthDate, "12/5/80"),
    ("ở số nhà 12 đường Hùng Vương", .homeAddress, "12 đường Hùng Vương"),
    ("Sinh nhật: 01-02-1970", .birthDate, "01-02-1970"), ("sinh ngày 01.02.1970", .birthDate, "01.02.1970"),
    ("Sinh nhật: 01/02/1970", .birthDate, "01/02/1970"), ("Sinh ngày: 01 - 02 - 1970", .birthDate, "01 - 02 - 1970"),
    ("ở 25/3 Lê Lợi", .homeAddress, "25/3 Lê Lợi"), ("Ông A ở 25/3 Lê Lợi. Hết", .homeAddress, "25/3 Lê Lợi"),
    ("Nguyễn Văn A, ở số 12 Trần Phú", .homeAddress, "12 Trần Phú"), ("nhà ở 25/3B Láng", .homeAddress, "25/3B Láng"),
    ("chị hiện ở 12A đường 17/3", .homeAddress, "12A đường 17/3"),
    ("Bà Rơ Châm B, 45 tuổi, ở 5 hẻm 12 Hùng Vương", .homeAddress, "5 hẻm 12 Hùng Vương"),
    ("đồng chí Siu C ở 7 ngõ 3", .homeAddress, "7 ngõ 3"), ("Trần Thị B ở 102 Lê Lợi", .homeAddress, "102 Lê Lợi"),
    ("nhà số 25/3 đường Lê Lợi", .homeAddress, "25/3 đường Lê Lợi"),
    ("nhà riêng 25/3 Lê Lợi", .homeAddress, "25/3 Lê Lợi"), ("thường trú 25/3 Lê Lợi", .homeAddress, "25/3 Lê Lợi"),
    ("tạm trú ở 25/3 Lê Lợi", .homeAddress, "25/3 Lê Lợi"), ("Tạm trú: 25/3 Lê Lợi", .homeAddress, "25/3 Lê Lợi"),
    ("15 đường Lê Lợi, tổ 5, phường Hoa Lư", .homeAddress, "5, phường Hoa Lư"),
  ])
  func isFound(_ text: String, _ kind: PersonalData.Kind, _ data: String) {
    let found = scan(text)
    #expect(found.map(\.kind) == [kind], "\(text)")
    #expect(found.first.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == data)
  }

  @Test(arguments: [
    "Quyết định số 1234/QĐ-SCT ngày 05/7/2018", "19.663 tỷ đồng, 57.500 tỷ, 470 triệu USD, 1.234.567.890",
    "0,5; 8,76%; −31,2%",
    "0912345678/QĐ-UBND", "số 064090123456/BC", "từ 01.01.2018-30.6.2018", "02.9.2018 19.663", "01 02 03 04 05 06",
    "IMG_0905123456.jpg", "![x](anh-0905123456.jpg)", "https://a.example/tin/0905123456.html", "mã 0000 000 000",
    "MST 0301234567, 5900123456", "2018-06-30 2019-01-01", "ISO 9001:2015", "123456789", "230123456 đồng",
    "hoc sinh ngày 20/11/2018", "học sinh ngày 20/11/2018", "hy sinh ngày 27/7/1968", "sinh hoạt ngày 05/7/2018",
    "Ngày sinh hoạt chi bộ: 05/7/2018", "vệ sinh ngày 05/7/2018", "phát sinh ngày 05/7/2018", "lien-he@gialai.gov.vn",
    "@nhóm 5@", "a@b", "cơ quan thường trú tại Gia Lai", "phóng viên thường trú tại Pleiku", "Cơ quan thường trực: Sở",
    "Tổ dân phố 5, phường Yên Đỗ đạt danh hiệu", "tổ 5, phường Hoa Lư", "tổng số nhà 120 căn", "Tổ 3 dẫn đầu",
    "Phòng số 12", "Chỉ thị 05-CT/TW ngày 15/5/2016", "1900 1234, 1800 599 920", "1;2;3;4;5;6;7;8;9;0",
    "Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890", "Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2018)",
    "khách lưu trú tại 12 cơ sở", "học sinh nội trú tại xã Ia Kha", "sửa nhà số 5 thành trụ sở", "phát sinh 12/5/2018",
    "địa chỉ nhà cung cấp: 12", "học sinh 12/5/2018", "nơi ở mới cho 12 công nhân", "Địa chỉ trụ sở: 12 Trần Phú",
    "(dân sinh 12/5/2018)", "5 ngày sinh hoạt", "8491234567", "trú mưa ở 3 nhà dân",
    "ở lễ 25/3", "ở 25/3", "ở 3 xã", "ở 24 đơn vị", "ở 12/17 Huyện", "ông A ở 12/17 Xã", "Mai ở 25/3/2018 Lê Lợi",
    "trụ sở ở 17 Trần Hưng Đạo", "Sở Công Thương ở 17 Trần Hưng Đạo", "cơ sở 12 Trần Phú", "tổ chức ở 12 Trần Phú",
    "Công ty Điện lực Gia Lai, ở 66 Hùng Vương", "bán ở 3 đường Lê Lợi", "khu nhà ở 25 Lê Lợi", "Hiện ở 3 Phòng Y tế",
    "Siêu thị Nguyễn Kim ở 12 Trần Phú", "lưu trú 25 Lê Lợi", "Ông A ở 3 đường dây", "Ông A ở 2018 Lê Lợi",
    "Chị B đang ở 2 phố", "Bà C ở 5 Trường, 3 xã", "Mừng sinh nhật: 19-5-2018", "sinh nhật Bác: 19-5-1990",
    "vệ sinh nhật ký: 01-02-2018", "mô hình ở số 1 Lê Lợi", "tạm trú 25 ngày", "đăng ký thường trú 12 Trường hợp",
    "| 2018 | 0123456789 |", "099", "0905", "12/5/2018",
  ])
  func isNotSuspected(_ text: String) {
    #expect(
      scan(text).isEmpty, "\(scan(text).map { ($0.kind, String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)) })"
    )
  }

  @Test func noBirthDateOrHomeIsSuspectedInTheProductsOwnText() throws {
    for folder in ["content", "docs", "theme", "deploy"] {
      for file in try Files.tree(Repository.root / Path(folder)) where file.kind == .file {
        guard let text = String(validating: try Files.read(Repository.root / Path(folder) / file.path), as: UTF8.self)
        else { continue }
        for line in text.split(separator: "\n") {
          let found = scan(String(line)).filter { [.birthDate, .homeAddress].contains($0.kind) }
          #expect(found.isEmpty, "\(file.path): \(line)")
        }
      }
    }
  }

  @Test func theAgencysOwnContactMayBePublished() async throws {
    let site = try TestSite()
    try site.write(
      "site.yaml",
      TestSite.siteYAML + "liên hệ:\n  điện thoại: (0269) 3824 000; 0905 000 111\n  thư điện tử: lien-he@so.example\n")
    let body = "Gọi 02693824000, +84 905 000 111 hoặc gửi van-phong@so.example, tin@thi-dua.example."
    try site.write("tin-tuc/a.md", Entries.news("Lễ", "30/6/2018", body: body))
    #expect(try await site.problems().isEmpty)
    try site.write("tin-tuc/a.md", Entries.news("Lễ", "30/6/2018", body: "Gọi 02693824001 hoặc a@khac.example."))
    #expect(try await site.problems() == ["tin-tuc/a.md:6:5 E0227", "tin-tuc/a.md:6:22 E0227"])
  }

  /// Texts are looked through eight bytes at a time.
  @Test(arguments: ["gọi 0905123456 nhé", "<mailto:van.a+1@yahoo.com.vn>", "thường trú tại phường Diên Hồng, Pleiku"])
  func whatStandsBeforeMakesNoDifference(text: String) throws {
    let alone = try #require(scan(text).first)
    for filler in [" ", "ú ", "phú "] {
      for count in 1..<20 {
        let before = String(repeating: filler, count: count)
        let found = try #require(scan(before + text).first, "\(before)")
        #expect(found.kind == alone.kind && found.range.lowerBound == alone.range.lowerBound + before.utf8.count)
      }
    }
  }

  @Test func noMessageShowsTheData() async throws {
    let site = try TestSite([
      "dien-hinh/2018/a.md": Entries.exemplar(
        "Nguyễn Văn A", "ngày sinh: 05/7/1980", "điện thoại: 0905123456", body: "Xem [x](0905123457.md), a.b@gmail.com."
      )
    ])
    let diagnostics = try await site.result().diagnostics
    #expect(diagnostics.contains { $0.problem.code == .personalData })
    for format in DiagnosticFormat.allCases {
      for language in Language.allCases {
        let text = format.text(diagnostics, language: language)
        #expect(!text.contains("05/7/1980") && !text.contains("0905123456") && !text.contains("a.b@"), "\(text)")
        #expect(text.contains("••••••••56") && text.contains("•••@gmail.com") && text.contains("••/•/••80"))
      }
    }
  }

  /// Realistic sentences of news, decisions, calls and tables, none of which may be stopped.
  @Test("what offices publish is not suspected (public.txt)") func publicSentences() throws {
    let lines = try Self.lines("public.txt")
    #expect(lines.count >= 150)
    for line in lines {
      let found = scan(line)
      #expect(found.isEmpty, "\(line): \(found.map { ($0.kind, data(line, $0)) })")
    }
  }

  @Test("every form of personal data is found (personal.txt)") func personalForms() throws {
    let lines = try Self.lines("personal.txt")
    #expect(lines.count >= 150)
    for line in lines {
      let (kind, text) = try #require(line.firstIndex(of: "\t").map { (line[..<$0], String(line[$0...].dropFirst())) })
      let found = scan(text)
      #expect(found.map { "\($0.kind)" } == [String(kind)], "\(text)")
    }
  }

  /// Whatever the marks within, what is reported is where the data stands in the file.
  @Test(arguments: [
    ("Số **CCCD**: **064090**123456.", "064090**123456"),
    ("gọi 0905&#8201;123\u{2009}456 nhé", "0905&#8201;123\u{2009}456"),
    ("thư nguyen\\_van\\_a@gmail.com", "nguyen\\_van\\_a@gmail.com"), ("ĐT ０９０５１２３４５６!", "０９０５１２３４５６"),
    ("từ 0905 123\n456 đến", "0905 123\n456"),
  ])
  func placesAreThoseOfTheFile(_ text: String, _ wanted: String) {
    #expect(scan(text).map { data(text, $0) } == [wanted])
  }

  /// Wherever lines break, and wherever a text begins and ends, in what people write.
  @Test func textsThatAreCutAnywhereAreRead() throws {
    for line in try Self.lines("personal.txt") + Self.lines("public.txt") {
      let bytes = Array(line.utf8)
      for index in bytes.indices {
        var broken = bytes
        broken[index] = .newline
        for text in [broken, Array(bytes[..<index]), Array(bytes[index...])] {
          let found = PersonalDataScan(bytes: text, contact: .none, year: 2018).find()
          #expect(found.allSatisfy { text.indices.contains($0.range.lowerBound) && $0.range.upperBound <= text.count })
        }
      }
    }
  }

  /// 1 MB of each on one line. What was quadratic took minutes for a tenth of it.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "a.b@gmail.com ", "0905123456 ", "số nhà 1 ", "1 2 3 ", "1234567890 ", "thường trú tại thôn 5 xã A ", "@", "*0",
      "&#48;",
      "STK 19012345678 ", "sinh ngày 05/7/1980 ", "HKTT: thôn 5 ", "Sở 02693824123 ", "ở 25/3 Lê Lợi ", "0\n0", "(at)",
      "0905-123-456-", "０", " a còng ", "&", "<", "\\", "[at]a.b",
    ])
  func hostileTextsAreReadInOnePass(_ piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(scan(text).count >= 0)
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let verdict = PersonalDataGuard(contact: .none).inspect(source, .markdown)
    // Each place is not told of one by one, nor each with the whole line.
    #expect(verdict.diagnostics.count <= PersonalDataGuard.shown + 1)
    #expect(verdict.diagnostics.allSatisfy { $0.place?.line.count ?? 0 < 4_000 })
  }

  /// 100,000 secrets in a file, and 2,000 messages that quote them.
  @Test(.timeLimit(.minutes(20))) func hidingCostsTheSumOfDataAndMessages() {
    let phones = (0..<100_000).map { "09\(10_000_000 + $0)" }
    let source = SourceFile(path: "a.md", bytes: Array(phones.joined(separator: " ").utf8))
    let personalData = PersonalDataGuard(contact: .none)
    let verdict = personalData.inspect(source, .markdown)
    let messages = (0..<2_000).map { number in
      Diagnostic(file: "a.md", .unknownUnit("đơn vị \(phones[number * 50])", nearest: nil))
    }
    let hidden = personalData.masking(messages, in: [verdict.sensitive].compactMap { $0 })
    #expect(hidden.allSatisfy { !$0.problem.vi.message.contains("091") && $0.problem.vi.message.contains("••••••••") })
  }

  @Test func whatIsCutOffALineIsHiddenWhole() throws {
    let filler = String(repeating: "x ", count: 495)
    let source = SourceFile(path: "a.md", bytes: Array("0905 123 456 \(filler)0912345678".utf8))
    let diagnostics = PersonalDataGuard(contact: .none).inspect(source, .markdown).diagnostics
    for line in diagnostics.compactMap(\.place?.line) {
      #expect(!line.contains("123") && !line.contains("0912"), "\(line.prefix(40))")
    }
  }

  @Test func anAgencysAddressAtAPublicProviderExemptsNobodyElse() async throws {
    let site = try TestSite()
    try site.write("site.yaml", TestSite.siteYAML + "liên hệ:\n  thư điện tử: so.abc@gmail.com\n")
    try site.write("tin-tuc/a.md", Entries.news("Lễ", "30/6/2018", body: "so.abc@gmail.com, nguyenvana@gmail.com"))
    #expect(try await site.problems() == ["tin-tuc/a.md:6:19 E0227"])
  }

  private func data(_ text: String, _ found: PersonalData) -> String {
    String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
  }

  /// A line of a fixture, `\n` in it a line break.
  private static func lines(_ name: String) throws -> [String] {
    let path = Repository.root / Path("Tests/PortalTests/Fixtures/personal-data/\(name)")
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    return text.split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
  }

  private func scan(_ text: String) -> [PersonalData] {
    PersonalDataScan(bytes: Array(text.utf8), form: .markdown, contact: .none, year: 2018).find()
  }
}
