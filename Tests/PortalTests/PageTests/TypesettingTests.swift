import Testing

@testable import Portal

/// Where a line of a heading may not break; “_” stands for U+00A0.
@Suite struct TypesettingTests {
  private func shown(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

  @Test(arguments: [
    ("Nguyễn Văn A", "Nguyễn Văn_A"), ("Rơ Châm H’K", "Rơ Châm_H’K"), ("H’L Niê", "H’L_Niê"), ("Hạnh", "Hạnh"),
    ("", ""),
  ])
  func theLastTwoSyllablesOfANameStandTogether(name: String, set: String) {
    #expect(shown(Typesetting.name(name)) == set)
  }

  @Test(arguments: [
    ("Tiết kiệm 120 triệu đồng", "Tiết kiệm 120_triệu đồng"), ("giảm 31,2 %.", "giảm 31,2_%."),
    ("cùng 25 cơ sở", "cùng 25 cơ sở"), ("Đợt thi đua năm 2018", "Đợt thi đua năm 2018"), ("hai giờ", "hai giờ"),
    ("trong 3 ngày, 2 giờ", "trong 3_ngày, 2_giờ"), ("A  7 km", "A  7_km"),
  ])
  func aNumberStandsWithItsUnit(text: String, set: String) {
    #expect(shown(Typesetting.text(text)) == set)
  }

  @Test func namesOfPeopleAreSetSoInHeadingsAndOnCards() async throws {
    let pages = try await TestSite(["dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn A")]).pages()
    #expect(pages["dien-hinh/2018/a/index.html"]?.contains("<h1>Nguyễn Văn\u{A0}A</h1>") == true)
    #expect(pages["dien-hinh/index.html"]?.contains(">Nguyễn Văn\u{A0}A</a></h2>") == true)
    #expect(pages["dien-hinh/2018/a/index.html"]?.contains("<title>Nguyễn Văn A – ") == true)
  }
}
