import Emulation
import Testing

/// docs/spec/standings.md, "Unit standings", on the sample year.
struct StandingTests {
  @Test func `the sample year breaks no rule`() throws {
    #expect(try SampleYear().found == [])
  }

  @Test func `bonus points are capped and deductions taken off`() throws {
    // 54 + 36 + min(8, 5) − 1
    #expect(try SampleYear().row("van-phong", .round(0)).score.total?.plain == "94")
  }

  @Test func `without a limit all bonus points count`() throws {
    let year = try SampleYear().with(.plan, "  điểm thưởng tối đa: 5\n", "")
    #expect(try year.row("van-phong", .round(0)).score.total?.plain == "97")
  }

  @Test func `the council's score stands before the unit's own`() throws {
    let scores = try SampleYear().year.scores(of: 0, in: 0)
    #expect(scores.map(\.score.plain) == ["54", "36", "8", "1"])
    #expect(scores.allSatisfy { !$0.isOwn })
  }

  @Test func `a unit's own score makes its row provisional`() throws {
    #expect(try SampleYear().row("ky-thuat", .round(1)).score.isProvisional)
    #expect(try !SampleYear().row("thanh-tra", .round(1)).score.isProvisional)
  }

  @Test func `equal totals share a rank, in the order of names, and the next rank is skipped`() throws {
    // Thanh tra and Văn phòng 94, then a third unit.
    let year = try SampleYear().with(.scores, "dot-1,ky-thuat,TC02,,,", "dot-1,ky-thuat,TC02,,40,")
    #expect(year.order(.round(0)) == ["thanh-tra", "van-phong", "ky-thuat", "phong-cu"])
    #expect(try ["thanh-tra", "van-phong", "ky-thuat"].map { try year.row($0, .round(0)).rank } == [1, 1, 3])
    #expect(
      try ["thanh-tra", "van-phong", "ky-thuat"].map { try year.row($0, .round(0)).isTied } == [true, true, false])
  }

  @Test func `a band with a floor wants every basic criterion to reach it`() throws {
    // Both have 94; Thanh tra's 34 of 40 is exactly 85%.
    #expect(try SampleYear().row("thanh-tra", .round(0)).score.band == 0)
    let below = try SampleYear().with(.scores, "dot-1,thanh-tra,TC02,,34,", "dot-1,thanh-tra,TC02,,\"33,9\",")
    #expect(try below.row("thanh-tra", .round(0)).score.band == 1)
  }

  @Test func `no band fits a total below them all`() throws {
    let year = try SampleYear().with(.plan, "từ điểm: 50", "từ điểm: 81").with(.plan, "từ điểm: 80", "từ điểm: 82")
    let row = try year.row("van-phong", .round(1))
    #expect(row.score.band == nil)
    #expect(row.rank == 2)
  }

  @Test func `a unit without a basic criterion is unranked, its scores are still there`() throws {
    let row = try SampleYear().row("ky-thuat", .round(0))
    #expect(row.score.unranked == .noData)
    #expect(row.rank == nil)
    #expect(try SampleYear().year.scores(of: 2, in: 0).map(\.score.plain) == ["50"])
  }

  @Test func `a unit whose registration came late is unranked in rounds and year`() throws {
    let year = try SampleYear().with(.registrations, "tap-the-ldtt,29/4/2018", "tap-the-ldtt,30/4/2018")
    for period in [Period.round(0), .round(1), .year] {
      #expect(try year.row("van-phong", period).score.unranked == .notRegistered)
    }
    #expect(year.order(.round(0)) == ["thanh-tra", "phong-cu", "ky-thuat", "van-phong"])
  }

  @Test func `where registration is not compulsory a unit needs none`() throws {
    let year = try SampleYear().with(.plan, "bắt buộc đăng ký: có", "bắt buộc đăng ký: không").without(.registrations)
    #expect(try year.row("van-phong", .round(0)).rank == 1)
    #expect(year.found == [])
  }

  @Test func `units are ranked within their group alone`() throws {
    #expect(try SampleYear().order(.round(1), group: 1) == ["khuyen-cong"])
  }

  @Test func `a unit alone in its group has its points, and no rank`() throws {
    for period in [Period.round(0), .round(1), .year] {
      let row = try SampleYear().row("khuyen-cong", period)
      #expect(row.rank == nil && !row.isTied && row.unranked == .alone && row.change == nil)
      #expect(row.score.total != nil && row.score.band != nil)
    }
    let silent = try SampleYear().with(.scores, "dot-1,khuyen-cong,TC01,,50,", "dot-1,khuyen-cong,TC01,,,")
    #expect(try silent.row("khuyen-cong", .round(0)).unranked == .noData)
    // Two in the group, one of them without scores: the other is ranked.
    let two = try SampleYear().adding(.units, "vien,Viện,V,đơn vị trực thuộc,,,")
    #expect(try two.row("khuyen-cong", .round(0)).rank == 1)
  }

  @Test func `a table has the units in force at the round's end, its last day included`() throws {
    #expect(try SampleYear().order(.round(0)).contains("phong-cu"))
    #expect(try !SampleYear().order(.round(1)).contains("phong-cu"))
    #expect(try SampleYear().year.units.predecessors(of: 2) == [3])
  }

  @Test func `the year is the weighted sum of its rounds, for units ranked in each`() throws {
    // 94 × 40% + 80 × 60%
    #expect(try SampleYear().row("van-phong", .year).score.total?.plain == "85.6")
    #expect(try SampleYear().row("ky-thuat", .year).score.unranked == .noData)
    #expect(try SampleYear().order(.year) == ["thanh-tra", "van-phong", "ky-thuat"])
  }

  @Test func `the year's band looks at points alone`() throws {
    // Thanh tra: 94 × 40% + 90 × 60% = 91,6; in the second round 35 of 40 reach the floor as well.
    let year = try SampleYear().with(.scores, "dot-1,thanh-tra,TC02,,34,", "dot-1,thanh-tra,TC02,,33,")
    #expect(try year.row("thanh-tra", .round(0)).score.band == 1)
    #expect(try year.row("thanh-tra", .year).score.band == 0)
  }

  @Test func `a row tells its change against the round before`() throws {
    let year = try SampleYear()
    #expect(try year.row("van-phong", .round(0)).change == nil)
    let change = try #require(try year.row("van-phong", .round(1)).change)
    #expect(change.places == -1)
    #expect(change.points.plain == "-14")
  }

  @Test func `without a score sheet there are no tables`() throws {
    var inputs = try SampleYear().folder.inputs
    inputs.plan.scoreSheet = nil
    #expect(EmulationYear(inputs).standings.isEmpty)
  }

  @Test func `a missing table of scores is no data, never zero`() throws {
    let row = try SampleYear().without(.scores).row("van-phong", .round(0))
    #expect(row.score.unranked == .noData)
    #expect(row.score.total == nil)
  }

  @Test func `a missing table of registrations leaves units without data`() throws {
    #expect(try SampleYear().without(.registrations).row("van-phong", .round(0)).score.unranked == .noData)
  }
}
