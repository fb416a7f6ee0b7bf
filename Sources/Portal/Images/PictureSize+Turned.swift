import Diagnostics

extension PictureSize {
  /// As it is shown once the turn that its file asks for is made.
  func turned(_ orientation: Orientation?) -> PictureSize {
    guard let orientation, orientation.swapsSides else { return self }
    return PictureSize(height, width) ?? self
  }
}
