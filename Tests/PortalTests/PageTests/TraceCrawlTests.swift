import Foundation
import Testing

@testable import Portal

/// From any figure, goal or rank a reader comes to the clause, the rule, the cell and the evidence, by links that exist.
@Suite struct TraceCrawlTests {
  private static let plan = """
    năm: 2018
    tên: Kế hoạch năm 2018
    toàn văn: /trang/ke-hoach/
    số liệu đến ngày: 31/12/2018
    điều khoản:
      - {mục: mục 1, địa chỉ: /trang/ke-hoach/#1-cac-dot, về: [đợt, thời hạn, đăng ký]}
      - {mục: mục 2, địa chỉ: /trang/ke-hoach/#2-cac-chi-tieu, về: [chỉ tiêu]}
      - {mục: mục 3, địa chỉ: /trang/ke-hoach/#3-cham-diem, về: [chấm điểm, tổ chức thực hiện, phong trào]}
    đợt:
      - {mã: dot-1, tên: Đợt 1, từ ngày: 1/1/2018, đến ngày: 30/6/2018}
      - {mã: dot-2, tên: Đợt 2, từ ngày: 1/7/2018, đến ngày: 31/12/2018}
    thời hạn:
      - {mã: dang-ky, việc: Đăng ký, chậm nhất ngày: 30/4/2018}
    bắt buộc đăng ký: có
    phong trào:
      - lao-dong-gioi
    chỉ tiêu:
      - {mã: xuat-khau, tên: Xuất khẩu, kế hoạch: 470, so với năm trước: "tăng 4,44%", cách đánh giá: càng cao càng tốt}
      - {mã: hao-hut, tên: Hao hụt, kế hoạch: 86, thực hiện năm trước: 125, cách đánh giá: càng thấp càng tốt}
    danh hiệu:
      - {mã: ldtt, tên: Lao động tiên tiến, đối tượng: cá nhân, tỷ lệ phấn đấu: 90%}
      - mã: cstd
        tên: Chiến sĩ thi đua cơ sở
        đối tượng: cá nhân
        tỷ lệ phấn đấu: 15%
        tỷ lệ tối đa:
          - {nhóm nhân sự: [công chức], tỷ lệ: 50%}
          - {nhóm nhân sự: [viên chức], tỷ lệ: 20%}
        trên số đạt: ldtt
      - {mã: tt, tên: Tập thể Lao động tiên tiến, đối tượng: tập thể, tỷ lệ phấn đấu: 100%}
      - {mã: co, tên: Cờ thi đua, đối tượng: cơ quan}
    mục tiêu:
      - {mã: quan-triet, nội dung: 100% được quán triệt, loại: tỷ lệ, tỷ lệ phấn đấu: 100%, căn cứ: "Kế hoạch, mục 2"}
      - {mã: ky-luat, nội dung: Không có ai bị kỷ luật, loại: không có, căn cứ: "Kế hoạch, mục 2"}
      - {mã: co-thi-dua, nội dung: Đạt Cờ thi đua, loại: đạt một trong, danh hiệu: [co], căn cứ: "Kế hoạch, mục 2"}
      - {mã: cong-so, nội dung: Công sở văn hóa, loại: công nhận, căn cứ: "Kế hoạch, mục 2"}
      - {mã: cai-cach, nội dung: Cải cách hành chính, loại: định tính, căn cứ: "Kế hoạch, mục 2"}
    tổ chức thực hiện:
      - Các đơn vị thực hiện kế hoạch này.
    chấm điểm:
      tiêu chí:
        - {mã: TC01, tên: Nhiệm vụ, điểm tối đa: 60}
        - {mã: TC02, tên: Nội bộ, điểm tối đa: 40}
      mức xếp loại:
        - {tên: Tốt, từ điểm: 80}
      cả năm: {dot-1: 40%, dot-2: 60%}

    """

  private static let files = [
    "don-vi.csv": "mã,tên,nhóm đơn vị\nvp,Văn phòng,phòng\ntt,Thanh tra,phòng\n",
    "trang/ke-hoach.md": Entries.page(
      "Kế hoạch", body: "## 1. Các đợt\n\nHai đợt.\n\n## 2. Các chỉ tiêu\n\nXuất khẩu.\n\n## 3. Chấm điểm\n\nTheo điểm."
    ),
    "phong-trao/lao-dong-gioi.md": Entries.movement("Lao động giỏi"),
    "tin-tuc/2018/cong-nhan.md": Entries.news("Lễ công nhận công sở văn hóa", "20/12/2018"),
    "van-ban/qd.md": Entries.document("15/QĐ-SCT"),
    "thi-dua/2018/ke-hoach.yaml": plan,
    "thi-dua/2018/nhan-su.csv":
      "đơn vị,ngày,nhóm nhân sự,số người\nvp,1/1/2018,công chức,3\ntt,1/1/2018,viên chức,2\n",
    "thi-dua/2018/dang-ky.csv":
      "đối tượng,tên,đơn vị,danh hiệu,ngày\ntập thể,Văn phòng,vp,tt,1/3/2018\ntập thể,Thanh tra,tt,tt,1/3/2018\n"
      + "cá nhân,Trần Thị B,vp,ldtt,1/3/2018\ncá nhân,Trần Thị B,vp,cstd,1/3/2018\n",
    "thi-dua/2018/ket-qua.csv":
      "chỉ tiêu,số liệu đến ngày,thực hiện\nxuat-khau,30/6/2018,200\nxuat-khau,30/11/2018,480\nhao-hut,30/11/2018,95\n",
    "thi-dua/2018/muc-tieu.csv":
      "mục tiêu,số liệu đến ngày,số đạt,kết quả,số quyết định,ngày quyết định,minh chứng\n"
      + "quan-triet,30/11/2018,5,,,,15/QĐ-SCT\ncong-so,20/12/2018,,đạt,15/QĐ-SCT,20/12/2018,/tin-tuc/2018/cong-nhan/\n"
      + "cai-cach,20/12/2018,,đang thực hiện,,,https://vi-du.example/bao-cao\n",
    "thi-dua/2018/ky-luat.csv": "đơn vị,hình thức kỷ luật,số người\nvp,khiển trách,1\n",
    "thi-dua/2018/danh-hieu.csv":
      "danh hiệu,đối tượng,tên,đơn vị,nhóm nhân sự,trạng thái,số quyết định,ngày quyết định\n"
      + "ldtt,cá nhân,Trần Thị B,vp,công chức,đã có quyết định,15/QĐ-SCT,20/12/2018\n"
      + "cstd,cá nhân,Trần Thị B,vp,công chức,đề nghị,,\nco,cơ quan,Sở Công Thương,,,đề nghị,,\n",
    "thi-dua/2018/diem.csv":
      "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng\ndot-1,vp,TC01,55,54\ndot-1,vp,TC02,40,38\ndot-1,tt,TC01,50,50\n"
      + "dot-1,tt,TC02,40,40\ndot-2,vp,TC01,58,\ndot-2,vp,TC02,40,39\ndot-2,tt,TC01,50,52\ndot-2,tt,TC02,30,33\n",
    "thi-dua/2018/khoi/bang.yaml": """
    tên: Khối thi đua
    loại: khối
    thành viên:
      - {mã: a, tên: Sở Công Thương, là ta: có}
      - {mã: b, tên: Sở Xây dựng}
    tiêu chí:
      - {mã: A, tên: Nhiệm vụ, điểm tối đa: 100}
      - {mã: T, tên: Thưởng, điểm tối đa: 5, loại điểm: điểm thưởng}

    """,
    "thi-dua/2018/khoi/diem.csv":
      "thành viên,tiêu chí,bên chấm,điểm,lý do,căn cứ,minh chứng\na,A,hội đồng,90,,,/tin-tuc/2018/cong-nhan/\n"
      + "b,A,hội đồng,80,,,\nb,T,hội đồng,1,Có công trình,15/QĐ-SCT,\na,T,hội đồng,2,Có công trình,15/QĐ-SCT,/trang/ke-hoach/\n",
  ]

  fileprivate static var rule: Regex<Substring> { /<p class="rule">\s*[^<\s]/ }

  private func crawl() async throws -> Crawl { Crawl(try await TestSite(Self.files).pages()) }

  @Test func everyLinkOnAPageOfTheYearLeadsToAPlaceThatIsThere() async throws {
    let crawl = try await crawl()
    var count = 0
    for page in crawl.ofYear {
      for link in crawl.links(of: page)
      where (link.hasPrefix("/") || link.hasPrefix("#")) && link != FixedAddress.search {
        count += 1
        #expect(crawl.leadsSomewhere(link, from: page), "\(page): \(link)")
      }
    }
    #expect(count > 500)
  }

  @Test func everyFigureLeadsToARuleAndToCells() async throws {
    let crawl = try await crawl()
    var figures: Set<String> = []
    for page in crawl.ofYear { figures.formUnion(crawl.figures(of: page)) }
    #expect(figures.count > 60)
    for figure in figures.sorted() {
      let block = try #require(crawl.explanation(figure), "\(figure)")
      // The rule of a row of scores stands above its table.
      let isRow = block.firstMatch(of: /^[^>]*><t[dh]/) != nil
      #expect(isRow ? crawl.hasRule(above: figure) : block.contains(Self.rule), "\(figure) has no rule")
      #expect(!crawl.cells(figure).isEmpty, "\(figure) comes to no cell")
    }
  }

  @Test(arguments: ["", "dot-1/", "dot-2/", "cach-tinh/"])
  func everyPartWithAFigureLeadsToTheClauseThatSetsIt(_ path: String) async throws {
    let crawl = try await crawl()
    let page = "/thi-dua/2018/\(path)"
    let parts = crawl.parts(of: page).filter { path == "cach-tinh/" || $0.contains("why-link") }
    #expect(!parts.isEmpty)
    let ours = ["chi-tieu", "danh-hieu", "muc-tieu"]
    for part in parts {
      guard let id = part.firstMatch(of: /^[^>]*id="([^"]*)"/).map({ String($0.output.1) }), ours.contains(id) else {
        continue
      }
      #expect(part.contains(/<p class="clause"><a href="\/trang\/ke-hoach\/#2-cac-chi-tieu">/), "\(page)#\(id)")
    }
  }

  @Test func everyGoalNamesItsClauseAndWhatProvesIt() async throws {
    let page = try #require(try await crawl().pages["/thi-dua/2018/"])
    let goals = page.matches(of: /<li id="muc-tieu-\d+">[\s\S]*?<\/li>/).map { String($0.output) }
    #expect(goals.count == 5)
    for goal in goals { #expect(goal.contains("<a href=\"/trang/ke-hoach/#2-cac-chi-tieu\">Kế hoạch, mục 2")) }
    for address in ["/van-ban/qd/", "/tin-tuc/2018/cong-nhan/", "https://vi-du.example/bao-cao"] {
      #expect(goals.contains { $0.contains("href=\"\(address)\"") }, "\(address)")
    }
  }

  @Test func aContestsScoreLeadsToWhatProvesIt() async throws {
    let page = try #require(try await crawl().pages["/thi-dua/2018/khoi/a/"])
    for address in ["/van-ban/qd/", "/trang/ke-hoach/"] { #expect(page.contains("href=\"\(address)\""), "\(address)") }
  }
}

/// Pages by their addresses, and where their links lead.
private struct Crawl {
  let pages: [String: String]
  private let files: Set<String>

  init(_ files: [String: String]) {
    pages = files.reduce(into: [:]) { pages, file in
      guard file.key.hasSuffix("index.html") else { return }
      pages["/" + file.key.dropLast("index.html".count)] = file.value
    }
    self.files = Set(files.keys.map { "/\($0)" })
  }

  var ofYear: [String] { pages.keys.filter { $0.hasPrefix("/thi-dua/2018/") }.sorted() }

  func links(of page: String) -> [String] {
    (pages[page] ?? "").matches(of: /href="([^"]*)"/).map { String($0.output.1) }
  }

  func figures(of page: String) -> [String] {
    (pages[page] ?? "").matches(of: /class="why-link" href="([^"]*)"/).map { whole(String($0.output.1), page) }
  }

  private func whole(_ link: String, _ page: String) -> String { link.hasPrefix("#") ? page + link : link }

  func leadsSomewhere(_ link: String, from page: String) -> Bool {
    let parts = whole(link, page).split(separator: "#", maxSplits: 1).map(String.init)
    guard let target = pages[parts[0]] else { return files.contains(parts[0]) || parts[0].contains("?") }
    return parts.count < 2 || target.contains("id=\"\(parts[1])\"")
  }

  /// The block under a figure's id, or the row that says its cells.
  func explanation(_ figure: String) -> Substring? {
    let parts = figure.split(separator: "#").map(String.init)
    guard parts.count == 2, let page = pages[parts[0]], let start = page.range(of: "id=\"\(parts[1])\"") else {
      return nil
    }
    let rest = page[start.upperBound...]
    let end = rest.firstMatch(of: /<div class="why"|<tr id=|<\/section>/)?.range.lowerBound ?? rest.endIndex
    return rest[..<end]
  }

  /// Whether the part of the page that a figure stands in says a rule before it.
  func hasRule(above figure: String) -> Bool {
    let parts = figure.split(separator: "#").map(String.init)
    guard parts.count == 2, let page = pages[parts[0]], let start = page.range(of: "id=\"\(parts[1])\"") else {
      return false
    }
    let before = page[..<start.lowerBound].split(separator: "<section").last ?? ""
    return before.contains(TraceCrawlTests.rule)
  }

  /// The cells that a figure comes to, however many links away.
  func cells(_ figure: String) -> Set<String> {
    var (waiting, seen, cells) = ([figure], Set<String>(), Set<String>())
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let block = explanation(next) else { continue }
      cells.formUnion(block.matches(of: /data-cell="([^"]+)"/).map { String($0.output.1) })
      let page = String(next.prefix { $0 != "#" })
      waiting += block.matches(of: /class="why-link" href="([^"]*)"/).map { whole(String($0.output.1), page) }
    }
    return cells
  }

  /// The page's sections, each from its id on.
  func parts(of page: String) -> [String] {
    (pages[page] ?? "").split(separator: "<section").dropFirst().map(String.init)
  }
}
