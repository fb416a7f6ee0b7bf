import DataFiles
import Schemas
import SourceText
import Vietnamese

/// điển hình tiên tiến: a person or collective held up as an example, published only with the director's decision.
struct Exemplar: Sendable {
  /// trạng thái: đề xuất → hội đồng thống nhất → đã có quyết định (or hủy bỏ), the steps of the plan's II.2.8.
  enum State: String, Choice {
    case proposed = "đề xuất"
    case agreed = "hội đồng thống nhất"
    case decided = "đã có quyết định"
    case revoked = "hủy bỏ"

    /// Before the decision.
    var isWaiting: Bool { self == .proposed || self == .agreed }
  }

  enum Subject: String, Choice {
    case person = "cá nhân"
    case collective = "tập thể"
  }

  /// căn cứ đăng tải: why the data of this person may be published.
  enum Basis: String, Choice {
    case consent = "đồng ý bằng văn bản"
    case law = "quy định pháp luật"
  }

  let subject: Subject
  let position: String?
  let year: Located<Int>
  let citation: String
  let state: Located<State>
  let decisionNumber: String?
  let decisionDate: CalendarDate?
  let decisionAuthority: String?
  let decisionFile: Located<String>?
  let titles: [Located<String>]
  let forms: [Located<String>]
  let initiatives: [Located<String>]
  let sortAs: String?
  let personCode: String?
  /// First on the front page.
  let isFeatured: Bool

  /// Where a required value is missing or wrong, which has been reported, another stands in: the build stops at its
  /// end, and until then the entry's other values are checked.
  init(_ fields: KeyedValues) {
    subject = fields[Self.subject]?.value ?? .person
    year = fields[Self.year] ?? .standIn(0)
    citation = fields[Self.citation]?.value ?? ""
    state = fields[Self.state] ?? .standIn(.decided)
    position = fields[Self.position]?.value
    decisionNumber = fields[Self.decisionNumber]?.value
    decisionDate = fields[Self.decisionDate]?.value
    decisionAuthority = fields[Self.decisionAuthority]?.value
    decisionFile = fields[Self.decisionFile]
    titles = fields[Self.titles] ?? []
    forms = fields[Self.forms] ?? []
    initiatives = fields[Self.initiatives] ?? []
    sortAs = fields[Self.sortAs]?.value
    personCode = fields[Self.personCode]?.value
    isFeatured = fields[Self.isFeatured]?.value ?? false
  }

  /// What a decided exemplar needs.
  static let decision = [decisionNumber.spec, decisionDate.spec, decisionAuthority.spec]
}

extension Exemplar {
  static let name = Key.text(
    "họ và tên", aliases: ["tên tập thể"], required: true, doc: "họ và tên cá nhân, hoặc tên tập thể",
    example: "Nguyễn Văn A")
  static let subject = Key.choice("đối tượng", of: Subject.self, required: true, doc: "cá nhân hay tập thể")
  static let position = Key.text("chức vụ", doc: "chức vụ, chức danh", example: "Chuyên viên")
  static let year = Key.year("năm", required: true, doc: "năm được nêu gương", example: "2018")
  static let citation = Key.text(
    "thành tích", required: true, doc: "một câu nêu thành tích tiêu biểu",
    example: "Rút ngắn một nửa thời gian xử lý hồ sơ.")
  static let state = Key.choice(
    "trạng thái", of: State.self, required: true, doc: "bước xét chọn; chỉ đăng khi đã có quyết định")
  static let decisionNumber = Key.text("số quyết định", doc: "bắt buộc khi đã có quyết định", example: "12/QĐ-SCT")
  static let decisionDate = Key.date("ngày quyết định", doc: "bắt buộc khi đã có quyết định", example: "05/7/2018")
  static let decisionAuthority = Key.text(
    "cơ quan quyết định", doc: "bắt buộc khi đã có quyết định", example: "Sở Công Thương")
  static let decisionFile = Key.text(
    "tệp quyết định", doc: "tệp toàn văn quyết định đặt cạnh bài", example: "quyet-dinh.pdf")
  static let titles = Key.texts("danh hiệu", doc: "danh hiệu thi đua đã đạt", example: "Lao động tiên tiến")
  static let forms = Key.texts("hình thức khen thưởng", doc: "giấy khen, bằng khen, huân chương…", example: "Giấy khen")
  static let initiatives = Key.texts("sáng kiến", doc: "các sáng kiến của người, tập thể này", example: "so-hoa-ho-so")
  static let basis = Key.choice(
    "căn cứ đăng tải", of: Basis.self, required: true, doc: "vì sao được đăng thông tin của người này")
  static let sortAs = Key.text(
    "sắp xếp theo", doc: "tên dùng để xếp thứ tự, khi tên gọi không đứng cuối", example: "H’Hen")
  static let personCode = Key.text("mã người", doc: "phân biệt người trùng họ tên trong một đơn vị", example: "vp-02")
  static let isFeatured = Key.flag(
    "nổi bật", doc: "có: đứng đầu trang chủ; nhiều hồ sơ cùng ghi thì lấy hồ sơ mới nhất")

  static let schema = Schema(
    "điển hình",
    [
      name.spec, subject.spec, position.spec, year.spec, citation.spec, state.spec, decisionNumber.spec,
      decisionDate.spec,
      decisionAuthority.spec, decisionFile.spec, titles.spec, forms.spec, initiatives.spec, basis.spec, sortAs.spec,
      personCode.spec, isFeatured.spec,
    ] + Common.specs(unit: Common.requiredUnit))
}

extension Exemplar {
  static let kind = Kind(
    "dien-hinh",
    KindDescriptor(
      schema: schema, naming: name, name: .word(.menuExemplars), counted: .word(.countExemplars),
      whenEmpty: .word(.emptyExemplars), inReports: ("điển hình", "exemplars"), lists: .all, pictures: .portrait,
      template: .exemplar, menuRank: 1,
      searchRank: 3,
      // Nothing is published before its decision.
      beginning: KindBeginning(isByYear: true) {
        [year.spec.id: "\($0.year)", state.spec.id: State.proposed.rawValue]
      }
    ) { .exemplar(Exemplar($0)) })
}
