import Emulation
import Testing

/// standings.md, "Title ratios", on the sample year.
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

  @Test func `a group that nobody ever counted makes the denominator unknown`() throws {
    let year = try SampleYear().with(.staff, "van-phong,30/6/2018,lãnh đạo cơ quan,4\n", "")
    #expect(title(0, year).denominator == nil)
    #expect(title(0, year).goal?.needed == nil && title(0, year).goal?.isMet == nil)
    #expect(title(2, year).denominator?.total == 4)
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
