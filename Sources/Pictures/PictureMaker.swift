/// Makes all sizes of a picture for all its places while it is decoded once.
package enum PictureMaker {
  /// The size of a picture as it is shown, by its header.
  package static func size(of source: SourcePicture) throws(PictureTrouble) -> RasterSize {
    try source.rows { rows throws(PictureTrouble) in source.turn.shown(rows.size) }
  }

  /// What is made for one place does not depend on the others.
  /// - Throws: for what is damaged anywhere, or cannot be decoded within `SourcePicture.memoryLimit`.
  package static func make(
    _ source: SourcePicture, _ recipes: [Recipe]
  ) throws(PictureTrouble) -> [RenderedPicture] {
    let isDrawing = try ColourCount.isDrawing(source)
    let size = try size(of: source)
    let divisors = recipes.map { source.coding == .jpeg ? divisor($0, size) : 1 }
    var made: [RenderedPicture] = []
    for divisor in Set(divisors).sorted() {
      let group = zip(recipes, divisors).filter { $1 == divisor }.map(\.0)
      made += try make(source, group, divisor: divisor, isDrawing: isDrawing)
    }
    return recipes.compactMap { recipe in made.first { $0.recipe == recipe } }
  }

  /// Decodes all of it and makes nothing.
  /// - Throws: as `make`.
  package static func check(_ source: SourcePicture) throws(PictureTrouble) {
    _ = try make(source, [], divisor: 8, isDrawing: false)
  }

  private static func make(
    _ source: SourcePicture, _ recipes: [Recipe], divisor: Int, isDrawing: Bool
  ) throws(PictureTrouble) -> [RenderedPicture] {
    let lines = try source.rows { rows throws(PictureTrouble) in
      let whole = rows.size
      try rows.start(divisor: divisor)
      let lines = recipes.map { recipe in
        Line(recipe, source.turn, whole: whole, decoded: rows.size, hasAlpha: rows.hasAlpha, isDrawing: isDrawing)
      }
      try read(rows, source.colours, lines.map(\.first))
      return lines
    }
    var made: [RenderedPicture] = []
    for line in lines { made.append(try line.render(source.turn)) }
    return made
  }

  /// A JPEG is decoded as small as the largest size that is wanted of it allows.
  private static func divisor(_ recipe: Recipe, _ shown: RasterSize) -> Int {
    let ratio = recipe.part(of: shown).size.width / max(1, recipe.sizes(of: shown).first?.width ?? 1)
    return [8, 4, 2].first { $0 <= ratio } ?? 1
  }

  /// Reads all rows into the scalers.
  static func read(_ rows: any RowSource, _ colours: ColourMap, _ scalers: [Scaler]) throws(PictureTrouble) {
    let (width, height) = (rows.size.width, rows.size.height)
    let row = UnsafeMutablePointer<UInt8>.allocate(capacity: 4 * width)
    let light = UnsafeMutablePointer<Float>.allocate(capacity: 4 * width)
    defer {
      row.deallocate()
      light.deallocate()
    }
    for _ in 0..<height {
      try rows.next(into: row)
      colours.lighten(row, count: width, into: light)
      for scaler in scalers { scaler.push(light) }
    }
    try rows.finish()
  }
}
