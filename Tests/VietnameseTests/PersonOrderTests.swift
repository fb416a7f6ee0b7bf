import Testing
import Vietnamese

@Suite struct PersonOrderTests {
  @Test func givenNameThenFamilyNameThenTheMiddle() {
    let names = [
      "An", "Lê Thị An", "Lê Văn An", "Nguyễn An", "Trần Ân", "Lê Ấn", "Đỗ Bình", "Phạm Hoà", "Trần Hòa", "Ngô Hóa",
      "Lê Hành", "Lê Hạnh",
    ]
    #expect(
      names.shuffled().sorted(by: PersonOrder.precedes) == [
        "An", "Lê Thị An", "Lê Văn An", "Nguyễn An", "Trần Ân", "Lê Ấn", "Đỗ Bình", "Lê Hành", "Lê Hạnh", "Phạm Hoà",
        "Trần Hòa",
        "Ngô Hóa",
      ])
  }

  @Test func spacingAndUnicodeFormDoNotMatter() {
    #expect(PersonOrder.key("  Đào  Thị Thu\u{A0}Nguyệt ") == PersonOrder.key("Đào Thị Thu Nguyệt".nfd))
  }

  @Test func anOverrideIsComparedInTheOrderInWhichItIsWritten() {
    let hen = PersonOrder.key("H’Hen Niê", override: "Hen Niê")
    #expect(PersonOrder.key("Lê Hạnh") < hen)
    #expect(hen < PersonOrder.key("Lê Hiền"))
    #expect(PersonOrder.key("H’Hen Niê", override: " ") == PersonOrder.key("H’Hen Niê"))
    #expect(PersonOrder.givenName("H’Hen Niê", override: "Hen Niê") == "Hen")
    #expect(PersonOrder.givenName("Đào Thị Thu Nguyệt") == "Nguyệt")
  }

  @Test(arguments: [
    "H’Hen Niê", "H'Hen Niê", "H Hen Niê", "Y Moan Ênuôl", "Y Luyện Niê Kđăm", "H’Yéo Rơ Châm", "Y Thuật Ksơr",
    "H’Lan Rmah",
    "H’Bút Siu", "H’Nga Nay", "Y Ƀhăm Êban".nfd, "Y THỊNH MLÔ",
  ])
  func namesThatEndInAClan(name: String) {
    #expect(PersonOrder.needsExplicitOrder(name))
  }

  @Test(arguments: [
    "Đào Thị Thu Nguyệt", "Nguyễn Văn Nay", "Siu Black", "Rơ Châm H’Yéo", "Nay Phin", "Ksor Phước", "Niê Thuật",
    "Lê Rô", "Y Hlim",
    "A Bưm", "Niê", "Siu", "", "H’", "Hồ Châm",
  ])
  func namesWhoseLastWordIsTheGivenName(name: String) {
    #expect(!PersonOrder.needsExplicitOrder(name))
  }

  @Test func namesOfNothingStandFirst() {
    #expect(PersonOrder.key("") == PersonOrder.key(" \u{A0}"))
    #expect(PersonOrder.key("") < PersonOrder.key("An"))
    #expect(PersonOrder.givenName(" ") == "")
  }
}
