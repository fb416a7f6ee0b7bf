import DataFiles
import Disk
import Emulation
import Testing

@testable import Portal

/// The figures of a worked year in words.
@Suite struct WordingTests {
  private func wording(_ name: String) async throws -> YearWording {
    let options = SiteBuilder.Options(
      content: Repository.fixtures / Path("plan/\(name)/content"), theme: Repository.theme, today: .endOf2018)
    return try await SiteBuilder(options).site().wording(ofYear: 0)
  }

  @Test func aTotalIsExplainedDownToItsCells() async throws {
    let wording = try await wording("nam-1")
    let unit = try #require(wording.units.firstIndex { $0.code.value == "dv-07" })
    let total = wording.explanation(of: .unit(unit, .round(1), .total))
    #expect(total.text == FigureText("57,5", value: "57.5"))
    #expect(total.formula == "10 + 25 + 12,5 + 10 = 57,5")
    let score = try #require(total.inputs.first { $0.label == "A2" }?.figure)
    #expect(
      wording.explanation(of: score).lines.prefix(4) == [
        "A2: 12,5",
        "Mỗi tiêu chí lấy điểm Hội đồng chấm; Hội đồng chưa chấm thì lấy điểm tự chấm và ghi là tạm tính.",
        "- Điểm Hội đồng chấm: để trống (diem.csv:40)", "- Điểm tự chấm: 12,5 (diem.csv:40:21)",
      ])
  }

  @Test func aTiedRankNamesWhoStandsAboveAndBeside() async throws {
    let wording = try await wording("nam-1")
    let unit = try #require(wording.units.firstIndex { $0.code.value == "dv-07" })
    let rank = wording.explanation(of: .unit(unit, .round(1), .rank))
    #expect(rank.formula == "Có 1 đơn vị cao điểm hơn 57,5; hạng = 1 + 1 = 2, đồng hạng với 1 đơn vị")
    #expect(rank.inputs.map(\.line) == ["- Đơn vị 08: 60", "- Đơn vị 06: 57,5", "- Đơn vị 07: 57,5"])
  }

  @Test func aPublishedTableIsCalledByItsNameInTheTheme() {
    let strings = Strings([("table_xep_hang", "Bảng xếp hạng"), ("download_table", "Bảng {file}")])
    #expect(strings.label(table: "xep-hang.csv") == "Bảng xếp hạng")
    #expect(strings.label(table: "so-phu.csv") == "Bảng so-phu")
  }

  @Test func whoIsOnlyProposedIsNotNamed() async throws {
    let wording = try await wording("nam-1")
    let official = wording.explanation(of: .title(0, .official)).inputs
    let provisional = wording.explanation(of: .title(0, .provisional)).inputs
    #expect(official.filter { $0.label.hasPrefix("Nguyễn Văn") }.count == 8)
    #expect(provisional.filter { $0.label.hasPrefix("Nguyễn Văn") }.count == 8)
    #expect(provisional.filter { $0.label == "chưa có quyết định, không nêu tên" }.count == 8)
  }

  @Test(arguments: ["nam-1", "nam-2", "nam-3"])
  func everyFigureHasItsWords(_ name: String) async throws {
    let wording = try await wording(name)
    for figure in wording.year.published.figures {
      let explanation = wording.explanation(of: figure)
      #expect(!explanation.label.isEmpty && !explanation.rule.contains("_"), "\(figure)")
      #expect(explanation.lines.allSatisfy { !$0.contains("{") && !$0.contains("role_") }, "\(figure)")
    }
  }
}

extension PublishedValue {
  /// The figures of the leaves.
  fileprivate var figures: [Figure] {
    switch self {
    case .object(let members): members.flatMap(\.value.figures)
    case .list(let values): values.flatMap(\.figures)
    case .text(_, let figure), .whole(_, let figure), .flag(_, let figure), .nothing(let figure): [figure]
    }
  }
}
