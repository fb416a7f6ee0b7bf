import Testing

@testable import Vietnamese

/// Slugs of texts of any length, which become names of files.
@Suite struct ShortSlugTests {
  @Test(arguments: [1, 5, 20, 100, 430, 10_000], ["thi đua ", "nghiêng ", "a", "Đ", "aaaaaaaaaaaaa "])
  func aSlugIsShortAndEndsWithASyllable(_ count: Int, _ word: String) {
    let text = String(repeating: word, count: count)
    let (whole, short) = (Fold.slug(text), Fold.shortSlug(text))
    #expect(short.utf8.count < 120 && whole.hasPrefix(short) && !short.hasSuffix("-"))
    let next = whole.dropFirst(short.count).first
    #expect(next == nil || next == "-" || !short.contains("-"), "\(short)")
    #expect(short.utf8.count > 100 || short == whole)
    #expect(Fold.shortSlug(short) == short && Fold.distinctSlug(short) == short)
  }

  @Test func longNamesOfWhichOnlyTheEndsDifferHaveTwoAddresses() {
    let start = String(repeating: "quản lý ", count: 60)
    let slugs = ["a", "b", ""].map { Fold.distinctSlug(start + $0) }
    #expect(Set(slugs).count == 3 && slugs.allSatisfy { $0.utf8.count < 120 && $0.hasPrefix("quan-ly-quan-ly") })
    #expect(Fold.distinctSlug(start) == Fold.distinctSlug(start.uppercased()))
  }
}
