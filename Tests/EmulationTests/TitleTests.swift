import Emulation
import Testing

/// docs/spec/standings.md, "Title ratios", on the sample year.
struct TitleTests {
  private func title(_ index: Int, _ year: SampleYear) -> TitleResult { year.year.titles[index] }

  @Test func `the denominator is the latest head count at or before the cut-off, of units in force`() throws {
    // 10 + 5 + 12 + 3 + 4: neither the 9 of 2017 nor the 99 after the cut-off nor the 50 of a unit that ended.
    #expect(try title(0, SampleYear()).denominator?.total == 34)
    #expect(try title(0, SampleYear()).denominator?.rows == [1, 3, 4, 5, 6])
  }

  @Test func `groups that are not counted are left out and said`() throws {
    let denominator = try title(1, SampleYear()).denominator
    #expect(denominator?.total == 30 && denominator?.leftOut == 4)
  }

  @Test func `the number needed is rounded up`() throws {
    // 90% of 34 is 30,6; 15% of 30 is 4,5.
    #expect(try title(0, SampleYear()).goal?.needed == 31)
    #expect(try title(1, SampleYear()).goal?.needed == 5)
  }

  @Test func `a collective's denominator is the units, the agency's is one`() throws {
    #expect(try title(2, SampleYear()).denominator?.total == 4)
    #expect(try title(3, SampleYear()).denominator?.total == 1)
    #expect(try title(3, SampleYear()).goal?.isMet == false)
    #expect(try title(3, SampleYear()).goal?.isMetProvisionally == true)
  }

  @Test func `official counts decided awards, provisional all but annulled ones`() throws {
    let holders = try title(0, SampleYear()).holders
    #expect(holders?.official == 2 && holders?.provisional == 2)
    let collectives = try title(2, SampleYear()).holders
    #expect(collectives?.official == 1 && collectives?.provisional == 2)
    #expect(try title(0, SampleYear()).awards.map(\.part) == [.official, .official, .cancelled])
  }

  @Test func `a ceiling is a share of the holders of another title, broken above it`() throws {
    // 50% of 2 holders: one is at the level, two break it.
    let ceiling = try title(1, SampleYear()).ceiling
    #expect(ceiling?.provisionalLevel?.plain == "1")
    #expect(ceiling?.isBrokenProvisionally == false)
    let year = try SampleYear().adding(.awards, "cstdcs,cá nhân,Trần Thị Hòa,,KT,công chức,đề nghị,,,")
    #expect(title(1, year).ceiling?.isBrokenProvisionally == true)
    #expect(title(1, year).ceiling?.isBroken == false)
  }

  private static let byGroup =
    "tỷ lệ tối đa: [{nhóm nhân sự: [công chức], tỷ lệ: 50%}, {nhóm nhân sự: [viên chức, người lao động], tỷ lệ: 20%}]"

  @Test func `a ceiling by staff group is a share of that group's own holders`() throws {
    let year = try SampleYear().with(.plan, "tỷ lệ tối đa: 50%", Self.byGroup)
      .adding(.awards, "cstdcs,cá nhân,Trần Thị Hòa,,KT,công chức,đề nghị,,,")
    let lines = title(1, year).groupCeilings
    #expect(title(1, year).ceiling == nil && lines.count == 2)
    // 50% of the 2 civil servants who hold ldtt: two are too many; of the other groups nobody holds either.
    #expect(lines[0].holders?.provisional == 2 && lines[0].ceiling.provisionalLevel?.plain == "1")
    #expect(lines[0].ceiling.isBrokenProvisionally == true && lines[0].ceiling.isBroken == false)
    #expect(lines[1].holders?.provisional == 0 && lines[1].ceiling.isBrokenProvisionally == false)
  }

  @Test func `a staff group has one ceiling, and only titles of persons have them by group`() throws {
    let twice = Self.byGroup.replacing("viên chức, người", with: "công chức, người")
    #expect(try SampleYear().with(.plan, "tỷ lệ tối đa: 50%", twice).found.count == 1)
    let collective = try SampleYear().with(
      .plan, "đối tượng: tập thể, tỷ lệ phấn đấu: 100%",
      "đối tượng: tập thể, tỷ lệ phấn đấu: 100%, \(Self.byGroup), trên số đạt: ldtt")
    #expect(collective.found.count == 1)
  }

  @Test func `ceilings by staff group stand in the data, and old plans' data are as they were`() throws {
    let old = String(decoding: try SampleYear().year.publishedJSON, as: UTF8.self)
    #expect(!old.contains("toi_da_theo_nhom"))
    let new = try SampleYear().with(.plan, "tỷ lệ tối đa: 50%", Self.byGroup).year.publishedJSON
    let text = String(decoding: new, as: UTF8.self)
    #expect(text.contains("\"toi_da\": null") && text.contains("\"toi_da_theo_nhom\": [") && text.contains("viên chức"))
  }

  @Test func `a holder in a group that is not counted is out of the count and of the ceiling's base`() throws {
    let year = try SampleYear().with(
      .awards, "Trần Thị Hòa,,ky-thuat,công chức", "Trần Thị Hòa,,ky-thuat,lãnh đạo cơ quan")
    #expect(title(0, year).holders?.official == 2)
    #expect(title(1, year).ceiling?.baseHolders?.official == 1)
  }

  @Test func `a holder follows the unit's successor, and is out where there is none`() throws {
    let moved = try SampleYear().with(.awards, "Trần Thị Hòa,,ky-thuat", "Trần Thị Hòa,,phong-cu")
    #expect(title(0, moved).holders?.official == 2)
    let ended = try moved.with(.units, "30/6/2018,ky-thuat", "30/6/2018,")
    #expect(title(0, ended).holders?.official == 1)
    #expect(title(0, ended).awards.map(\.part) == [.official, .unitNotInForce, .cancelled])
  }

  @Test func `a group that the plan names and nobody counted makes the denominator unknown, and warns`() throws {
    let named = try SampleYear().with(
      .plan, "cá nhân, tỷ lệ phấn đấu: 90%",
      "cá nhân, tỷ lệ phấn đấu: 90%, tính trên nhóm: [công chức, lãnh đạo cơ quan]")
    #expect(title(0, named).denominator?.total == 19 && named.found == [])
    let year = try named.with(.staff, "van-phong,30/6/2018,lãnh đạo cơ quan,4\n", "")
    #expect(title(0, year).denominator == nil)
    #expect(title(0, year).goal?.needed == nil && title(0, year).goal?.isMet == nil)
    #expect(title(2, year).denominator?.total == 4)
    #expect(year.found == [Found(.headCountMissing(.leader), "ke-hoach.yaml:18", "lãnh đạo cơ quan")])
    #expect(year.found.allSatisfy { $0.problem.isWarning })
  }

  @Test func `where the plan names no groups, those count that have people`() throws {
    let year = try SampleYear().with(.staff, "van-phong,30/6/2018,lãnh đạo cơ quan,4\n", "")
    #expect(title(0, year).denominator?.total == 30 && year.found == [])
    let after = try year.with(
      .staff, "khuyen-cong,30/6/2018,người lao động,3", "khuyen-cong,1/10/2018,người lao động,3")
    #expect(title(0, after).denominator?.total == 27)
    let ended = try year.with(.staff, "khuyen-cong,30/6/2018,người lao động,3", "phong-cu,30/6/2018,người lao động,3")
    #expect(title(0, ended).denominator?.total == 27)
  }

  @Test func `a group that is left out needs no head count`() throws {
    let year = try SampleYear().with(.staff, "van-phong,30/6/2018,lãnh đạo cơ quan,4\n", "")
    #expect(title(1, year).denominator?.total == 30 && title(1, year).denominator?.leftOut == 0)
    let named = try year.with(
      .plan, "không tính: [lãnh đạo cơ quan]",
      "tính trên nhóm: [công chức, lãnh đạo cơ quan], không tính: [lãnh đạo cơ quan]")
    #expect(title(1, named).denominator?.total == 15 && title(1, named).denominator?.leftOut == 0 && named.found == [])
  }

  @Test func `a title of which every group is left out is an error at the plan`() throws {
    let out = "không tính: [công chức, viên chức, người lao động, lãnh đạo cơ quan]"
    let year = try SampleYear().with(.plan, "không tính: [lãnh đạo cơ quan]", out)
    #expect(year.found == [Found(.everyGroupLeftOut, "ke-hoach.yaml:19", "công chức")])
    #expect(title(1, year).denominator == nil)
    let named = try SampleYear().with(
      .plan, "không tính: [lãnh đạo cơ quan]", "tính trên nhóm: [viên chức], không tính: [viên chức, công chức]")
    #expect(named.found == [Found(.everyGroupLeftOut, "ke-hoach.yaml:19", "viên chức")])
    let units = try SampleYear().with(
      .plan, "tập thể, tỷ lệ phấn đấu: 100%", "tập thể, tỷ lệ phấn đấu: 100%, không tính: [phòng, đơn vị trực thuộc]")
    #expect(units.found == [Found(.everyGroupLeftOut, "ke-hoach.yaml:20", "phòng")])
    let some = try SampleYear().with(
      .plan, "tập thể, tỷ lệ phấn đấu: 100%", "tập thể, tỷ lệ phấn đấu: 100%, không tính: [phòng]")
    #expect(some.found == [])
  }

  @Test func `missing tables leave counts unknown`() throws {
    #expect(try title(0, SampleYear().without(.staff)).denominator == nil)
    #expect(try title(0, SampleYear().without(.awards)).holders == nil)
    #expect(try title(2, SampleYear().without(.units)).denominator == nil)
  }

  @Test func `decided honours are listed by given name, collectives after people`() throws {
    let year = try SampleYear()
    let names = year.year.honours.compactMap { year.folder.inputs.awards?[$0.award].name.value }
    #expect(names == ["Nguyễn Văn Hạnh", "Trần Thị Hòa", "Văn phòng"])
  }

  @Test func `without a table of units nobody is counted, and no name of one is wrong`() throws {
    let year = try SampleYear().without(.units)
    #expect(year.found == [])
    let titles = year.year.titles
    #expect(titles[0].holders == nil && titles[2].holders == nil && titles[2].denominator == nil)
    #expect(titles[1].ceiling?.level == nil && titles[3].holders?.provisional == 1)
    #expect(year.year.standings.isEmpty)
  }
}
