import Diagnostics
import Disk
import SourceText

/// What attachments reveal about who made them.
struct AttachmentReading {
  let diagnostics: [Diagnostic]

  init(_ attachments: [PublishedFile], jobs: Int) async throws(MachineFailure) {
    let found = try await Parallel.map(count: attachments.count, jobs: jobs) { index throws(MachineFailure) in
      try AttachmentProperties(attachments[index].source).diagnostic(attachments[index].source)
    }
    diagnostics = found.compactMap { $0 }
  }
}

extension AttachmentProperties {
  fileprivate func diagnostic(_ source: EnclosedFile) -> Diagnostic? {
    problem(source.shown).map { Diagnostic(file: source.shown.description, $0) }
  }

  /// What an editor should know before the file is published.
  func problem(_ source: Path) -> Problem? {
    let name = source.name.description
    switch self {
    case .none: return nil
    case .unreadable: return .unreadProperties(name)
    case .found(let properties, let remedy):
      guard properties.contains(where: \.isTelling) else { return nil }
      return .attachmentProperties(name, properties.filter(\.isTelling), remedy, path: source.description)
    }
  }
}
