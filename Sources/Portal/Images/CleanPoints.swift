import Diagnostics

/// What a cleaner makes of a picture of points.
struct CleanPoints {
  /// As it is shown.
  let size: PictureSize
  let bytes: [UInt8]
  let orientation: Orientation?
  /// Colours other than those of sRGB, reduced to what tells of them.
  let profile: [UInt8]?
  /// More than one frame.
  let isMoving: Bool

  /// - Parameter size: as it lies in the file.
  init(
    _ size: PictureSize, _ bytes: [UInt8], turned orientation: Orientation? = nil, profile: [UInt8]? = nil,
    isMoving: Bool = false
  ) {
    self.size = size.turned(orientation)
    (self.bytes, self.orientation, self.profile, self.isMoving) = (bytes, orientation, profile, isMoving)
  }
}
