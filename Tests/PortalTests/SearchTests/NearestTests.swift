import Testing

@testable import Portal

/// What is offered for a query that finds nothing: the nearest one that finds something.
@Suite struct NearestTests {
  private static let files = [
    "dien-hinh/2018/a.md": Entries.exemplar("Nguyễn Văn An", body: "Sáng kiến về tưới nước."),
    "dien-hinh/2018/b.md": Entries.exemplar("Nguyệt Thị Vân", body: "Bảng tin của phòng."),
    "tin-tuc/2018/c.md": Entries.news("Bảng xếp hạng", body: "Ngày thứ ba."),
  ]

  @Test(
    arguments: [
      // A letter left out, added, changed, swapped.
      ("nguyn van", "nguyen van"), ("nguyeen van", "nguyen van"), ("nguyem van an", "nguyen van an"),
      ("nugyen van", "nguyen van"), ("bang xep hagn", "bang xep hang"),
      // What is known stays as it was typed.
      ("Nguyễn vaan An", "Nguyễn van An"),
      // A first letter too.
      ("xang kien", "sang kien"),
    ] as [(String, String)])
  func aSlipIsMended(_ query: String, _ near: String) async throws {
    let answer = try await SearchedSite(Self.files).find([query])[0]
    #expect(answer.addresses.isEmpty && answer.near == near, "\(query): \(answer.near ?? "nothing")")
  }

  @Test(arguments: ["qqqqqq", "123456789", "", "a b c d e f g h zzzz"])
  func whatIsNearToNothingIsLeftAlone(_ query: String) async throws {
    #expect(try await SearchedSite(Self.files).find([query])[0].near == nil)
  }
}
