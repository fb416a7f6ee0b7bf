/// Width and height in pixels, as a picture is shown.
struct PictureSize: Hashable, Sendable {
  let width: Int
  let height: Int

  /// Nil for a picture without any pixel.
  init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// As it is shown once the turn that its file asks for is made.
  func turned(_ orientation: Orientation?) -> PictureSize {
    guard let orientation, orientation.swapsSides else { return self }
    return PictureSize(height, width) ?? self
  }
}
