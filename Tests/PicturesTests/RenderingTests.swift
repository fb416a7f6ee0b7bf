import Testing

@testable import Pictures

@Suite struct RenderingTests {
  private func make(
    _ raster: Raster, _ slot: Slot = .figure, turn: Turn = .none, colours: ColourMap = .sRGB
  ) throws -> RenderedPicture {
    let source = SourcePicture(try #require(raster.png), .png, turn: turn, colours: colours)
    return try #require(try PictureMaker.make(source, [Recipe(slot)]).first)
  }

  private func largest(_ picture: RenderedPicture) throws -> Raster {
    let rendition = try #require(picture.renditions.first)
    return try Samples.decoded(rendition.fallback, picture.isPNG ? .png : .jpeg)
  }

  /// Red top left, green top right, blue bottom left, white bottom right.
  private static let corners = Samples.raster(40, 20) { x, y in
    switch (x < 20, y < 10) {
    case (true, true): [255, 0, 0]
    case (false, true): [0, 255, 0]
    case (true, false): [0, 0, 255]
    case (false, false): [255, 255, 255]
    }
  }

  @Test(
    "Pixels are turned as Exif's Orientation asks",
    arguments: [
      (1, "rgbw"), (2, "grwb"), (3, "wbgr"), (4, "bwrg"), (5, "rbgw"), (6, "brwg"), (7, "wgbr"), (8, "gwrb"),
    ])
  func turns(_ value: Int, _ expected: String) throws {
    let shown = try largest(make(Self.corners, turn: Turn(value)))
    #expect(shown.size == (value >= 5 ? RasterSize(20, 40) : RasterSize(40, 20)))
    let places = [(0, 0), (shown.size.width - 1, 0), (0, shown.size.height - 1)]
    let names = (places + [(shown.size.width - 1, shown.size.height - 1)]).map { x, y in
      switch Array(shown.pixel(x, y).prefix(3)) {
      case [255, 0, 0]: "r"
      case [0, 255, 0]: "g"
      case [0, 0, 255]: "b"
      case [255, 255, 255]: "w"
      default: "?"
      }
    }
    #expect(names.joined() == expected)
  }

  @Test("A crop of a picture on its side is that of the picture as it is shown")
  func turnedCrop() throws {
    // On its side: shown, the upper half is black.
    let raster = Samples.raster(1000, 200) { x, _ in x < 500 ? [0, 0, 0] : [255, 255, 255] }
    let source = SourcePicture(try #require(raster.png), .png, turn: Turn(6))
    let top = try #require(try PictureMaker.make(source, [Recipe(.card, focus: Focus(x: 50, y: 0))]).first)
    #expect(top.renditions.map(\.size) == [RasterSize(200, 133)])
    #expect(try largest(top).pixel(100, 60).prefix(3) == [0, 0, 0])
    let bottom = try #require(try PictureMaker.make(source, [Recipe(.card, focus: Focus(x: 50, y: 100))]).first)
    #expect(try largest(bottom).pixel(100, 60).prefix(3) == [255, 255, 255])
  }

  @Test("Light is summed, not its numbers: black and white by turns look as bright as from afar")
  func linearLight() throws {
    let raster = Samples.raster(1280, 640) { x, y in (x + y) % 2 == 0 ? [0, 0, 0] : [255, 255, 255] }
    let small = try #require(try make(raster).renditions.last)
    #expect(small.size == RasterSize(320, 160))
    let grey = try Samples.decoded(small.fallback, .png).pixel(160, 80)
    // Half the light of white is 188 in sRGB.
    #expect(abs(Int(grey[0]) - 188) <= 1)
  }

  @Test("Lines and letters do not ring: no pixel is darker or lighter than its neighbours in the source")
  func drawings() throws {
    let raster = Samples.raster(700, 300) { x, _ in x % 50 < 9 ? [60, 60, 60] : [200, 200, 200] }
    let picture = try make(raster)
    #expect(picture.isPNG)
    let shown = try largest(picture)
    #expect(shown.pixels.enumerated().allSatisfy { $0 % 4 == 3 || (60...200).contains($1) })
  }

  @Test("Transparency stays, and its edge takes no colour from what cannot be seen")
  func transparency() throws {
    let raster = Samples.raster(700, 300) { x, _ in x < 351 ? [250, 10, 10, 255] : [0, 255, 0, 0] }
    let picture = try make(raster)
    #expect(picture.isPNG)
    let shown = try largest(picture)
    #expect(shown.pixel(10, 10) == [250, 10, 10, 255])
    #expect(shown.pixel(630, 10)[3] == 0)
    #expect(stride(from: 0, to: 640, by: 1).allSatisfy { shown.pixel($0, 10)[3] == 0 || shown.pixel($0, 10)[1] <= 11 })
  }

  @Test("A photograph becomes WebP and JPEG of each size, with the colour that stands for it")
  func photograph() throws {
    let raster = Samples.raster(700, 500) { x, y in [UInt8(128 + x / 6), UInt8(60 + y / 5), UInt8((x * y) % 60)] }
    let picture = try make(raster, .lead)
    #expect(!picture.isPNG)
    #expect(picture.renditions.map(\.size) == [RasterSize(640, 360), RasterSize(320, 180)])
    #expect(picture.tone.name == "210")
    for rendition in picture.renditions {
      #expect(rendition.fallback.starts(with: [0xFF, 0xD8]))
      let jpeg = try Samples.decoded(rendition.fallback, .jpeg)
      let webp = try Samples.decoded(rendition.webp, .webp)
      #expect(jpeg.size == rendition.size && webp.size == rendition.size)
      let (one, other) = (jpeg.pixel(100, 100), webp.pixel(100, 100))
      #expect(zip(one, other).allSatisfy { abs(Int($0) - Int($1)) < 24 })
    }
  }

  @Test("The same picture gives the same bytes")
  func determinism() throws {
    let raster = Samples.raster(1700, 900) { x, y in [UInt8(x / 7), UInt8(y / 4), UInt8((x * y) % 251)] }
    let bytes = try #require(raster.jpeg)
    let recipes = Slot.allCases.map { Recipe($0) }
    let first = try PictureMaker.make(SourcePicture(bytes, .jpeg), recipes)
    #expect(try PictureMaker.make(SourcePicture(bytes, .jpeg), recipes) == first)
    // And one slot of many what it gives alone.
    for (recipe, picture) in zip(recipes, first) {
      #expect(try PictureMaker.make(SourcePicture(bytes, .jpeg), [recipe]) == [picture])
    }
  }
}
