import Emulation
import Testing
import Vietnamese

/// Goals that are no numbers, by the table of docs/spec/standings.md, "Goals".
struct GoalTests {
  private func goal(_ code: String, _ year: SampleYear) throws -> GoalResult {
    let year = year.year
    return year.goals[try #require(year.plan.goals.firstIndex { $0.code.value == code })]
  }

  private func atRoundEnd(_ code: String, _ year: SampleYear, round: Int = 0) throws -> GoalResult {
    let year = year.year
    return year.goalsByRound[round][try #require(year.plan.goals.firstIndex { $0.code.value == code })]
  }

  // MARK: tỷ lệ

  @Test func `a share counts the latest row at the cut-off, of the people counted then`() throws {
    let share = try goal("quan-triet", SampleYear())
    #expect(share.count == 14 && share.denominator?.total == 34 && share.day?.iso == "2018-09-30")
    #expect(share.state == .inProgress && share.share?.plain == "100")
  }

  @Test func `a share is reached exactly where it is reached`() throws {
    let year = try SampleYear().with(.goals, "quan-triet,30/9/2018,14", "quan-triet,30/9/2018,34")
    #expect(try goal("quan-triet", year).state == .met)
    let ninety = try SampleYear().with(.goals, "hoan-thanh,30/6/2018,10", "hoan-thanh,30/6/2018,14")
    // 90% of 15 civil servants is 13.5; the groups of không tính need no head count.
    #expect(try goal("hoan-thanh", ninety).state == .met && goal("hoan-thanh", ninety).denominator?.total == 15)
    let below = try SampleYear().with(.goals, "hoan-thanh,30/6/2018,10", "hoan-thanh,30/6/2018,13")
    #expect(try goal("hoan-thanh", below).state == .inProgress)
  }

  @Test func `a share is missed once the year is over or decided, and before that still going on`() throws {
    let over = try SampleYear().with(.plan, "số liệu đến ngày: 30/9/2018", "số liệu đến ngày: 31/12/2018")
    #expect(try goal("quan-triet", over).state == .notMet)
    let decided = try SampleYear().with(
      .plan, "trạng thái: tạm tính", "trạng thái: đã có quyết định\nsố quyết định: 9/QĐ\nngày quyết định: 1/10/2018")
    #expect(try goal("quan-triet", decided).state == .notMet)
    #expect(try atRoundEnd("quan-triet", decided).state == .inProgress)
  }

  @Test func `without a row, or without a head count, a share is unknown`() throws {
    #expect(try goal("quan-triet", SampleYear().without(.goals)).state == .unknown)
    let uncounted = try goal("quan-triet", SampleYear().without(.staff))
    #expect(uncounted.state == .unknown && uncounted.count == 14 && uncounted.denominator == nil)
  }

  @Test func `more who reached a share than there are is an error at the cell`() throws {
    let year = try SampleYear().with(.goals, "quan-triet,30/9/2018,14", "quan-triet,30/9/2018,35")
    #expect(year.found == [Found(.moreReachedThanCounted(of: 34), "muc-tieu.csv:3", "35")])
  }

  @Test func `a round is judged by the people and rows of its last day, and never misses a year's goal`() throws {
    let round = try atRoundEnd("quan-triet", SampleYear())
    #expect(round.count == 15 && round.state == .inProgress && round.day?.iso == "2018-06-30")
    let met = try SampleYear().with(.goals, "quan-triet,30/6/2018,15", "quan-triet,30/6/2018,84")
    // The unit of 50 that ended on the round's last day counts in the round, and no more in the year.
    #expect(try atRoundEnd("quan-triet", met).state == .met)
  }

  // MARK: không có

  @Test func `nobody disciplined is computed from the level on, whatever the unit`() throws {
    let sample = try SampleYear()
    #expect(try goal("ky-luat", sample).state == .notMet && goal("ky-luat", sample).count == 2)
    #expect(try goal("cach-chuc", sample).state == .met && goal("cach-chuc", sample).count == 0)
    #expect(try goal("ky-luat", sample.without(.discipline)).state == .unknown)
    #expect(try goal("ky-luat", sample.without(.discipline)).count == nil)
    #expect(try atRoundEnd("ky-luat", sample).state == .inProgress)
  }

  // MARK: đạt một trong

  @Test func `one of some titles of the agency is considered, reached, unknown, or missed when all is decided`() throws
  {
    let sample = try SampleYear()
    let row = "co,cơ quan,Sở Công Thương,,,,đề nghị,,,"
    #expect(try goal("co-thi-dua", sample).state == .proposed)
    let decided = try sample.with(.awards, row, "co,cơ quan,Sở Công Thương,,,,đã có quyết định,1/QĐ,20/9/2018,")
    #expect(try goal("co-thi-dua", decided).state == .met)
    #expect(try atRoundEnd("co-thi-dua", decided).state == .inProgress)
    #expect(try atRoundEnd("co-thi-dua", decided, round: 1).state == .met)
    let annulled = try sample.with(.awards, row, "co,cơ quan,Sở Công Thương,,,,hủy bỏ,,,")
    #expect(try goal("co-thi-dua", annulled).state == .unknown)
    let missed = try annulled.with(
      .plan, "trạng thái: tạm tính", "trạng thái: đã có quyết định\nsố quyết định: 9/QĐ\nngày quyết định: 1/10/2018")
    #expect(try goal("co-thi-dua", missed).state == .notMet)
    #expect(try goal("co-thi-dua", sample.without(.awards)).state == .unknown)
  }

  // MARK: công nhận, định tính

  @Test func `what is recognised or judged is what the row says`() throws {
    let sample = try SampleYear()
    #expect(try goal("dang-bo", sample).state == .met && goal("dang-bo", sample).day?.iso == "2018-09-30")
    #expect(try goal("cai-cach", sample).state == .notMet)
    #expect(try goal("dang-bo", sample.without(.goals)).state == .unknown)
    #expect(try atRoundEnd("dang-bo", sample).state == .unknown)
  }

  @Test func `what is recognised needs the number and the day of its decision`() throws {
    let year = try SampleYear().with(.goals, "7-QĐ/ĐU,15/9/2018", ",")
    #expect(year.found == [Found(.decisionMissing(number: true, date: true), "muc-tieu.csv:6", "đạt")])
  }

  // MARK: Rows

  @Test func `a row that lacks what its goal needs is left out, and what it may not say is refused`() throws {
    let empty = try SampleYear().with(.goals, "quan-triet,30/9/2018,14", "quan-triet,30/9/2018,")
    #expect(empty.found == [Found(.missing(.reached), "muc-tieu.csv:3", "quan-triet")])
    #expect(try goal("quan-triet", empty).count == 15)
    let computed = try SampleYear().adding(.goals, "ky-luat,30/9/2018,,đạt,,,,")
    #expect(computed.found == [Found(.goalCellUnused(.absence), "muc-tieu.csv:8", "đạt")])
    #expect(try goal("ky-luat", computed).state == .notMet)
    let silent = try SampleYear().adding(.goals, "dang-bo,30/6/2018,,,,,,")
    #expect(silent.found == [Found(.missing(.result), "muc-tieu.csv:8", "dang-bo")])
  }

  @Test func `two rows of one day, an unknown goal, an unknown word`() throws {
    let twice = try SampleYear().adding(.goals, "quan-triet,30/9/2018,34,,,,,")
    #expect(twice.found.map(\.place) == ["muc-tieu.csv:8"])
    #expect(try goal("quan-triet", twice).count == 14)
    let unknown = try SampleYear().adding(.goals, "quan-trict,30/9/2018,1,,,,,", "dang-bo,1/9/2018,,tốt,,,,")
    #expect(unknown.found.map(\.text) == ["quan-trict", "tốt"])
  }

  // MARK: Keys

  @Test func `a goal says what it is judged by, and nothing of other kinds`() throws {
    let sample = try SampleYear()
    let bare = try sample.with(.plan, "loại: tỷ lệ, tỷ lệ phấn đấu: 100%", "loại: tỷ lệ")
    #expect(bare.found == [Found(.goalKeyMissing(.share), "ke-hoach.yaml:36", "tỷ lệ")])
    #expect(try goal("quan-triet", bare).state == .unknown)
    let aimless = try sample.with(.plan, "loại: đạt một trong, danh hiệu: [co]", "loại: đạt một trong")
    #expect(aimless.found == [Found(.goalKeyMissing(.anyTitle), "ke-hoach.yaml:40", "đạt một trong")])
    let mixed = try sample.with(.plan, "nhóm: Pháp luật, loại: không có", "loại: không có, tỷ lệ phấn đấu: 5%")
    #expect(mixed.found == [Found(.goalKeyUnused(of: .share), "ke-hoach.yaml:38", "5%")])
    #expect(mixed.found[0].problem.isWarning)
    let strange = try sample.with(.plan, "nhóm: Pháp luật, loại: không có", "loại: không co1")
    #expect(strange.found.map(\.text) == ["không co1"])
  }

  // MARK: Estimates, rounds, authorities, people

  @Test func `an estimate is one, and a round judges no year's target`() throws {
    let year = try SampleYear().year
    let round = year.targetsByRound[0]
    #expect(year.targets.map(\.isInProgress) == [false, false, false])
    let missed = round.filter { $0.value != nil && $0.direction != .watched && $0.isMet != true }
    #expect(!missed.isEmpty && missed.allSatisfy { $0.isInProgress && $0.isMet == nil && $0.progress != nil })
    #expect(year.targetsByRound[1].allSatisfy { !$0.isInProgress })
  }

  @Test(arguments: [
    ("12/QĐ-SCT", "Giám đốc Sở Công Thương", true), ("1/QĐ-UBND", "Chủ tịch Ủy ban nhân dân tỉnh", true),
    ("1/QĐ-SCT (mẫu)", "Chủ tịch Ủy ban nhân dân tỉnh", false), ("7/QĐ-BCT", "Bộ trưởng Bộ Công Thương", true),
    ("3/QĐ-TTg", "Thủ tướng Chính phủ", true), ("3/QĐ-CTN", "Thủ tướng Chính phủ", false),
    ("3/QĐ-CTN", "Chủ tịch nước", true), ("5/QĐ", "Chủ tịch nước", true), ("abc", "Chủ tịch nước", true),
  ])
  func `a decision's symbol tells who signed it`(number: String, authority: String, isTheirs: Bool) throws {
    var inputs = try SampleYear().folder.inputs
    inputs.plan.titles[0].authorities = [authority]
    inputs.awards = try SampleYear().with(
      .awards, "công chức,đã có quyết định,1/QĐ-SCT,20/12/2018,\ncstdcs",
      "công chức,đã có quyết định,\(number),20/12/2018,\ncstdcs"
    ).folder.inputs.awards?.prefix(1).map(\.self)
    let problems = EmulationYear(inputs).findings.map(\.problem)
    #expect(problems.contains { if case .decidedByOther = $0 { true } else { false } } == !isTheirs)
  }

  @Test func `of the honoured people each counts once, whatever the number of titles`() throws {
    #expect(try SampleYear().year.honouredPeople == nil)
    var inputs = try SampleYear().folder.inputs
    for (index, word) in ["trực tiếp lao động", nil, "lãnh đạo", "lãnh đạo"].enumerated() {
      inputs.awards?[index].subjectClass = word.map { Cell($0, at: Origin(.awards, .subjectClass, line: index + 2)) }
    }
    inputs.awards?[1].state = Cell("đã có quyết định", at: Origin(.awards, .state, line: 3))
    let people = try #require(EmulationYear(inputs).honouredPeople)
    #expect(people.total == 2 && people.direct == 1 && people.leaders == 1 && people.unknown == 0)
  }
}
