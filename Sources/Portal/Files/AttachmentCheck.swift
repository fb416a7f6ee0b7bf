import Diagnostics
import Disk
import SourceText

/// Attachments whose bytes are not what their names say: readers could not open them.
struct AttachmentCheck {
  let diagnostics: [Diagnostic]
  /// Of which nothing more is said.
  let refused: Set<Path>

  init(_ published: [(source: EnclosedFile, address: String)]) throws(MachineFailure) {
    var found: [Diagnostic] = []
    var refused: Set<Path> = []
    for file in published where !PictureFormat.isPictureName(file.source.path.description) {
      let head = try file.source.prefix(PictureFormat.prefixSize)
      let tail = head.starts(with: "PK".utf8) ? try file.source.suffix(Self.tailSize) : []
      let signature = FileSignature(head: head, tail: tail)
      let name = file.source.path.name.description
      guard !signature.suits(name.ending.lowercased()) else { continue }
      found.append(Diagnostic(file: file.source.shown.description, .otherBytes(name, signature)))
      refused.insert(file.source.shown)
    }
    diagnostics = found
    self.refused = refused
  }

  /// Enough for the list of a package's files, which stands at its end: Word's has some dozens.
  private static let tailSize = 1 << 16
}
