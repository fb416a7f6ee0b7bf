import Disk
import Glibc
import Pictures
import SourceText

/// A picture or an attachment that is published.
struct PublishedFile: Sendable {
  enum Form: Sendable {
    case attachment
    /// A whole picture, without its metadata.
    case picture
    /// One of the sizes that were made of a picture.
    case size(StoredBytes)
  }

  let source: EnclosedFile
  /// From the site's root.
  let address: String
  let form: Form

  /// Below the output folder.
  var path: Path { Path(String(address.dropFirst())) }
  var isPicture: Bool { if case .attachment = form { false } else { true } }

  /// What is published.
  func bytes() throws(MachineFailure) -> [UInt8] {
    switch form {
    case .attachment: try source.read()
    case .picture: try picture()
    case .size(let bytes): try bytes.read()
    }
  }

  /// The file was read once before, when it was checked: one that has been damaged since is a failure (`ESTALE`).
  private func picture() throws(MachineFailure) -> [UInt8] {
    switch try PictureFile.clean(source) {
    case .success(let picture): return picture.bytes
    case .failure: throw MachineFailure(.read, source.shown, ESTALE)
    }
  }
}
