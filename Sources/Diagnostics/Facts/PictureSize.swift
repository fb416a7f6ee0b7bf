/// Width and height in pixels, as a picture is shown.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Nil for a picture without any pixel.
  package init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    (self.width, self.height) = (width, height)
  }
}
