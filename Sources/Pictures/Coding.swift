/// How a picture is coded that can be decoded here.
package enum Coding: Sendable {
  case jpeg
  case png
  /// The first frame, where it moves.
  case webp
  /// The first frame.
  case gif
}
