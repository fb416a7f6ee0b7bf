import Disk
import Emulation
import Testing

@testable import Portal

/// Places in a table, in the sentence that readers see before any table: the product's own sample.
@Suite struct PlaceSentenceTests {
  private let wording: YearWording

  init() async throws {
    let options = SiteBuilder.Options(
      content: Repository.root / "content", theme: Repository.theme, today: .endOf2018)
    let site = try await SiteBuilder(options).site()
    let year = try #require(site.years.firstIndex { $0.plan.year.value == 2018 })
    wording = site.wording(ofYear: year)
  }

  private func sentence(_ code: String, _ period: Period) throws -> String {
    let unit = try #require(wording.units.firstIndex { $0.code.value == code })
    let place = try #require(wording.year.row(of: unit, in: period))
    let standing = wording.year.standings[place.standing]
    return wording.sentence(of: standing.rows[place.row], in: standing)
  }

  @Test func theSecondIsToldWhatPartsItFromTheFirst() throws {
    #expect(
      try sentence("van-phong", .year)
        == "Hạng 2 trong 5 đơn vị nhóm phòng: 95,3 điểm, kém đơn vị đứng đầu 1,2 điểm, chênh lệch lớn nhất ở đợt thứ "
        + "hai (95,5 so với 97,5 điểm).")
  }

  @Test func theFirstIsToldWhatPartsItFromTheNext() throws {
    #expect(
      try sentence("phong-qltm", .year).hasPrefix(
        "Hạng 1 trong 5 đơn vị nhóm phòng: 96,5 điểm, hơn đơn vị hạng nhì 1,2"))
  }

  @Test func equalsShareTheirPlaceAndNoPartIsNamed() throws {
    #expect(
      try sentence("van-phong", .round(0))
        == "Hạng 2 trong 7 đơn vị nhóm phòng, đồng hạng với 1 đơn vị: 95 điểm, kém đơn vị đứng đầu 3 điểm.")
  }

  @Test func whoStandsAloneIsNotRankedAndSaysWhy() throws {
    #expect(try sentence("chi-cuc-qltt", .year) == "92,2 điểm, không xếp hạng vì nhóm chỉ có một đơn vị.")
  }

  @Test func whoHasNoTotalSaysWhy() throws {
    #expect(try sentence("phong-khtc", .year).hasPrefix("Chưa xếp hạng: "))
  }

  @Test func theGroupIsToldByItsLeader() throws {
    let table = try #require(wording.year.standings.first { $0.period == .year && $0.rows.count > 1 })
    #expect(wording.leaders(of: table)?.hasPrefix("Phòng Quản lý thương mại hạng 1 nhóm phòng: 96,5 điểm, hơn") == true)
  }
}
