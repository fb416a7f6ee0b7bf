import DataFiles
import Pictures
import Privacy
import Schemas
import SourceText
import Vietnamese

/// What every kind of entry may say of itself.
struct Common: Sendable {
  let date: CalendarDate?
  let summary: String?
  let image: Located<String>?
  let imageText: String?
  /// What of it must stay in sight where it is cropped; nil for what is usual there.
  let focus: Focus?
  let movements: [Located<String>]
  let unit: Located<String>?
  let field: Located<String>?
  let attachments: [Located<String>]
  let formerAddresses: [Located<String>]
  let isDraft: Located<Bool>?
  let publishFrom: Located<CalendarDate>?
  let publishThrough: Located<CalendarDate>?
  let updated: CalendarDate?
  let withdrawn: Located<CalendarDate>?
  let withdrawalReason: String?
  let allowances: [Allowance]

  init(_ fields: KeyedValues) {
    date = fields[Self.date]?.value
    summary = fields[Self.summary]?.value
    image = fields[Self.image]
    imageText = fields[Self.imageText]?.value
    focus = fields[Self.focus].flatMap { Focus(written: $0.value) }
    movements = fields[Self.movements] ?? []
    unit = fields[Self.unit] ?? fields[Self.requiredUnit]
    field = fields[Self.field]
    attachments = fields[Self.attachments] ?? []
    formerAddresses = fields[Self.formerAddresses] ?? []
    isDraft = fields[Self.isDraft]
    publishFrom = fields[Self.publishFrom]
    publishThrough = fields[Self.publishThrough]
    updated = fields[Self.updated]?.value
    withdrawn = fields[Self.withdrawn]
    withdrawalReason = fields[Self.withdrawalReason]?.value
    let reason = fields[Self.allowanceReason]?.value
    allowances = (fields[Self.allowances] ?? []).compactMap { Allowance($0, reason: reason) }
  }
}

extension Common {
  static let title = Key.text(
    "tiêu đề", required: true, doc: "tên bài, hiện ở đầu trang và trong danh sách", example: "Lễ phát động thi đua")
  static let date = Key.date("ngày", doc: "ngày của bài; quyết định thứ tự và đợt thi đua", example: "30/6/2018")
  static let summary = Key.text(
    "tóm tắt", doc: "một, hai câu dùng trong danh sách", example: "Toàn ngành ra quân từ đầu năm.")
  static let image = Key.text("ảnh", doc: "tên tệp ảnh đặt cạnh bài", example: "chan-dung.jpg")
  static let imageText = Key.text(
    "mô tả ảnh", doc: "ảnh có ai, đang làm gì; bắt buộc khi có ảnh", example: "Chân dung ông Nguyễn Văn A")
  static let focus = Key.text(
    "tiêu điểm ảnh", doc: "phần phải còn thấy khi ảnh bị cắt: trái, phải, trên, dưới, giữa; hoặc % từ trái, % từ trên",
    example: "trên")
  static let movements = Key.texts(
    "phong trào", doc: "các phong trào mà bài gắn với", example: "Lao động giỏi, lao động sáng tạo")
  static let unit = Key.text("đơn vị", doc: "tên, tên viết tắt hoặc mã trong don-vi.csv", example: "Văn phòng Sở")
  static let requiredUnit = Key.text(
    "đơn vị", required: true, doc: "tên, tên viết tắt hoặc mã trong don-vi.csv", example: "Văn phòng Sở")
  static let field = Key.text("lĩnh vực", doc: "lĩnh vực công tác", example: "Quản lý thị trường")
  static let attachments = Key.texts(
    "tài liệu", doc: "tệp kèm theo, mỗi dòng: tên tệp | tên hiện trên trang", example: "bao-cao.pdf | Báo cáo")
  static let formerAddresses = Key.texts(
    "đường dẫn cũ", doc: "địa chỉ cũ của bài, để người đọc được chuyển tới bài này", example: "/tin-tuc/le-phat-dong/")
  static let isDraft = Key.flag("bản nháp", doc: "có: chưa đăng")
  static let publishFrom = Key.date("đăng từ ngày", doc: "ngày đầu tiên bài được đăng", example: "01/7/2018")
  static let publishThrough = Key.date(
    "đăng đến hết ngày", until: .generation, doc: "ngày cuối cùng bài còn được đăng", example: "31/12/2018")
  static let updated = Key.date("cập nhật", doc: "ngày sửa nội dung gần nhất", example: "05/7/2018")
  static let withdrawn = Key.date("gỡ bỏ", doc: "ngày gỡ bài khỏi trang; có hiệu lực ngay", example: "05/7/2018")
  static let withdrawalReason = Key.text(
    "lý do gỡ bỏ", doc: "bắt buộc khi gỡ bỏ; không đăng", example: "Theo đề nghị của người được nêu tên")
  static let allowances = Key.records(
    "cho phép", Allowance.schema,
    doc: "thông tin công khai bị coi là dữ liệu cá nhân, đúng như trong bài, mỗi dòng: nội dung | lý do",
    example: "0000 000 000 | số trực ban công khai")
  static let allowanceReason = Key.text(
    "lý do cho phép", doc: "lý do chung của các dòng “cho phép” không ghi lý do; không đăng",
    example: "số trực ban công khai")

  /// The keys of every kind; `unit` is the form that the kind wants.
  static func specs(unit: Key<Located<String>> = unit) -> [KeySpec] {
    [
      date.spec, summary.spec, image.spec, imageText.spec, focus.spec, movements.spec, unit.spec, field.spec,
      attachments.spec,
      formerAddresses.spec, isDraft.spec, publishFrom.spec, publishThrough.spec, updated.spec, withdrawn.spec,
      withdrawalReason.spec, allowances.spec, allowanceReason.spec,
    ]
  }
}
