import DataFiles
import Privacy
import Schemas
import SourceText
import Vietnamese

/// `site.yaml`: the only file that a content folder must have.
struct SiteConfig: Sendable {
  let name: String
  let agency: String
  /// Without a slash at its end.
  let baseURL: String
  /// Its path: where the site stands on its host; empty, or `/thi-dua`.
  let basePath: String
  /// The full addresses that mean this site in a link: where it is built for, and the one in site.yaml.
  let bases: [String]
  let contact: Contact?
  let menu: [MenuLink]
  /// Kinds of entry that the file declares.
  let sections: [Kind]
  let isSample: Bool
  /// Whether each page has a picture that networks show with a link to it.
  let hasCards: Bool
  let calendar: WorkingCalendar

  struct Contact: Sendable {
    let address: String?
    let phone: String?
    let email: String?
    /// Where readers report mistakes.
    let corrections: MenuLink?
  }

  struct MenuLink: Sendable {
    let label: String
    let address: String
    /// Where site.yaml gives the address.
    var range = 0..<0
  }
}

extension SiteConfig {
  /// - Parameters:
  ///   - baseURL: takes the place of the one in the file.
  ///   - keepsPath: the file's path stays, behind the other host.
  init?(_ fields: KeyedValues, sections: [Kind], baseURL other: String? = nil, keepsPath: Bool = false) {
    guard let name = fields[Self.name]?.value, let agency = fields[Self.agency]?.value,
      let baseURL = other ?? fields[Self.baseURL]?.value
    else { return nil }
    self.name = name
    self.agency = agency
    let path = keepsPath ? fields[Self.baseURL].map { Self.path(of: $0.value) } ?? "" : ""
    self.baseURL = Self.trimmed(baseURL + path)
    basePath = Self.path(of: self.baseURL)
    bases = [self.baseURL] + [fields[Self.baseURL]?.value].compactMap { $0.map(Self.trimmed) }
    contact = fields[Self.contact].map {
      Contact(
        address: $0[Self.contactAddress]?.value, phone: $0[Self.phone]?.value, email: $0[Self.email]?.value,
        corrections: $0[Self.corrections].map { MenuLink(label: "", address: $0.value, range: $0.range) })
    }
    menu = (fields[Self.menu] ?? []).compactMap {
      guard let label = $0[Self.menuLabel]?.value, let address = $0[Self.menuAddress] else { return nil }
      return MenuLink(label: label, address: address.value, range: address.range)
    }
    self.sections = sections
    isSample = fields[Self.isSample]?.value ?? false
    hasCards = fields[Self.hasCards]?.value ?? true
    calendar = WorkingCalendar(fields[Self.holidays] ?? [])
  }

  /// The kinds of entry: the folders of the content, the sections of the site.
  var kinds: [Kind] { Kind.allCases + sections }

  /// The links that the file gives.
  var links: [MenuLink] { menu + [contact?.corrections].compactMap { $0 } }

  private static func trimmed(_ url: String) -> String { url.hasSuffix("/") ? String(url.dropLast()) : url }

  private static func path(of baseURL: String) -> String {
    guard let scheme = baseURL.firstRange(of: "://") else { return "" }
    let rest = baseURL[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
  }
}

extension SiteConfig {
  /// Stands in for one that could not be read.
  static let unknown = SiteConfig(
    name: "", agency: "", baseURL: "https://localhost", basePath: "", bases: [], contact: nil, menu: [],
    sections: [], isSample: false, hasCards: true, calendar: WorkingCalendar()
  )

  static let name = Key.text("tên", required: true, doc: "tên của trang", example: "Thi đua, khen thưởng")
  static let agency = Key.text(
    "cơ quan", required: true, doc: "cơ quan chịu trách nhiệm nội dung", example: "Sở Công Thương tỉnh Gia Lai")
  static let baseURL = Key.text(
    "địa chỉ trang web", required: true, doc: "địa chỉ đầy đủ của trang", example: "https://thi-dua.example/")
  static let contact = Key.record(
    "liên hệ", contactSchema, doc: "địa chỉ, điện thoại, thư điện tử của cơ quan", example: "")
  static let menu = Key.records(
    "trình đơn", menuSchema, doc: "các mục của trình đơn; bỏ trống thì dùng trình đơn có sẵn", example: "")
  static let sections = Key.records(
    "mục", SectionKeys.schema, doc: "các mục mà trang có thêm, ngoài những mục có sẵn", example: "")
  static let hasCards = Key.flag(
    "ảnh chia sẻ", doc: "không: không làm ảnh hiện kèm khi chia sẻ liên kết (mặc định: có)", example: "không")
  static let holidays = Key.records(
    "ngày nghỉ", WorkingCalendar.schema, doc: "các ngày nghỉ lễ, tết của năm, để tính ngày làm việc khi lấy ý kiến",
    example: "")
  static let isSample = Key.flag("dữ liệu minh họa", doc: "có: mọi trang mang dòng “Dữ liệu minh họa”")
  static let today = Key.date(
    "hôm nay", doc: "ngày cố định của trang mẫu hoặc trang lưu trữ; trang đang dùng thì bỏ trống", example: "25/12/2018"
  )

  static let contactAddress = Key.text("địa chỉ", doc: "địa chỉ cơ quan", example: "Số 1 đường A, thành phố B")
  static let phone = Key.text("điện thoại", doc: "điện thoại cơ quan", example: "0000 000 000")
  static let email = Key.text("thư điện tử", doc: "thư điện tử cơ quan", example: "lienhe@thi-dua.example")
  static let corrections = Key.text(
    "góp ý", doc: "trang hướng dẫn góp ý, đề nghị đính chính; bỏ trống thì dùng thư điện tử",
    example: "/trang/dinh-chinh/")
  static let contactSchema = Schema("liên hệ", [contactAddress.spec, phone.spec, email.spec, corrections.spec])

  static let menuLabel = Key.text("tên", required: true, doc: "chữ hiện trên trình đơn", example: "Giới thiệu")
  static let menuAddress = Key.text(
    "địa chỉ", required: true, doc: "địa chỉ trong trang", example: "/trang/gioi-thieu/")
  static let menuSchema = Schema("trình đơn", [menuLabel.spec, menuAddress.spec])

  static let schema = Schema(
    "site.yaml",
    [
      name.spec, agency.spec, baseURL.spec, contact.spec, menu.spec, sections.spec, isSample.spec, hasCards.spec,
      holidays.spec, today.spec,
    ])
}
