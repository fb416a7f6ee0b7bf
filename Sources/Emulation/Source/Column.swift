/// The columns of a year's tables. One name serves all tables that have such a column.
public enum Column: UInt8, Sendable, CaseIterable {
  /// A value of the plan or of an entry, which have no columns.
  case value
  case code, name, abbreviation, formerNames, unitGroup, from, through, successor
  case unit, day, staffGroup, headCount
  case subject, personCode, title
  case target, actual, source
  case state, decisionNumber, decisionDate, fileDate
  case form, peopleCount
  case round, criterion, selfScore, councilScore, note
  case goal, reached, result, evidence, estimate, awardKind, subjectClass
  case member, stage, points, reason, basis, votes

  /// The name in the header, as docs/spec/standings.md, "Inputs", writes it; empty for ``value``.
  public var header: String {
    switch self {
    case .value: ""
    case .code: "mã"
    case .name: "tên"
    case .abbreviation: "viết tắt"
    case .formerNames: "tên cũ"
    case .unitGroup: "nhóm đơn vị"
    case .from: "từ ngày"
    case .through: "đến ngày"
    case .successor: "đơn vị kế thừa"
    case .unit: "đơn vị"
    case .day: "ngày"
    case .staffGroup: "nhóm nhân sự"
    case .headCount, .peopleCount: "số người"
    case .subject: "đối tượng"
    case .personCode: "mã người"
    case .title: "danh hiệu"
    case .target: "chỉ tiêu"
    case .actual: "thực hiện"
    case .source: "nguồn"
    case .state: "trạng thái"
    case .decisionNumber: "số quyết định"
    case .decisionDate: "ngày quyết định"
    case .fileDate: "ngày hồ sơ"
    case .form: "hình thức kỷ luật"
    case .round: "đợt"
    case .criterion: "tiêu chí"
    case .selfScore: "điểm tự chấm"
    case .councilScore: "điểm hội đồng"
    case .note: "ghi chú"
    case .goal: "mục tiêu"
    case .reached: "số đạt"
    case .result: "kết quả"
    case .evidence: "minh chứng"
    case .estimate: "ước thực hiện"
    case .awardKind: "loại khen thưởng"
    case .subjectClass: "nhóm đối tượng"
    case .member: "thành viên"
    case .stage: "bên chấm"
    case .points: "điểm"
    case .reason: "lý do"
    case .basis: "căn cứ"
    case .votes: "số phiếu"
    }
  }
}
