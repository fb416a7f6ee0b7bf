import Testing

@testable import Pictures

@Suite struct RecipeTests {
  @Test("Sizes are those of the slot that the source has, largest first")
  func sizes() {
    #expect(Recipe(.figure).sizes(of: RasterSize(4000, 3000)).map(\.width) == [1280, 960, 640, 320])
    #expect(Recipe(.portrait).sizes(of: RasterSize(4000, 3000)).map(\.height) == [800, 400, 200])
    #expect(Recipe(.lead).sizes(of: RasterSize(1921, 1080)).map(\.height) == [1080, 720, 540, 360, 180])
  }

  @Test("Nothing is made larger than the source, which is kept as it is where no size is near")
  func small() {
    #expect(Recipe(.figure).sizes(of: RasterSize(200, 100)) == [RasterSize(200, 100)])
    #expect(Recipe(.figure).sizes(of: RasterSize(600, 300)) == [RasterSize(600, 300), RasterSize(320, 160)])
    #expect(Recipe(.figure).sizes(of: RasterSize(700, 350)).map(\.width) == [640, 320])
    #expect(Recipe(.card).sizes(of: RasterSize(1, 1)) == [RasterSize(1, 1)])
    #expect(Recipe(.figure).sizes(of: RasterSize(5000, 1)).allSatisfy { $0.height == 1 })
  }

  @Test("A crop has the slot's ratio and follows the focus to the edge, no further")
  func crops() {
    let wide = RasterSize(4000, 2000)
    #expect(Recipe(.portrait).part(of: wide) == Part(left: 1200, top: 0, size: RasterSize(1600, 2000)))
    let left = Recipe(.portrait, focus: Focus(x: 0, y: 50)).part(of: wide)
    #expect(left == Part(left: 0, top: 0, size: RasterSize(1600, 2000)))
    let right = Recipe(.portrait, focus: Focus(x: 90, y: 50)).part(of: wide)
    #expect(right.left == 2400)
    #expect(Recipe(.portrait).part(of: RasterSize(1000, 2000)).top == 75)
    #expect(Recipe(.figure, focus: Focus(x: 0, y: 0)) == Recipe(.figure))
  }
}
