import Diagnostics
import Disk
import SourceText

/// The pictures among the files that are published, read and checked.
struct PictureReading {
  let files: [PublishedFile]
  /// By address.
  let sizes: [String: PictureSize]
  let diagnostics: [Diagnostic]

  init(_ published: [(source: EnclosedFile, address: String)], jobs: Int) async throws(MachineFailure) {
    let found = try await Parallel.map(count: published.count, jobs: jobs) { index throws(MachineFailure) in
      try Self.read(published[index].source)
    }
    files = zip(published, found).map { PublishedFile(source: $0.source, address: $0.address, isPicture: $1.isPicture) }
    sizes = Dictionary(zip(published, found).compactMap { file, found in found.size.map { (file.address, $0) } }) {
      first, _ in first
    }
    diagnostics = zip(published, found).flatMap { file, found in
      found.problems.map { Diagnostic(file: file.source.shown.description, $0) }
    }
  }

  private struct Found: Sendable {
    var isPicture = true
    var size: PictureSize?
    var problems: [Problem] = []
  }

  /// By its bytes and by its name: a photograph called `.pdf` tells as much as any other.
  private static func read(_ source: EnclosedFile) throws(MachineFailure) -> Found {
    if !PictureFormat.isPictureName(source.path.description) {
      let head = try source.prefix(PictureFormat.prefixSize)
      guard let format = PictureFormat(head), format != .svg else { return Found(isPicture: false) }
    }
    let name = source.path.name.description
    switch try PictureFile.clean(source) {
    case .failure(let fault): return Found(problems: [fault.problem(name)])
    case .success(let picture): return Found(size: picture.size, problems: picture.problems(name))
    }
  }
}

extension CleanPicture {
  /// Bytes from which on a picture is too heavy for a phone.
  private static let heavy = 1_500_000

  /// What its author should know of it.
  func problems(_ name: String) -> [Problem] {
    var problems: [Problem] = []
    if !dropped.isEmpty { problems.append(.drawingParts(name, dropped)) }
    if bytes.count > Self.heavy { problems.append(.heavyPicture(name, bytes: bytes.count)) }
    return problems
  }
}
