import DataFiles
import Templates

/// The page of a year: its plan, and how far it has come.
struct YearPage: ViewModel {
  let head: Head
  let heading: String
  let plan: Reference?
  let theme: String?
  let slogan: String?
  let state: StateBadge
  let decision: String?
  let isCancelled: Bool
  let rounds: [RoundCard]
  let deadlines: [DeadlineView]
  let registration: String
  let targets: TargetBoard?
  let titles: TitleBoard?
  let goals: GoalBoard?
  let people: String?
  let standings: [StandingsSection]
  let noPoints: ParticipationTable?
  let contests: [ContestPlace]
  let movements: [Reference]
  let bases: [LegalBasisView]
  let execution: [String]
  let roundsClause: Reference?
  let targetsClause: Reference?
  let deadlinesClause: Reference?
  let titlesClause: Reference?
  let goalsClause: Reference?
  let registrationClause: Reference?
  let movementsClause: Reference?
  let executionClause: Reference?
  let links: [Reference]
  let downloads: [Download]
  let years: [MenuItem]

  static let fields = Fields<YearPage>("year")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .record("plan", "tên of the plan, linked where its text is published") { $0.plan }
    .text("theme", "chủ đề") { $0.theme }
    .text("slogan", "khẩu hiệu") { $0.slogan }
    .record("state", "the state of the year's table") { $0.state }
    .text("decision", "the decision behind it") { $0.decision }
    .flag("cancelled", "the year's results are annulled") { $0.isCancelled }
    .list("rounds", "đợt") { $0.rounds }
    .flag("hasTasks", "whether a round has a purpose or tasks") { page in
      page.rounds.contains { $0.purpose != nil || !$0.tasks.isEmpty }
    }
    .list("deadlines", "thời hạn") { $0.deadlines }
    .text("registration", "whether registration is compulsory, in a sentence") { $0.registration }
    .record("targets", "chỉ tiêu; none where the plan has none") { $0.targets }
    .record("titles", "danh hiệu; none where the plan has none") { $0.titles }
    .record("goals", "mục tiêu; none where the plan has none") { $0.goals }
    .text("people", "how many of the honoured people do the work themselves") { $0.people }
    .list("standings", "the tables of the year and of the newest round") { $0.standings }
    .record("noPoints", "what units did, where the plan sets no points") { $0.noPoints }
    .list("contests", "khối, cụm thi đua, with the agency's own place") { $0.contests }
    .list("movements", "phong trào") { $0.movements }
    .list("bases", "căn cứ") { $0.bases }
    .texts("execution", "tổ chức thực hiện, in the plan's own words") { $0.execution }
    .record("roundsClause", "the part of the plan that sets the rounds") { $0.roundsClause }
    .record("targetsClause", "the part that sets the targets") { $0.targetsClause }
    .record("deadlinesClause", "the part that sets the deadlines") { $0.deadlinesClause }
    .record("titlesClause", "the part that sets the shares of titles") { $0.titlesClause }
    .record("goalsClause", "the part that sets the goals") { $0.goalsClause }
    .record("registrationClause", "the part that makes registration compulsory") { $0.registrationClause }
    .record("movementsClause", "the part that names the movements") { $0.movementsClause }
    .record("executionClause", "the part that says how it is carried out") { $0.executionClause }
    .list("links", "the method, the honours, the units") { $0.links }
    .list("downloads", "the data as files") { $0.downloads }
    .list("years", "all years, newest first") { $0.years }
}

/// đợt: a round of the plan.
struct RoundCard: ViewModel {
  let name: String
  let address: String
  let from: Day
  let through: Day
  let occasion: String?
  let purpose: String?
  let tasks: [String]
  let state: StateBadge
  let decision: String?
  let isCurrent: Bool

  static let fields = Fields<RoundCard>("round card")
    .text("name", "tên") { $0.name }
    .text("address", "the round's page") { $0.address }
    .record("from", "its first day") { $0.from }
    .record("through", "its last day") { $0.through }
    .text("occasion", "chào mừng") { $0.occasion }
    .text("purpose", "mục đích, in the plan's own words") { $0.purpose }
    .texts("tasks", "nhiệm vụ, in the plan's own words") { $0.tasks }
    .record("state", "the state of its tables") { $0.state }
    .text("decision", "the decision behind them") { $0.decision }
    .flag("current", "the round that today is in") { $0.isCurrent }
}

/// thời hạn: a deadline, with its last day in words.
struct DeadlineView: ViewModel {
  let task: String
  let words: String
  let lastDay: Day

  static let fields = Fields<DeadlineView>("deadline")
    .text("task", "việc") { $0.task }
    .text("sentence", "“Trước ngày 30/8/2018: ngày 29/8/2018 là ngày cuối còn trong hạn.”") { $0.words }
    .record("lastDay", "the last day that is in time") { $0.lastDay }
}

/// căn cứ: a document that the plan rests on, linked where it is published here.
struct LegalBasisView: ViewModel {
  let document: Reference
  let issued: Day?
  let issuer: String?
  let subject: String?

  static let fields = Fields<LegalBasisView>("legal basis")
    .record("document", "số ký hiệu, with the document's page") { $0.document }
    .record("issued", "ngày ban hành") { $0.issued }
    .text("issuer", "cơ quan ban hành") { $0.issuer }
    .text("subject", "trích yếu") { $0.subject }
}

/// The tables of one period.
struct StandingsSection: ViewModel {
  let id: String
  /// Whether it stands open.
  let isLead: Bool
  let heading: String
  let address: String?
  let state: StateBadge
  let decision: String?
  let tables: [StandingsTable]
  let notes: TableNotes?

  static let fields = Fields<StandingsSection>("standings of a period")
    .text("id", "for links to it") { $0.id }
    .flag("lead", "whether it stands open: the first of a page") { $0.isLead }
    .text("heading", "the round's name, or that it is the whole year") { $0.heading }
    .text("address", "the round's page") { $0.address }
    .record("state", "the state of the tables") { $0.state }
    .text("decision", "the decision behind them") { $0.decision }
    .list("tables", "one for each group of like units") { $0.tables }
    .record("notes", "what the tables rest on") { $0.notes }
}

/// What units did in a year whose plan sets no points: nobody is ranked.
struct ParticipationTable: ViewModel {
  let caption: String
  let sentence: String
  let rows: [ParticipationRow]

  static let fields = Fields<ParticipationTable>("participation")
    .text("caption", "what the table shows") { $0.caption }
    .text("sentence", "that the plan sets no points") { $0.sentence }
    .list("rows", "the units, by name") { $0.rows }
}

struct ParticipationRow: ViewModel {
  let unit: Reference
  let registration: String
  let registrations: String
  let titles: String
  let initiatives: String

  static let fields = Fields<ParticipationRow>("participation of a unit")
    .record("unit", "the unit, with its audit page") { $0.unit }
    .text("registration", "whether it registered itself") { $0.registration }
    .text("registrations", "how many registrations stand under its name") { $0.registrations }
    .text("titles", "how many decided awards stand under its name") { $0.titles }
    .text("initiatives", "how many initiatives of the year it has published") { $0.initiatives }
}
