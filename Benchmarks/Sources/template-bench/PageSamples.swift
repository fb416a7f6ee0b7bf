/// Pages of about the size and shape of real ones.
enum PageSamples {
  static let site = SharedSite(
    Site(
      name: "Ủy ban nhân dân tỉnh Gia Lai", section: "Thi đua, khen thưởng", skip: "Chuyển đến nội dung chính",
      menuLabel: "Danh mục chính", menu: menu, address: "Số 02 Trần Phú, thành phố Pleiku, tỉnh Gia Lai",
      phone: "0269 3824 404", email: "thidua@example.gov.vn",
      licence: "Ghi rõ nguồn \"Thi đua, khen thưởng\" khi dùng lại thông tin từ trang này.", updated: "22/11/2026"))

  private static let menu = [
    "Điển hình tiên tiến", "Sáng kiến", "Phong trào thi đua", "Kết quả thi đua", "Đơn vị", "Tin tức", "Văn bản",
    "Tìm kiếm",
  ].enumerated().map { Link(title: $1, url: "/muc-\($0)/", isCurrent: $0 == 0) }

  private static let breadcrumb = [
    Link(title: "Trang chủ", url: "/"), Link(title: "Điển hình tiên tiến", url: "/dien-hinh/"),
    Link(title: "Năm 2026", url: "/dien-hinh/2026/"),
  ]

  private static let units = ["Sở Giáo dục và Đào tạo", "Trường THPT Pleiku", "Xã Ia Ka & các làng", "Công an tỉnh"]

  private static func card(_ number: Int) -> Card {
    Card(
      title: "Nguyễn Văn \(number)", url: "/dien-hinh/2026/nguyen-van-\(number)/",
      portrait: "/assets/anh/nguyen-van-\(number)-320.webp", alt: "Chân dung Nguyễn Văn \(number)",
      unit: units[number % units.count],
      citation: "Mười năm dạy chữ ở làng xa, mở \(number) lớp xóa mù cho 120 người lớn tuổi của xã",
      field: "Giáo dục", year: "2026", isCollective: number % 3 == 0)
  }

  private static let body = String(
    repeating: """
      <p>Thầy đến làng khi đường còn là lối mòn, <em>ngày dạy trẻ, tối dạy người lớn</em>. Lớp học đầu tiên có bảy người,
      đến nay đã hơn một trăm hai mươi người biết đọc, biết viết, biết ký tên mình vào sổ vay vốn.</p>
      <h2 id="lop-hoc">Lớp học dưới nhà rông</h2>
      <p>Bàn ghế do dân làng đóng, sách vở do <a href="/don-vi/truong/">nhà trường</a> góp.</p>

      """, count: 9)

  static let profile = Profile(
    site: site, title: "Nguyễn Văn A", description: "Mười năm dạy chữ ở làng xa",
    canonical:
      "https://thidua.example.gov.vn/dien-hinh/2026/nguyen-van-a/", breadcrumb: breadcrumb,
    portrait: "/assets/anh/nguyen-van-a-640.webp", alt: "Chân dung thầy giáo Nguyễn Văn A trước lớp học",
    published: "2026-11-20", kind: "Cá nhân", role: "Giáo viên, Trường THPT Pleiku",
    citation: "Mười năm dạy chữ ở làng xa, mở 14 lớp xóa mù cho 120 người lớn tuổi", isSample: true,
    unit: Link(title: "Trường THPT Pleiku", url: "/don-vi/thpt-pleiku/"), field: "Giáo dục", year: "2026",
    movement: Link(title: "Đổi mới, sáng tạo trong dạy và học", url: "/phong-trao/day-va-hoc/"),
    period: "Từ ngày 05/9/2025 đến hết ngày 31/5/2026", decisionURL: "/van-ban/qd-123/",
    decisionNumber: "123/QĐ-UBND", decisionDate: "20/11/2026", authority: "Chủ tịch Ủy ban nhân dân tỉnh",
    award: "Chiến sĩ thi đua cấp tỉnh", body: body,
    honours: (0..<6).map {
      Honour(
        year: String(2020 + $0), title: "Chiến sĩ thi đua cơ sở", decision: "\(100 + $0)/QĐ-UBND",
        url: "/van-ban/qd-\(100 + $0)/")
    }, tags: ["xóa mù chữ", "vùng sâu", "giáo viên", "nhà rông"], related: (1...4).map(card),
    cite: "Ủy ban nhân dân tỉnh Gia Lai (2026), \"Nguyễn Văn A\", Thi đua, khen thưởng.", editor: "Ban biên tập",
    updated: "22/11/2026", previous: Link(title: "Trần Thị B", url: "/dien-hinh/2026/tran-thi-b/"),
    next: Link(title: "Lê Văn C", url: "/dien-hinh/2026/le-van-c/"))

  static let list = CardList(
    site: site, title: "Điển hình tiên tiến", description: "Những người, những tập thể được tôn vinh năm 2026",
    canonical: "https://thidua.example.gov.vn/dien-hinh/", breadcrumb: breadcrumb, count: "240",
    filters: (2018...2026).map { Link(title: "Năm \($0)", url: "/dien-hinh/\($0)/", isCurrent: $0 == 2026) },
    cards: (1...24).map(card), previous: nil, next: Link(title: "Trang 2", url: "/dien-hinh/trang-2/"))
}
