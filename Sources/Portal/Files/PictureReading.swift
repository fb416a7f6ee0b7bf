import Diagnostics
import Disk
import Pictures
import SourceText

/// The pictures among the files that are published, read, checked and made in all sizes.
struct PictureReading {
  let files: [PublishedFile]
  /// By the address of the source.
  let pictures: [String: ShownPicture]
  let diagnostics: [Diagnostic]

  /// - Parameter maker: what sizes are made by.
  init(
    _ published: [(source: EnclosedFile, address: String)], _ uses: PictureUses, by maker: PictureRenditions, jobs: Int
  ) async throws(MachineFailure) {
    if !published.isEmpty, maker.makes { maker.store.prepare() }
    let found = try await Parallel.map(count: published.count, jobs: jobs, batches: published.count) {
      index throws(MachineFailure) in
      try Self.read(published[index], uses, maker)
    }
    files = found.flatMap(\.files)
    pictures = Dictionary(zip(published, found).compactMap { file, found in found.shown.map { (file.address, $0) } }) {
      first, _ in first
    }
    diagnostics = zip(published, found).flatMap { file, found in
      found.problems.map { Diagnostic(file: file.source.shown.description, $0) }
    }
  }

  struct Found: Sendable {
    var files: [PublishedFile] = []
    var shown: ShownPicture?
    var problems: [Problem] = []
  }

  /// By its bytes and by its name: a photograph called `.pdf` tells as much as any other.
  private static func read(
    _ file: (source: EnclosedFile, address: String), _ uses: PictureUses, _ maker: PictureRenditions
  ) throws(MachineFailure) -> Found {
    if !PictureFormat.isPictureName(file.source.path.description) {
      let head = try file.source.prefix(PictureFormat.prefixSize)
      guard let format = PictureFormat(head), format != .svg else {
        return Found(files: [PublishedFile(source: file.source, address: file.address, form: .attachment)])
      }
    }
    let recipes = uses.recipes(of: file.address)
    let isAttached = uses.isAttached(file.address) || recipes.isEmpty
    return try maker.found(file.source, file.address, recipes, isAttached: isAttached)
  }
}

extension CleanPicture {
  /// Bytes from which on a picture is too heavy for a phone.
  private static let heavy = 1_500_000

  /// What its author should know of it.
  /// - Parameter isWhole: whether it is published as it is.
  func problems(_ name: String, isWhole: Bool) -> [Problem] {
    var problems: [Problem] = []
    if !dropped.isEmpty { problems.append(.drawingParts(name, dropped)) }
    if isWhole, bytes.count > Self.heavy { problems.append(.heavyPicture(name, bytes: bytes.count)) }
    return problems
  }
}
