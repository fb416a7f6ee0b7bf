import Emulation
import Testing

/// docs/spec/standings.md, "Targets", on the sample year.
struct TargetTests {
  private func target(_ index: Int, _ year: SampleYear) -> TargetResult { year.year.targets[index] }

  @Test func `the latest result at or before the cut-off counts`() throws {
    let result = try target(0, SampleYear())
    #expect(result.value?.plain == "57500")
    #expect(result.day?.iso == "2018-09-30")
  }

  @Test func `a target that is exactly reached is met`() throws {
    let result = try target(0, SampleYear())
    #expect(result.isMet == true)
    #expect(result.progress?.plain == "100")
  }

  @Test func `where lower is better progress is the way from the base`() throws {
    // (125 − 95) ÷ (125 − 86)
    let result = try target(1, SampleYear())
    #expect(result.isMet == false)
    #expect(result.progress?.plain == "76.923077")
    #expect(try target(1, SampleYear().with(.results, "30/9/2018,95,", "30/9/2018,86,")).isMet == true)
  }

  @Test func `a target that is only watched has no verdict and no progress`() throws {
    let result = try target(2, SampleYear())
    #expect(result.isMet == nil && result.progress == nil && result.value?.plain == "90")
  }

  @Test func `without last year's figure the base is computed back from the growth`() throws {
    let result = try target(2, SampleYear())
    #expect(result.base?.plain == "125")
    #expect(result.baseIsComputed)
  }

  @Test func `no base, or a base that equals the target, leaves no progress`() throws {
    let none = try SampleYear().with(.plan, "kế hoạch: 86, thực hiện năm trước: 125", "kế hoạch: 86")
    #expect(target(1, none).progress == nil && target(1, none).isMet == false)
    let equal = try SampleYear().with(.plan, "thực hiện năm trước: 125", "thực hiện năm trước: 86")
    #expect(target(1, equal).progress == nil)
  }

  @Test func `a round shows the progress of the year at its end`() throws {
    let rounds = try SampleYear().year.targetsByRound
    #expect(rounds[0][0].value?.plain == "30000")
    #expect(rounds[1][0].value?.plain == "57500")
  }

  @Test func `a missing table of results is no data`() throws {
    let result = try target(0, SampleYear().without(.results))
    #expect(result.value == nil && result.isMet == nil && result.progress == nil)
  }

  @Test func `plan, growth and base must agree within half a percent of the plan`() throws {
    // 51.300 × 112,09% = 57.502,17. The limit is 287,5.
    let far = try SampleYear().with(.plan, "thực hiện năm trước: 51.300", "thực hiện năm trước: 51.040")
    #expect(far.found.map(\.place) == ["ke-hoach.yaml:14"])
    #expect(far.found.map(\.text) == ["57.500"])
    let near = try SampleYear().with(.plan, "thực hiện năm trước: 51.300", "thực hiện năm trước: 51.045")
    #expect(near.found == [])
  }

  @Test func `two results of one target and day are an error at the second`() throws {
    let year = try SampleYear().adding(.results, "Bán lẻ,30/9/2018,1,Báo cáo")
    #expect(year.found.map(\.place) == ["ket-qua.csv:7"])
    #expect(target(0, year).value?.plain == "57500")
  }

  @Test func `a result for no target of the plan gets the nearest`() throws {
    let year = try SampleYear().adding(.results, "nhap-khao,30/9/2018,1,Báo cáo")
    #expect(year.found == [Found(.unknown(.target, "nhap-khao", nearest: "nhap-khau"), "ket-qua.csv:7", "nhap-khao")])
  }

  @Test func `a fall of a hundred percent leaves no base`() throws {
    let year = try SampleYear().with(.plan, "giảm 31,2%", "giảm 100%")
    #expect(target(2, year).base == nil && !target(2, year).baseIsComputed)
    #expect(year.found == [Found(.growthToNothing, "ke-hoach.yaml:16", "\"giảm 100%\"")])
  }
}
