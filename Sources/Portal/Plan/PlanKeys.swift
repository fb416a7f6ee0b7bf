import DataFiles
import Schemas

/// The keys of `ke-hoach.yaml` (docs/spec/standings.md, "Inputs").
enum PlanKeys {
  static let year = Key.year("năm", required: true, doc: "năm của kế hoạch", example: "2018")
  static let name = Key.text("tên", doc: "tên kế hoạch", example: "Kế hoạch phát động phong trào thi đua năm 2018")
  static let theme = Key.text("chủ đề", doc: "chủ đề của năm, đúng như kế hoạch", example: "Kỷ cương - Hành động")
  static let slogan = Key.text("khẩu hiệu", doc: "khẩu hiệu thi đua, đúng như kế hoạch", example: "Thi đua giỏi")
  static let text = Key.text("toàn văn", doc: "địa chỉ trang đăng toàn văn kế hoạch", example: "/trang/ke-hoach/")
  static let clauses = Key.records(
    "điều khoản", ClauseKeys.schema, doc: "chỗ đọc từng phần của kế hoạch, để trang dẫn tới", example: "")
  static let bases = Key.records("căn cứ", LegalBasisKeys.schema, doc: "các văn bản làm căn cứ", example: "")
  static let rounds = Key.records("đợt", RoundKeys.schema, doc: "các đợt thi đua", example: "")
  static let deadlines = Key.records("thời hạn", DeadlineKeys.schema, doc: "các mốc thời hạn", example: "")
  static let compulsoryRegistration = Key.flag(
    "bắt buộc đăng ký", doc: "có: không đăng ký thì không được xét; khi đó phải có bảng dang-ky.csv")
  static let movements = Key.texts(
    "phong trào", doc: "các phong trào của năm, theo thư mục phong-trao", example: "lao-dong-gioi-lao-dong-sang-tao")
  static let targets = Key.records("chỉ tiêu", TargetKeys.schema, doc: "các chỉ tiêu của năm", example: "")
  static let titles = Key.records("danh hiệu", TitleKeys.schema, doc: "các danh hiệu và tỷ lệ", example: "")
  static let goals = Key.records(
    "mục tiêu", GoalKeys.schema, doc: "các mục tiêu không phải là số kinh tế hay danh hiệu", example: "")
  static let execution = Key.texts(
    "tổ chức thực hiện", doc: "phần tổ chức thực hiện, đúng như kế hoạch",
    example: "Lãnh đạo các đơn vị phổ biến rộng rãi nội dung thi đua.")
  static let scoreSheet = Key.record("chấm điểm", ScoreSheetKeys.schema, doc: "bảng chấm điểm đơn vị", example: "")
  static let cutOff = Key.date(
    "số liệu đến ngày", doc: "ngày chốt số người, đơn vị và kết quả; bỏ trống là ngày 31/12", example: "31/12/2018")

  static let schema = Schema(
    "ke-hoach.yaml",
    [
      year.spec, name.spec, theme.spec, slogan.spec, text.spec, clauses.spec, bases.spec, rounds.spec, deadlines.spec,
      compulsoryRegistration.spec, movements.spec, targets.spec, titles.spec, goals.spec, execution.spec,
      scoreSheet.spec, cutOff.spec,
    ] + DecisionKeys.specs + [SheetKeys.tables.spec])
}

/// The state of a table, with its decision.
enum DecisionKeys {
  static let state = Key.text(
    "trạng thái", doc: "tạm tính, hội đồng thống nhất, đã có quyết định hoặc hủy bỏ", example: "tạm tính")
  static let number = Key.text("số quyết định", doc: "số của quyết định", example: "12/QĐ-SCT")
  static let date = Key.date("ngày quyết định", doc: "ngày của quyết định", example: "20/12/2018")

  static let specs = [state.spec, number.spec, date.spec]
}

/// điều khoản: where a part of the plan can be read, and what it is about.
enum ClauseKeys {
  static let name = Key.text("mục", required: true, doc: "tên điều, mục của kế hoạch", example: "mục II.4")
  static let address = Key.text(
    "địa chỉ", required: true, doc: "địa chỉ trang đăng phần ấy", example: "https://vi-du.example/ke-hoach/")
  static let topics = Key.texts(
    "về", required: true, doc: "phần ấy quy định gì, bằng tên mục của kế hoạch: đợt, chỉ tiêu, thời hạn…",
    example: "chỉ tiêu")

  static let schema = Schema("điều khoản", [name.spec, address.spec, topics.spec])
}

/// căn cứ: a document that the plan refers to.
enum LegalBasisKeys {
  static let number = Key.text("số ký hiệu", doc: "số, ký hiệu văn bản", example: "02/CT-UBND")
  static let issued = Key.date("ngày ban hành", doc: "ngày ban hành", example: "08/01/2018")
  static let issuer = Key.text("cơ quan ban hành", doc: "cơ quan ban hành", example: "Ủy ban nhân dân tỉnh")
  static let subject = Key.text("trích yếu", doc: "nội dung văn bản", example: "Về việc phát động thi đua")

  static let schema = Schema("căn cứ", [number.spec, issued.spec, issuer.spec, subject.spec])
}

enum RoundKeys {
  static let code = Key.text("mã", required: true, doc: "mã ngắn, không dấu", example: "dot-1")
  static let name = Key.text("tên", required: true, doc: "tên đợt", example: "Đợt 1")
  static let from = Key.date("từ ngày", required: true, doc: "ngày đầu của đợt", example: "01/01/2018")
  static let through = Key.date("đến ngày", required: true, doc: "ngày cuối của đợt", example: "30/6/2018")
  static let occasion = Key.text("chào mừng", doc: "dịp chào mừng", example: "Quốc khánh 2/9")

  static let purpose = Key.text(
    "mục đích", doc: "mục đích của đợt, đúng như kế hoạch", example: "Lập thành tích chào mừng")
  static let tasks = Key.texts(
    "nhiệm vụ", doc: "nhiệm vụ của đợt, đúng như kế hoạch", example: "Về đích sớm, vượt mức các chỉ tiêu")

  static let schema = Schema(
    "đợt",
    [code.spec, name.spec, from.spec, through.spec, occasion.spec, purpose.spec, tasks.spec] + DecisionKeys.specs,
    samples: [
      [
        code.spec.name: "dot-1", name.spec.name: "Đợt 1", from.spec.name: "01/01/2018", through.spec.name: "30/6/2018",
        occasion.spec.name: occasion.spec.example, purpose.spec.name: purpose.spec.example,
        DecisionKeys.state.spec.name: "đã có quyết định",
        DecisionKeys.number.spec.name: "12/QĐ-SCT", DecisionKeys.date.spec.name: "05/7/2018",
      ],
      [
        code.spec.name: "dot-2", name.spec.name: "Đợt 2", from.spec.name: "01/7/2018", through.spec.name: "31/12/2018",
        tasks.spec.name: tasks.spec.example, DecisionKeys.state.spec.name: "tạm tính",
      ],
    ])
}

/// thời hạn: one of the two days is given.
enum DeadlineKeys {
  static let code = Key.text("mã", doc: "dang-ky, sang-kien, ho-so hoặc mã khác", example: "dang-ky")
  static let task = Key.text("việc", required: true, doc: "việc phải làm", example: "Đăng ký thi đua")
  static let before = Key.date("trước ngày", doc: "ngày này đã là quá hạn", example: "30/8/2018")
  static let noLaterThan = Key.date("chậm nhất ngày", doc: "ngày này còn trong hạn", example: "29/8/2018")

  static let schema = Schema(
    "thời hạn", [code.spec, task.spec, before.spec, noLaterThan.spec],
    samples: [
      [code.spec.name: "dang-ky", task.spec.name: "Đăng ký thi đua", before.spec.name: "30/8/2018"],
      [code.spec.name: "ho-so", task.spec.name: "Gửi hồ sơ khen thưởng", noLaterThan.spec.name: "10/12/2018"],
    ])
}
