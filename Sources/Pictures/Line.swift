import CPictures

/// The scalers of one recipe, the largest first, each the source of the next.
struct Line {
  let recipe: Recipe
  let isDrawing: Bool
  let first: Scaler
  private let scalers: [Scaler]

  /// - Parameters:
  ///   - whole: the size in the file.
  ///   - decoded: of the rows that come, which may be a part of it.
  init(_ recipe: Recipe, _ turn: Turn, whole: RasterSize, decoded: RasterSize, hasAlpha: Bool, isDrawing: Bool) {
    (self.recipe, self.isDrawing) = (recipe, isDrawing)
    let channels = hasAlpha ? 4 : 3
    let shown = turn.shown(whole)
    let sizes = recipe.sizes(of: shown).map { turn.swapsSides ? $0.turned : $0 }
    let part = turn.inFile(recipe.part(of: shown), of: whole).scaled(from: whole, to: decoded)
    var made: [Scaler] = []
    var next: Scaler?
    for place in sizes.indices.reversed() {
      let source = place == 0 ? part : Part(left: 0, top: 0, size: sizes[place - 1])
      let scaler = Scaler(source, to: sizes[place], channels: channels, isSoft: isDrawing, next: next)
      made.insert(scaler, at: 0)
      next = scaler
    }
    (scalers, first) = (made, made[0])
  }

  func render(_ turn: Turn) throws(PictureTrouble) -> RenderedPicture {
    var rasters = scalers.map { $0.raster.turned(turn) }
    let isTransparent = rasters[0].isTransparent
    if !isTransparent { rasters = rasters.map(\.opaque) }
    var renditions: [Rendition] = []
    for raster in rasters {
      let fallback = isTransparent || isDrawing ? raster.png : raster.jpeg
      guard let webp = raster.webp(isDrawing: isDrawing), let fallback else { throw .outOfMemory }
      renditions.append(Rendition(size: raster.size, webp: webp, fallback: fallback))
    }
    return RenderedPicture(
      recipe: recipe, isPNG: isTransparent || isDrawing, renditions: renditions, tone: Tone(rasters[rasters.count - 1]))
  }
}

extension Part {
  /// The same of a picture that was decoded smaller; at least a pixel, and within it.
  fileprivate func scaled(from whole: RasterSize, to decoded: RasterSize) -> Part {
    guard whole != decoded else { return self }
    let (left, width) = Self.scaled(left, size.width, whole.width, decoded.width)
    let (top, height) = Self.scaled(top, size.height, whole.height, decoded.height)
    return Part(left: left, top: top, size: RasterSize(width, height))
  }

  private static func scaled(_ start: Int, _ length: Int, _ whole: Int, _ decoded: Int) -> (Int, Int) {
    let first = min(decoded - 1, start * decoded / whole)
    return (first, min(decoded - first, max(1, length * decoded / whole)))
  }
}
