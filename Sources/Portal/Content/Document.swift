import DataFiles
import Schemas
import SourceText
import Vietnamese

/// văn bản: a legal document or decision.
struct Document: Sendable {
  /// tình trạng, as the editor gives it.
  enum Validity: String, Choice {
    case inForce = "còn hiệu lực"
    case expired = "hết hiệu lực"
  }

  let number: String
  let type: String?
  let issued: CalendarDate
  /// ngày hiệu lực: the first day of its effect.
  let effective: CalendarDate?
  let validity: Located<Validity>?
  /// bị thay thế bởi: the number of the document in its place.
  let replacedBy: Located<String>?
  let issuers: [String]
  let subject: String
  let signer: String?
  let file: Located<String>?

  init(_ fields: KeyedValues) {
    number = fields[Self.number]?.value ?? ""
    issued = fields[Self.issued]?.value ?? CalendarDate(ordinal: 0)
    effective = fields[Self.effective]?.value
    validity = fields[Self.validity]
    replacedBy = fields[Self.replacedBy]
    issuers = fields[Self.issuers]?.map(\.value) ?? []
    subject = fields[Self.subject]?.value ?? ""
    type = fields[Self.type]?.value
    signer = fields[Self.signer]?.value
    file = fields[Self.file]
  }
}

extension Document {
  static let number = Key.text(
    "số ký hiệu", required: true, doc: "số, ký hiệu như in trên văn bản", example: "18/CT-TTg")
  static let type = Key.text("tên loại", doc: "chỉ thị, nghị quyết, quyết định…", example: "Chỉ thị")
  static let issued = Key.date("ngày ban hành", required: true, doc: "ngày ban hành", example: "19/5/2017")
  static let effective = Key.date("ngày hiệu lực", doc: "ngày bắt đầu có hiệu lực", example: "01/7/2017")
  static let validity = Key.choice("tình trạng", of: Validity.self, doc: "còn hiệu lực hay hết hiệu lực")
  static let replacedBy = Key.text(
    "bị thay thế bởi", doc: "số ký hiệu của văn bản thay thế văn bản này", example: "01/CT-TTg")
  static let issuers = Key.texts(
    "cơ quan ban hành", required: true, doc: "mỗi cơ quan một dòng", example: "Thủ tướng Chính phủ")
  static let subject = Key.text(
    "trích yếu", required: true, doc: "trích yếu nội dung", example: "Về tổ chức phong trào thi đua năm 2018")
  static let signer = Key.text("người ký", doc: "người ký văn bản", example: "Nguyễn Văn A")
  static let file = Key.text("tệp", doc: "tệp toàn văn đặt cạnh bài", example: "chi-thi-18.pdf")

  static let schema = Schema(
    "văn bản",
    [
      Common.title.spec, number.spec, type.spec, issued.spec, effective.spec, validity.spec, replacedBy.spec,
      issuers.spec, subject.spec, signer.spec, file.spec,
    ] + Common.specs())
}

extension Document {
  static let kind = Kind(
    "van-ban",
    KindDescriptor(
      schema: schema, naming: Common.title, name: .word(.menuDocuments), counted: .word(.countDocuments),
      whenEmpty: .word(.emptyList), inReports: ("văn bản", "documents"), lists: .all, pictures: .scene,
      template: .document, menuRank: 6, searchRank: 5,
      beginning: KindBeginning(isByYear: false) { _ in KindBeginning.draft }
    ) { .document(Document($0)) })
}
