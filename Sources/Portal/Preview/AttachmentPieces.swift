import Disk

/// An attachment as the preview sends it: opened once, and read as the browser takes it, since it may be larger than
/// what a machine has of memory.
public final class AttachmentPieces: Sendable {
  private static let size = 1 << 18

  /// In bytes, when it was opened.
  public let count: Int
  private let file: OpenFile

  init(_ source: EnclosedFile) throws(MachineFailure) {
    file = try source.open()
    count = try file.status().size
  }

  /// The next bytes; none at the end, and where the file can be read no further.
  public func next() -> [UInt8] { (try? file.read(limit: Self.size)) ?? [] }
}
