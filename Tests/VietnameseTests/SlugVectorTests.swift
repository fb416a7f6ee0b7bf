import Foundation
import Testing
import Vietnamese

@Suite struct SlugVectorTests {
  @Test(arguments: try Fixture.rows("slugs.tsv"))
  func slugOfEachVectorInNFCAndNFD(row: [String]) {
    #expect(Fold.slug(row[0].precomposedStringWithCanonicalMapping) == row[1])
    #expect(Fold.slug(row[0].decomposedStringWithCanonicalMapping) == row[1])
    #expect(Fold.slug(row[1]) == row[1], "a slug is its own slug")
  }
}
