import Testing

@testable import Documents

/// The form of documents (Nghị định 30/2020/NĐ-CP, phụ lục I), recognised in what offices make of it.
@Suite struct ReportFormTests {
  private let b = { HandWritten.b($0) }
  private let p = { (text: String) in HandWritten.p(text) }

  private func report(_ body: String) throws -> Report { Report(try Document(HandWritten.docx(body))) }

  private static let head = HandWritten.table([
    [
      HandWritten.p("UBND TỈNH GIA LAI") + HandWritten.b("SỞ CÔNG THƯƠNG"),
      HandWritten.b("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + HandWritten.b("Độc lập - Tự do - Hạnh phúc"),
    ], ["Số: 12/BC-SCT", "Gia Lai, ngày 05 tháng 7 năm 2018"],
  ])

  @Test("Letterhead, title, recipients and signature are taken out, listed, and give facts") func form() throws {
    let body =
      Self.head + HandWritten.b("BÁO CÁO", centred: true) + HandWritten.b("Kết quả thi đua năm 2018", centred: true)
      + p("-----")
      + p("Nội dung.")
      + HandWritten.table([
        [
          b("Nơi nhận:") + p("- Như trên;") + p("- Lưu: VT."),
          b("KT. GIÁM ĐỐC") + b("PHÓ GIÁM ĐỐC") + b("Nguyễn Văn A"),
        ]
      ])
    let report = try report(body)
    #expect(report.title == "Báo cáo Kết quả thi đua năm 2018")
    #expect(MarkdownText.text(report, files: [:]) == "Nội dung.\n")
    #expect(report.omissions.map(\.part) == [.letterhead, .recipients])
    #expect(report.omissions[1].text == "Nơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A")
    #expect(
      report.facts == [
        Fact(kind: .number, value: "12/BC-SCT", place: .letterhead),
        Fact(kind: .day, value: "05/7/2018", place: .letterhead),
        Fact(kind: .agency, value: "SỞ CÔNG THƯƠNG", place: .letterhead),
        Fact(kind: .signer, value: "Nguyễn Văn A", place: .signature),
      ])
  }

  @Test("A letterhead whose columns are one paragraph each, broken by hand, gives the same facts") func broken() throws
  {
    func column(_ lines: [String]) -> String {
      "<w:tc><w:p>\(lines.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined(separator: "<w:r><w:br/></w:r>"))</w:p></w:tc>"
    }
    let head =
      "<w:tbl><w:tr>"
      + column(["UBND TỈNH GIA LAI", "SỞ CÔNG THƯƠNG", "Số: 12/QĐ-SCT"])
      + column([
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Gia Lai, ngày 05 tháng 7 năm 2019",
      ])
      + "</w:tr></w:tbl>"
    let report = Report(try Document(HandWritten.docx(head + HandWritten.p("Nội dung."))))
    #expect(report.omissions.map(\.part) == [.letterhead])
    #expect(
      report.facts == [
        Fact(kind: .number, value: "12/QĐ-SCT", place: .letterhead),
        Fact(kind: .day, value: "05/7/2019", place: .letterhead),
        Fact(kind: .agency, value: "SỞ CÔNG THƯƠNG", place: .letterhead),
      ])
  }

  @Test("A letterhead without a table, a place and date above the signature, lines of recipients") func loose() throws {
    let body =
      b("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + b("Độc lập – Tự do – Hạnh phúc") + p("---------------")
      + HandWritten.b("BÁO CÁO THÀNH TÍCH", centred: true) + p("Họ và tên: Trần Thị B")
      + p("Đơn vị công tác: Văn phòng Sở.")
      + p("Được khen tại Quyết định số 34/QĐ-SCT ngày 20 tháng 12 năm 2017.") + p("Pleiku, ngày 10 tháng 6 năm 2018")
      + b("NGƯỜI BÁO CÁO") + p("Trần Thị B") + p("Nơi nhận:") + p("- Sở Nội vụ;") + p("- Lưu: VT.")
    let report = try report(body)
    #expect(report.title == "Báo cáo thành tích")
    #expect(report.omissions.map(\.part) == [.letterhead, .recipients, .signature, .placeAndDate])
    #expect(report.blocks.count == 3)
    let facts = report.facts.map { "\($0.kind) \($0.value)" }
    #expect(
      facts == [
        "signer Trần Thị B", "day 10/6/2018", "person Trần Thị B", "unit Văn phòng Sở", "number 34/QĐ-SCT",
        "day 20/12/2017",
      ])
  }

  @Test("Bold numbered lines and lines in capitals are headings, by the widest that is used") func headings() throws {
    let body =
      b("PHẦN I") + b("I. TÌNH HÌNH") + b("1. Thuận lợi") + p("Chữ.") + b("1.1. Về người") + b("a) Cán bộ") + p("Chữ.")
      + b("II. KẾT QUẢ") + p("2. Không đậm thì không phải đề mục") + b("Đậm mà không số")
      + HandWritten.p("KIẾN NGHỊ", "<w:b/>")
    #expect(
      try HandWritten.markdown(HandWritten.docx(body)) == """
        ## PHẦN I

        ### I. TÌNH HÌNH

        #### 1. Thuận lợi

        Chữ.

        ##### 1.1. Về người

        ###### a) Cán bộ

        Chữ.

        ### II. KẾT QUẢ

        2\\. Không đậm thì không phải đề mục

        **Đậm mà không số**

        ### KIẾN NGHỊ

        """)
    #expect(try report(body).changes == [.headingLines])
  }

  @Test("No level is skipped, and headings found among styled ones lie below those") func levels() throws {
    #expect(try HandWritten.word(b("1. Một") + b("1.1.1. Sâu")) == "## 1. Một\n\n### 1.1.1. Sâu\n")
    let styled = HandWritten.p("Có kiểu", "", "<w:outlineLvl w:val='0'/>")
    let text = try HandWritten.word(styled + p("Chữ.") + b("1. Dưới") + p("Chữ.") + styled)
    #expect(text == "## Có kiểu\n\nChữ.\n\n### 1. Dưới\n\nChữ.\n\n## Có kiểu\n")
  }

  @Test("Typed lists become lists, each sign a level; a dash before a number is a minus") func lists() throws {
    let lines = ["- Một;", "+ Nhỏ;", "+ Nhỏ nữa;", "-Hai.", "Xen.", "-5 độ", "• Chấm", "– Gạch dài"]
    #expect(
      try HandWritten.word(lines.map(p).joined()) == """
        - Một;
          - Nhỏ;
          - Nhỏ nữa;
        - Hai.

        Xen.

        -5 độ

        - Chấm
          - Gạch dài

        """)
  }

  @Test("What only resembles the form stays: a name of a role within the text, a table of people, a long letterhead")
  func lookalikes() throws {
    let long = String(repeating: "Nội dung dài. ", count: 60)
    let body =
      p("GIÁM ĐỐC") + p(long) + p(long) + HandWritten.table([["Họ tên", "Điểm"], ["Trần Thị B", "9"]])
      + (0..<16).map { p("Đoạn \($0).") }.joined()
    let report = try report(body)
    #expect(report.omissions.isEmpty && report.title == nil && report.blocks.count == 20)
  }
}
