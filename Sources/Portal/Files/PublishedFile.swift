import Disk
import Glibc
import SourceText

/// A picture or an attachment that is published.
struct PublishedFile: Sendable {
  let source: EnclosedFile
  /// From the site's root.
  let address: String
  /// A picture is published without its metadata; an attachment as it is.
  let isPicture: Bool

  /// Below the output folder.
  var path: Path { Path(String(address.dropFirst())) }

  /// What is published of a picture. The file was read once before, when it was checked: one that has been damaged
  /// since is a failure (`ESTALE`).
  func picture() throws(MachineFailure) -> [UInt8] {
    switch try PictureFile.clean(source) {
    case .success(let picture): return picture.bytes
    case .failure: throw MachineFailure(.read, source.shown, ESTALE)
    }
  }
}
