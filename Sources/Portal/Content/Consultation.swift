import DataFiles
import Schemas
import SourceText
import Vietnamese

/// lấy ý kiến: who is proposed for an award, and until when opinions may be sent.
struct Consultation: Sendable {
  /// Nghị định số 152/2025/NĐ-CP, Điều 60.
  static let leastDays = 10

  let nominee: String
  let award: String
  let achievement: String
  /// cơ quan trình
  let proposer: String?
  let from: Located<CalendarDate>
  /// Where the editor gives it; else ``leastDays`` working days.
  let through: Located<CalendarDate>?
  /// Where opinions are sent.
  let recipients: [String]

  init(_ fields: KeyedValues) {
    nominee = fields[Self.nominee]?.value ?? ""
    award = fields[Self.award]?.value ?? ""
    achievement = fields[Self.achievement]?.value ?? ""
    proposer = fields[Self.proposer]?.value
    from = fields[Self.from] ?? Located(CalendarDate(ordinal: 0), at: 0..<0)
    through = fields[Self.through]
    recipients = fields[Self.recipients]?.map(\.value) ?? []
  }

  /// The last day on which opinions may be sent.
  func lastDay(_ calendar: WorkingCalendar) -> CalendarDate {
    through?.value ?? calendar.day(Self.leastDays, after: from.value)
  }

  func state(on today: CalendarDate, _ calendar: WorkingCalendar) -> ConsultationState {
    if today < from.value { return .announced }
    return today <= lastDay(calendar) ? .open : .ended
  }
}

/// Whether opinions may be sent on a day.
enum ConsultationState: Sendable {
  case announced
  case open
  case ended
}

extension Consultation {
  static let nominee = Key.text(
    "được đề nghị", required: true, doc: "cá nhân hoặc tập thể được đề nghị khen thưởng", example: "Ông Nguyễn Văn A")
  static let award = Key.text(
    "đề nghị tặng", required: true, doc: "danh hiệu hoặc hình thức khen thưởng", example: "Huân chương Lao động hạng Ba"
  )
  static let achievement = Key.text(
    "thành tích", required: true, doc: "tóm tắt thành tích", example: "Có nhiều đóng góp cho ngành")
  static let proposer = Key.text("cơ quan trình", doc: "cơ quan trình khen thưởng", example: "Sở Công Thương")
  static let from = Key.date("từ ngày", required: true, doc: "ngày đăng để lấy ý kiến", example: "03/12/2018")
  static let through = Key.date(
    "đến ngày", doc: "ngày cuối nhận ý kiến; bỏ trống thì đủ 10 ngày làm việc", example: "17/12/2018")
  static let recipients = Key.texts(
    "gửi ý kiến về", required: true, doc: "nơi nhận ý kiến: địa chỉ, thư điện tử", example: "Văn phòng Sở")

  static let schema = Schema(
    "lấy ý kiến",
    [
      Common.title.spec, nominee.spec, award.spec, achievement.spec, proposer.spec, from.spec, through.spec,
      recipients.spec,
    ] + Common.specs())

  static let kind = Kind(
    "lay-y-kien",
    KindDescriptor(
      schema: schema, naming: Common.title, name: .word(.menuConsultations), counted: .word(.countConsultations),
      whenEmpty: .word(.emptyList), inReports: ("lấy ý kiến", "consultations"),
      lists: KindLists(hasFacets: false, hasFeed: true), pictures: .scene, template: .consultation, menuRank: 7,
      searchRank: 7,
      beginning: KindBeginning(isByYear: false) { KindBeginning.draft.merging([from.spec.id: $0.short]) { $1 } }
    ) { .consultation(Consultation($0)) })
}
