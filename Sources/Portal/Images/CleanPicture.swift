import Diagnostics
import Pictures

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
  /// More than one frame.
  let isMoving: Bool
  /// How the sizes that are made of it look; nil for a drawing.
  let source: SourcePicture?

  /// - Parameter keepsNames: false where nothing can point at the parts of a drawing from outside.
  /// - Throws: `PictureFault` for what is no picture, is damaged, too large, or cannot be cleaned.
  init(_ bytes: [UInt8], keepsNames: Bool = false) throws(PictureFault) {
    guard let format = PictureFormat(bytes) else { throw .notAPicture }
    try PictureLimit.check(bytes: bytes.count, format)
    self.format = format
    guard format != .svg else {
      let drawing = try SVGCleaner.clean(bytes, keepsNames: keepsNames)
      (size, self.bytes, dropped, isMoving, source) = (drawing.size, drawing.bytes, drawing.dropped, false, nil)
      return
    }
    let clean = try Self.points(bytes, format)
    try PictureLimit.check(clean.size)
    (size, self.bytes, dropped, isMoving) = (clean.size, clean.bytes, [], clean.isMoving)
    source = format.coding.map { coding in
      SourcePicture(
        clean.bytes, coding, turn: clean.orientation?.turn ?? .none,
        colours: clean.profile.flatMap(ColourMap.init(profile:)) ?? .sRGB)
    }
  }

  private static func points(_ bytes: [UInt8], _ format: PictureFormat) throws(PictureFault) -> CleanPoints {
    switch format {
    case .jpeg: try JPEGCleaner.clean(bytes)
    case .png: try PNGCleaner.clean(bytes)
    case .webp: try WebPCleaner.clean(bytes)
    case .gif: try GIFCleaner.clean(bytes)
    case .svg, .heif: throw .unsupported(format)
    }
  }
}

extension PictureFormat {
  /// As sizes are made of it; nil for what is no picture of points that can be decoded.
  fileprivate var coding: Coding? {
    switch self {
    case .jpeg: .jpeg
    case .png: .png
    case .webp: .webp
    case .gif: .gif
    case .svg, .heif: nil
    }
  }
}
