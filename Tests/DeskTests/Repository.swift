import Disk

/// The folder that these sources were compiled in.
enum Repository {
  static var root: Path { Path(#filePath).parent.parent.parent }
}
