/// A picture fit to be published: everything that is not needed to show it is gone (camera, place, time, thumbnails,
/// comments, what follows its end), while every byte of the pixels, the colour profile and the orientation stay.
struct CleanPicture: Sendable {
  let format: PictureFormat
  /// As it is shown; nil for an SVG that has none of its own.
  let size: PictureSize?
  let bytes: [UInt8]

  /// - Throws: `PictureFault` for what is no picture, is damaged, or cannot be cleaned.
  init(_ bytes: [UInt8]) throws(PictureFault) {
    guard let format = PictureFormat(bytes) else { throw .notAPicture }
    self.format = format
    switch format {
    case .jpeg: (size, self.bytes) = try JPEGCleaner.clean(bytes)
    case .png: (size, self.bytes) = try PNGCleaner.clean(bytes)
    case .webp: (size, self.bytes) = try WebPCleaner.clean(bytes)
    case .gif: (size, self.bytes) = try GIFCleaner.clean(bytes)
    case .svg: (size, self.bytes) = (try SVGCheck.size(bytes), bytes)
    case .heif: throw .unsupported(.heif)
    }
  }
}
