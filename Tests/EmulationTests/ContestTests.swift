import Emulation
import Foundation
import Testing

/// The rules of docs/spec/standings.md, "Contests", on a bloc that is changed a line at a time.
struct ContestTests {
  @Test(arguments: [
    ("bang-950-50", ["m1 1 985", "m2 2 962", "m3 3 920.75"]),
    ("bang-nhieu-so", ["q3 1 90", "q2 2 90", "q1 3 90", "q4 - -"]),
    ("bang-bon-cap", ["x 1 99.5", "y - -"]),
  ])
  func `sheets of three provinces give what the council would reckon by hand`(name: String, rows: [String]) throws {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
    let year = EmulationYear(YearFolder(content: folder.appending(path: "content")).inputs)
    #expect(year.contests[0].lines == rows)
    #expect(year.findings.isEmpty)
    let expected = try String(contentsOf: folder.appending(path: "du-lieu.json"), encoding: .utf8)
    #expect(String(decoding: year.publishedJSON, as: UTF8.self) == expected)
  }

  @Test func `the last stage that has spoken counts, and the last of all makes it final`() throws {
    let bloc = try Bloc(
      stages: ["tự chấm", "cụm", "hội đồng"], scores: ["a,A,tự chấm,9", "a,A,cụm,7", "b,A,hội đồng,5"])
    let contest = try #require(bloc.year.contests.first)
    #expect(contest.lines == ["a 1 7", "b 2 5"])
    #expect(contest.rows.map(\.score.isProvisional) == [true, false])
    #expect(contest.points(of: 0).first?.stage == 1)
    #expect(contest.row(of: 0, criterion: 0, stage: 0) == 0)
  }

  @Test func `a criterion's own stages decide when it is final`() throws {
    let bloc = try Bloc(criteria: ["mã: A, tên: A, điểm tối đa: 10, bên chấm: [tự chấm]"], scores: ["a,A,tự chấm,9"])
    #expect(bloc.year.contests[0].rows.allSatisfy { !$0.score.isProvisional })
  }

  @Test func `the sum of parts stops at the maximum of what they are parts of`() throws {
    let bloc = try Bloc(
      criteria: [
        "mã: A, tên: A, điểm tối đa: 10, tiêu chí: [{mã: A1, tên: A1, điểm tối đa: 8}, {mã: A2, tên: A2, điểm tối đa: 8}]"
      ],
      scores: ["a,A1,hội đồng,8", "a,A2,hội đồng,5", "b,A1,hội đồng,4", "b,A2,hội đồng,5"])
    let contest = bloc.year.contests[0]
    #expect(contest.lines == ["a 1 10", "b 2 9"])
    #expect(contest.points(of: 0).map { $0.points.plain } == ["10", "8", "5"])
    #expect(contest.points(of: 0)[0].uncapped == Rational(13) && contest.points(of: 1)[0].uncapped == nil)
  }

  @Test func `bonus is limited together, deductions are taken off, and neither must be there`() throws {
    let criteria = [
      "mã: A, tên: A, điểm tối đa: 10", "mã: B, tên: B, điểm tối đa: 5, loại điểm: điểm thưởng",
      "mã: C, tên: C, điểm tối đa: 5, loại điểm: điểm thưởng", "mã: D, tên: D, điểm tối đa: 8, loại điểm: điểm trừ",
    ]
    let why = ",vì sao,Công văn"
    let bloc = try Bloc(
      criteria: criteria, extra: "điểm thưởng tối đa: 6",
      scores: [
        "a,A,hội đồng,9", "a,B,hội đồng,5\(why)", "a,C,hội đồng,5\(why)", "a,D,hội đồng,8\(why)", "b,A,hội đồng,8",
      ])
    #expect(bloc.year.contests[0].lines == ["b 1 8", "a 2 7"])
    #expect(bloc.year.findings.isEmpty)
  }

  @Test func `equals share a rank in the order of names, and the next is skipped`() throws {
    let bloc = try Bloc(
      members: ["a", "b", "c", "d"], scores: ["d,A,hội đồng,9", "c,A,hội đồng,8", "b,A,hội đồng,8", "a,A,hội đồng,7"])
    #expect(bloc.year.contests[0].lines == ["d 1 9", "b 2 8", "c 2 8", "a 4 7"])
    #expect(bloc.year.contests[0].rows.map(\.isTied) == [false, true, true, false])
  }

  @Test func `fewer deductions stand first, then more votes that reach the least share`() throws {
    let criteria = ["mã: A, tên: A, điểm tối đa: 10", "mã: D, tên: D, điểm tối đa: 8, loại điểm: điểm trừ"]
    var scores = ["a", "b", "c"].map { "\($0),A,hội đồng,8" }
    scores += ["d,A,hội đồng,9", "d,D,hội đồng,1,vì sao,Công văn"]
    let ties = "đồng hạng: [ít điểm trừ hơn, nhiều phiếu hơn]\nphiếu: {tổng số: 10, tỷ lệ tối thiểu: 50%}"
    let bloc = try Bloc(
      members: ["a", "b", "c", "d"], criteria: criteria, extra: ties, scores: scores,
      votes: ["a,4", "b,5", "c,3", "d,10"])
    #expect(bloc.year.contests[0].lines == ["b 1 8", "a 2 8", "c 2 8", "d 4 8"])
    #expect(bloc.year.contests[0].countedVotes(of: 1) == 5 && bloc.year.contests[0].countedVotes(of: 0) == 0)
  }

  @Test func `flags are planned until the contest is decided, and a shared rank may give more than there are`() throws {
    let flags = "cờ: [{từ hạng: 1, danh hiệu: Cờ}, {từ hạng: 2, đến hạng: 3, danh hiệu: Bằng khen}]"
    let scores = ["a,A,hội đồng,9", "b,A,hội đồng,9", "c,A,hội đồng,8"]
    let planned = try Bloc(members: ["a", "b", "c"], extra: flags, scores: scores)
    #expect(planned.published.contains("\"co\": null,\n     \"co_du_kien\": \"Cờ\""))
    #expect(planned.year.findings.map(\.problem) == [.flagShared(members: 2, places: 1)])
    let state = "trạng thái: đã có quyết định\nsố quyết định: 1/QĐ\nngày quyết định: 1/1/2019\n"
    let decided = try Bloc(members: ["a", "b", "c"], extra: state + flags, scores: scores)
    #expect(decided.published.contains("\"co\": \"Bằng khen\",\n     \"co_du_kien\": null"))
  }

  @Test func `a member without a basic score, or alone, has no rank`() throws {
    let missing = try Bloc(scores: ["a,A,hội đồng,9"])
    #expect(missing.year.contests[0].lines == ["a 1 9", "b - -"])
    #expect(missing.year.contests[0].rows[1].score.unranked == .noData)
    let alone = try Bloc(members: ["a"], scores: ["a,A,hội đồng,9"])
    #expect(alone.year.contests[0].lines == ["a - 9"])
    #expect(alone.year.contests[0].rows[0].score.unranked == .alone)
  }

  @Test func `a member that is a unit goes by all its names`() throws {
    var bloc = try Bloc(
      members: ["a"], scores: ["Văn phòng Sở,A,hội đồng,9", "a,A,hội đồng,8"], units: ["VP,Văn phòng Sở"])
    bloc.replace(.contest, "  - {mã: a, tên: Tên a}", "  - {mã: a, tên: Tên a}\n  - {mã: VP}")
    #expect(bloc.year.contests[0].lines == ["VP 1 9", "a 2 8"])
    #expect(bloc.year.contests[0].members[1].unit == 0)
  }

  /// Two implementations of one sum, rank and band would part sooner or later.
  @Test func `a flat contest comes to what the units' own standings come to`() throws {
    let year = try SampleYear().year
    let sheet = try #require(year.plan.scoreSheet)
    let round = year.plan.rounds[0].code.value
    func cell(_ text: String) -> Cell<String> { Cell(text, at: Origin(.contest, line: 1)) }
    let stages = ContestInputs.usualStages.map(cell)
    var contest = ContestInputs(
      code: "x", name: cell("X"), kind: cell("khối"),
      members: year.units.all.map { .init(code: $0.code) }, stages: stages, sheet: sheet)
    contest.scores = (year.inputs.scores ?? []).filter { $0.round.value == round }.flatMap { row in
      zip(stages, [row.own, row.council]).compactMap { stage, points in
        points.map { ContestScore(member: row.unit, criterion: row.criterion, stage: stage, points: $0) }
      }
    }
    var inputs = year.inputs
    inputs.contests = [contest]
    let both = EmulationYear(inputs)
    var compared = 0
    for row in both.contests[0].rows {
      guard let place = both.row(of: row.member, in: .round(0)) else { continue }
      let own = both.standings[place.standing].rows[place.row].score
      guard own.total != nil else { continue }
      #expect(own.total == row.score.total && own.band == row.score.band)
      #expect(own.isProvisional == row.score.isProvisional)
      compared += 1
    }
    #expect(compared >= 3)
  }
}

extension Contest {
  /// `code rank total`, a dash for what is not there.
  var lines: [String] {
    rows.map { row in
      "\(members[row.member].code) \(row.rank.map(String.init) ?? "-") \(row.score.total?.plain ?? "-")"
    }
  }
}
