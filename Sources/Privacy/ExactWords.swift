import SourceText

/// What the words of a stretch of text speak of, in lower case with their marks (`sở` is no `số`): of each kind the place
/// of the last one, counted in words.
package struct ExactWords {
  package enum Kind: Int, CaseIterable {
    /// Offices, companies, funds.
    case body
    /// What stands before a seat, or a number of a house that is no address.
    case seat
    /// nhà riêng, trú
    case home
    /// ông, bà
    case person
    /// Whom a bank account belongs to, behind it.
    case owner
    /// People whom an address is not of one of.
    case many
    /// What a rule says of where one lives.
    case rule
    /// liệt sĩ, and what else is said of the dead before their names
    case dead
    /// What is said of them behind their dates.
    case death
  }

  private var places = [Int](repeating: -1, count: Kind.allCases.count)

  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    var (first, second): (UInt64, UInt64) = (0, 0)
    var isName = false
    // Where the last body was named before the last word.
    var earlier = -1
    for (place, written) in bytes.words(in: range).enumerated() {
      let (word, isCapital) = Self.word(written)
      // Hai Bà Trưng, Hoàng Anh: within a name it is no title.
      let isTitle = !(isName && isCapital)
      let pair = Self.join(second, word)
      let isCompound = Self.compounds.contains(pair)
      if isCompound { places[Kind.body.rawValue] = earlier }
      earlier = last(.body)
      if !isCompound { Self.look(word, isTitle, place, &places) }
      Self.look(pair, true, place, &places)
      Self.look(Self.join(Self.join(first, second), word), true, place, &places)
      (first, second, isName) = (second, word, isCapital)
    }
  }

  /// -1 where none is there.
  package func last(_ kind: Kind) -> Int { places[kind.rawValue] }
  package func has(_ kind: Kind) -> Bool { last(kind) >= 0 }

  private static func look(_ phrase: UInt64, _ isTitle: Bool, _ place: Int, _ places: inout [Int]) {
    guard let kinds = phrases[phrase] else { return }
    for kind in kinds where isTitle || kind != .person { places[kind.rawValue] = place }
  }

  /// As a number of its letters in lower case.
  private static func word(_ written: Substring) -> (UInt64, isCapital: Bool) {
    let lower = written.lowercased()
    let number = Fingerprint(lower).value
    return (number, lower.utf8.first != written.utf8.first || lower.hasPrefix("đ") && !written.hasPrefix("đ"))
  }

  private static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first == 0 ? 0 : (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  private static func number(_ phrase: String) -> UInt64 {
    phrase.split(separator: " ").map { word($0).0 }.reduce(0) { $0 == 0 ? $1 : join($0, $1) }
  }

  private static let phrases: [UInt64: [Kind]] = {
    var table: [UInt64: [Kind]] = [:]
    for (kind, phrases) in written {
      for phrase in phrases { table[number(phrase), default: []].append(kind) }
    }
    return table
  }()

  /// Two words of which one alone would name a body: a report is no newspaper (báo), an official no ministry (bộ).
  private static let compounds: Set<UInt64> = Set(
    [
      "báo cáo", "báo tin", "báo động", "thông báo", "cảnh báo", "dự báo", "cán bộ", "toàn bộ", "nội bộ", "tiến bộ",
      "đồng bộ", "cục bộ", "sơ bộ", "đi bộ", "đường bộ", "bộ đội", "phòng chống", "phòng ngừa", "phòng cháy",
      "phòng trọ", "phòng ngủ", "dự phòng", "tiêm phòng", "quốc phòng", "hải phòng", "trường hợp", "trường kỳ",
      "thị trường", "môi trường", "hiện trường", "sở trường", "sở thích", "sở hữu", "bố cục", "kết cục", "hạt tiêu",
      "hạt giống", "hạt điều", "hạt cà", "hạt nhân", "thủ quỹ", "lâu đài", "võ đài", "xã hội", "cơ hội", "lễ hội",
      "đại hội", "hội thảo", "hội thi", "hội nghị", "hội họp", "hội viên", "nhập viện", "ra viện", "xuất viện",
      "viện phí", "viện trợ", "khoa học", "khoa bảng", "thủ khoa",
    ].map(number))

  /// Of one to three words.
  private static let written: [(Kind, [String])] = [
    (
      .body,
      [
        "sở", "cục", "phòng", "ubnd", "hđnd", "ủy ban", "uỷ ban", "ban tổ chức", "ban quản lý", "ban chỉ đạo",
        "ban giám", "ban biên tập", "ban vận động", "ban chấp hành", "thường trực", "cơ quan", "trụ sở", "trung tâm",
        "công an", "bộ", "bệnh viện", "trường", "công ty", "chi nhánh", "doanh nghiệp", "hợp tác xã", "htx", "nhà máy",
        "trạm", "hạt", "báo", "tòa soạn", "toà soạn", "tạp chí", "đài", "ngân hàng", "kho bạc", "bưu điện", "quỹ",
        "hội", "mặt trận", "viện", "khoa", "fax", "hotline", "đường dây nóng", "tổng đài", "trực ban", "tập đoàn",
        "điện lực", "tỉnh ủy", "huyện ủy", "đảng ủy", "thư viện", "bảo tàng", "khách sạn", "cửa hàng", "siêu thị",
        "nhà xuất bản", "tòa án", "toà án", "viện kiểm sát", "thanh tra", "hội trường", "bộ phận", "nhà thầu",
        "chủ đầu tư", "bên mời thầu", "đơn vị", "liên đoàn", "công đoàn", "vp", "cơ sở", "đại sứ quán", "lãnh sự",
        "nhà văn hóa", "nhà văn hoá", "đội quản lý",
      ]
    ),
    (
      .seat,
      [
        "đặt tại", "địa điểm", "khai trương", "xây dựng", "nhà sách", "quán", "di tích", "biển", "gắn", "đánh", "cấp",
        "dự án", "công trình", "thi công", "chợ", "chùa", "nhà thờ", "nhà hàng", "nộp", "gửi", "nơi tiếp nhận",
        "nhận hồ sơ", "phòng khám", "hiệu thuốc", "nhà thuốc",
      ]
    ),
    (.home, ["nhà riêng", "trú", "ngụ", "chỗ ở", "nơi ở", "tại nhà", "hktt", "địa chỉ nhà", "nhà ông", "nhà bà"]),
    (.person, ["ông", "bà", "anh", "chị", "cô", "sinh", "tuổi", "cá nhân"]),
    (
      .owner,
      [
        "kho bạc", "quỹ", "hội chữ thập", "mặt trận", "ubnd", "ủy ban", "công ty", "ban vận động", "sở", "trường",
        "ngân sách",
      ]
    ),
    (
      .many,
      [
        "người dân", "công dân", "các hộ", "hộ nghèo", "hộ dân", "hộ gia đình", "nhân dân", "đồng bào", "đối tượng",
        "học sinh", "sinh viên", "trẻ em", "lao động", "cán bộ", "các", "những", "mọi", "cá nhân", "người có",
        "thanh niên", "phụ nữ", "người cao tuổi", "dân cư", "cư dân", "trường hợp", "gia đình", "dân tộc", "bà con",
        "số hộ", "hộ cận nghèo", "người đang", "hội viên", "đoàn viên", "đảng viên", "tổ chức", "thí sinh", "ứng viên",
        "điều kiện", "ưu tiên", "giáo viên", "hộ đang", "hộ có", "hộ là", "số người", "mỗi người",
      ]
    ),
    (
      .rule,
      ["trở lên", "được hưởng", "được hỗ trợ", "theo quy định", "thuộc diện", "đặc biệt khó khăn", "đặc biệt khó"]
    ),
    (
      .dead,
      [
        "liệt sĩ", "liệt sỹ", "lãnh tụ", "danh nhân", "nhà cách mạng", "tiền bối", "cố tổng", "cố thủ", "cố chủ",
        "cố nhạc", "cố nghệ", "cố bộ", "cố bí", "cố giáo", "cố đại", "cố thiếu", "cố trung",
      ]
    ),
    (
      .death,
      [
        "hy sinh", "hi sinh", "mất ngày", "mất năm", "mất tháng", "từ trần", "qua đời", "tạ thế", "đã mất", "mất tại",
        "bị bắt", "xử bắn",
      ]
    ),
  ]
}
