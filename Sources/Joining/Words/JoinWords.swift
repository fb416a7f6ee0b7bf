import Vietnamese

/// What the pages of a portal say in words of their own.
enum JoinWords {
  static let agencies = "Các cơ quan"
  static let overviewSummary = "Các cơ quan có trang thi đua, khen thưởng, số bài đã đăng và ngày lấy số liệu."
  static let overviewHead = "| Cơ quan | Số bài | Số liệu |"
  static let agencySummary = "Các bài cơ quan đã đăng; mỗi liên kết dẫn đến trang của cơ quan."
  static let newestSummary = "Những bài mới nhất của các cơ quan."
  static let movementsSummary = "Các phong trào mà từ hai cơ quan trở lên cùng thực hiện."
  static let blocsSummary =
    "Thứ hạng các cơ quan tự công bố trong khối, cụm thi đua, theo số liệu trên trang của từng cơ quan."
  static let blocsHead = "| Khối, cụm | Cơ quan | Năm | Hạng | Tổng điểm |"
  static let peopleSummary = "Những người được các cơ quan nêu gương, xếp theo tên."
  static let provisional = " (tạm tính)"
  static let otherParts = "Các phần khác: "

  static func title(_ page: String) -> String {
    switch page {
    case "moi-nhat": "Bài mới của các cơ quan"
    case "ca-nhan": "Những người được nêu gương"
    case "phong-trao-chung": "Phong trào chung của nhiều cơ quan"
    default: "Kết quả trong khối, cụm thi đua"
    }
  }

  static func entries(of agency: String) -> String { "Bài của \(agency)" }
  static func part(_ number: Int, of count: Int) -> String { " (phần \(number)/\(count))" }

  /// When an agency's data were loaded, and how old they are.
  static func age(_ day: CalendarDate?, today: CalendarDate) -> String {
    guard let day else { return "chưa lấy được" }
    let days = today.dayNumber - day.dayNumber
    return days > 0 ? "ngày \(day.short), đã \(days) ngày chưa lấy được bản mới" : "ngày \(day.short)"
  }

  static func kind(_ kind: String) -> String {
    switch kind {
    case "dien-hinh": "điển hình"
    case "sang-kien": "sáng kiến"
    case "phong-trao": "phong trào"
    case "tin-tuc": "tin tức"
    case "van-ban": "văn bản"
    default: "trang"
    }
  }
}

extension CalendarDate {
  /// Days since a day long ago (the Gregorian calendar, counted from March).
  fileprivate var dayNumber: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day
  }
}
