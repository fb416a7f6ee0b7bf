/// Why a picture is not published.
enum PictureFault: Error, Hashable, Sendable {
  /// Its bytes are of no kind that a browser shows.
  case notAPicture
  /// It ends before it should, or says of itself what cannot be.
  case damaged(PictureFormat)
  /// What it tells beside the picture cannot be taken out of it.
  case unsupported(PictureFormat)
  /// An SVG with what is more than a drawing: the part, such as `<script`.
  case active(String)
}
