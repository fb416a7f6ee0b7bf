import Foundation
import Testing

@testable import Pictures

/// Pictures to try things on.
enum Samples {
  static func file(_ name: String) throws -> [UInt8] {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func coding(_ name: String) -> Coding {
    switch name.split(separator: ".").last {
    case "jpg": .jpeg
    case "png": .png
    case "webp": .webp
    default: .gif
    }
  }

  /// - Parameter pixel: red, green, blue at a column and a row.
  static func raster(_ width: Int, _ height: Int, _ pixel: (Int, Int) -> [UInt8]) -> Raster {
    let pixels = (0..<height).flatMap { row in (0..<width).flatMap { pixel($0, row) } }
    return Raster(size: RasterSize(width, height), channels: pixels.count / (width * height), pixels: pixels)
  }

  /// Every pixel of a file, four bytes each.
  static func decoded(_ bytes: [UInt8], _ coding: Coding) throws -> Raster {
    try SourcePicture(bytes, coding).rows { rows throws(PictureTrouble) in
      try rows.start(divisor: 1)
      let (width, height) = (rows.size.width, rows.size.height)
      var pixels = [UInt8](repeating: 0, count: 4 * width * height)
      for row in 0..<height {
        let result: Result<Void, PictureTrouble> = pixels.withUnsafeMutableBufferPointer { space in
          do throws(PictureTrouble) {
            return .success(try rows.next(into: space.baseAddress! + 4 * width * row))
          } catch { return .failure(error) }
        }
        try result.get()
      }
      try rows.finish()
      return Raster(size: rows.size, channels: 4, pixels: pixels)
    }
  }
}

extension Raster {
  func pixel(_ column: Int, _ row: Int) -> [UInt8] {
    let place = channels * (row * size.width + column)
    return Array(pixels[place..<place + channels])
  }
}
