/// Why a picture is not published.
package enum PictureFault: Error, Hashable, Sendable {
  /// Its bytes are of no kind that a browser shows.
  case notAPicture
  /// It ends before it should, or says of itself what cannot be.
  case damaged(PictureFormat)
  /// What it tells beside the picture cannot be taken out of it.
  case unsupported(PictureFormat)
  /// An SVG that is more than a drawing as a whole: the part that says so, such as `<!DOCTYPE svg`.
  case active(String)
  /// More bytes than are read of a picture.
  case tooHeavy(limit: Int)
  case tooManyPoints(PictureSize)
  /// It must be held whole to be decoded, in more bytes than that.
  case tooLargeForItsKind(PictureFormat, limit: Int)
}
