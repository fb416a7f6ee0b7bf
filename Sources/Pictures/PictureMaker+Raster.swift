extension PictureMaker {
  /// A JPEG or PNG as pixels of a size, cropped to its ratio in the middle.
  static func raster(_ bytes: [UInt8], _ size: RasterSize) throws(PictureTrouble) -> Raster {
    let source = SourcePicture(bytes, bytes.starts(with: [0xFF, 0xD8]) ? .jpeg : .png)
    return try source.rows { rows throws(PictureTrouble) in
      let whole = rows.size
      let isHalf = source.coding == .jpeg && whole.width >= 2 * size.width && whole.height >= 2 * size.height
      try rows.start(divisor: isHalf ? 2 : 1)
      let scaler = Scaler(
        Part(fitting: size, in: rows.size), to: size, channels: 3, isSoft: false, next: nil)
      try read(rows, source.colours, [scaler])
      return scaler.raster
    }
  }
}

extension Part {
  /// The largest part in the middle that has the ratio of a size.
  fileprivate init(fitting ratio: RasterSize, in whole: RasterSize) {
    let isWide = whole.width * ratio.height > whole.height * ratio.width
    let width = isWide ? max(1, whole.height * ratio.width / ratio.height) : whole.width
    let height = isWide ? whole.height : max(1, whole.width * ratio.height / ratio.width)
    self.init(left: (whole.width - width) / 2, top: (whole.height - height) / 2, size: RasterSize(width, height))
  }
}
