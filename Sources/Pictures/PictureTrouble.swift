/// Why no sizes can be made of a picture.
package enum PictureTrouble: Error, Hashable, Sendable {
  /// It ends before it should, or its pixels are damaged.
  case damaged
  /// Its kind of coding (progressive, interlaced, without loss) must be held whole, which takes more than `limit`
  /// bytes beside the file.
  case tooLargeForItsKind(limit: Int)
  /// Memory ran out while it was written.
  case outOfMemory
}
