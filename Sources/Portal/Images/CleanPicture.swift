import Diagnostics

/// A picture fit to be published: everything that is not needed to show it is gone (camera, place, time, thumbnails,
/// comments, names of programs and people, what follows its end), while every byte of the pixels stays, and what tells
/// a decoder of colours and orientation.
struct CleanPicture: Sendable {
  let format: PictureFormat
  /// As it is shown; nil for an SVG that has none of its own.
  let size: PictureSize?
  let bytes: [UInt8]
  /// What a drawing had and is not published: its scripts, links, foreign parts.
  let dropped: [String]

  /// - Parameter keepsNames: false where nothing can point at the parts of a drawing from outside.
  /// - Throws: `PictureFault` for what is no picture, is damaged, too large, or cannot be cleaned.
  init(_ bytes: [UInt8], keepsNames: Bool = false) throws(PictureFault) {
    guard let format = PictureFormat(bytes) else { throw .notAPicture }
    try PictureLimit.check(bytes: bytes.count, format)
    self.format = format
    guard format != .svg else {
      let drawing = try SVGCleaner.clean(bytes, keepsNames: keepsNames)
      (size, self.bytes, dropped) = (drawing.size, drawing.bytes, drawing.dropped)
      return
    }
    let (size, clean) = try Self.points(bytes, format)
    try PictureLimit.check(size)
    (self.size, self.bytes, dropped) = (size, clean, [])
  }

  private static func points(
    _ bytes: [UInt8], _ format: PictureFormat
  ) throws(PictureFault) -> (PictureSize, [UInt8]) {
    switch format {
    case .jpeg: try JPEGCleaner.clean(bytes)
    case .png: try PNGCleaner.clean(bytes)
    case .webp: try WebPCleaner.clean(bytes)
    case .gif: try GIFCleaner.clean(bytes)
    case .svg, .heif: throw .unsupported(format)
    }
  }
}
