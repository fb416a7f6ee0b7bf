import CPictures

extension PictureMaker {
  /// Differs where the same source may give other bytes: another program, another library.
  package static let version = "1 " + String(cString: pictures_libraries())
}
