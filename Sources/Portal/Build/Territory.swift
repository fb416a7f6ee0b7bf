import DataFiles
import Disk
import Glibc
import Privacy
import SourceText
import Vietnamese

/// Where a build may write, whatever its options say: never over the sources that it is made from.
public struct Territory: Sendable {
  private let content: Place
  private let theme: Place

  public init(content: Path, theme: Path) {
    self.content = Place(content)
    self.theme = Place(theme)
  }

  public enum Refusal: Hashable, Sendable {
    case nothingNamed
    /// The root of the disk, or a folder above the one that the command is run in.
    case tooMuch
    /// In the folder of content or theme, or that folder itself.
    case inside(Path)
    /// Around the folder of content or theme.
    case around(Path)
    /// In a folder of git's.
    case repository
    /// In the output folder.
    case insideOutput
    /// Something is there that no build made.
    case notOurs
  }

  /// Why a folder cannot be the output.
  public func refusal(ofOutput path: Path) -> Refusal? {
    guard !path.bytes.isEmpty else { return .nothingNamed }
    let output = Place(path)
    if let refusal = refusal(of: output) { return refusal }
    for source in [content, theme] where output.contains(source) { return .around(source.named) }
    return output.contains(Place(".")) ? .tooMuch : nil
  }

  /// Why a file cannot be that of nginx's map: it must be new, or one that a build wrote.
  public func refusal(ofMap path: Path, output: Path) -> Refusal? {
    guard !path.bytes.isEmpty else { return .nothingNamed }
    let map = Place(path)
    if let refusal = refusal(of: map) { return refusal }
    if Place(output).contains(map) { return .insideOutput }
    guard let status = try? Files.statusIfPresent(path) else { return nil }
    let head = try? OpenFile(reading: path).read(limit: NginxMap.firstLine.utf8.count)
    return status.kind == .file && head?.elementsEqual(NginxMap.firstLine.utf8) == true ? nil : .notOurs
  }

  private func refusal(of place: Place) -> Refusal? {
    for source in [content, theme] where source.contains(place) { return .inside(source.named) }
    return place.isInRepository ? .repository : nil
  }
}

/// A place on the disk, whether it exists or not, however it is named.
private struct Place: Sendable {
  /// As the user named it.
  let named: Path
  private let real: Path
  /// In lower case and NFC: some file systems treat names that differ only in these as one.
  private let folded: Path
  /// What is there, and each folder above it, nearest first.
  private let files: [FileID]

  struct FileID: Hashable, Sendable {
    let device: dev_t
    let inode: ino_t
  }

  init(_ path: Path) {
    named = path
    real = Place.destination(path, links: 0)
    folded = Path(NFC.normalized(real.description.lowercased()))
    files = ([real] + Array(real.ancestors) + ["/"]).map { path in
      guard let status = try? Files.status(path) else { return FileID(device: 0, inode: 0) }
      return FileID(device: status.device, inode: status.inode)
    }
  }

  /// The other place is this one, or lies in it.
  func contains(_ other: Place) -> Bool {
    if folded == other.folded || folded == "/" || other.folded.isBelow(folded) { return true }
    return files.first.map { $0.inode != 0 && other.files.contains($0) } ?? false
  }

  var isInRepository: Bool { folded.description.split(separator: "/").contains(".git") }

  /// Where a path leads, links resolved as far as there are any.
  private static func destination(_ path: Path, links: Int) -> Path {
    let bare = path.trimmed
    if let real = try? Files.resolved(bare) { return real }
    let parent = bare.parent.bytes.isEmpty ? "." : bare.parent
    if links < 40, let target = try? Files.linkDestination(bare) {
      return destination(target.isAbsolute ? target : parent / target, links: links + 1)
    }
    guard bare.name != bare, links < 400 else {
      return (try? Files.resolved(".")).map { $0 / bare } ?? bare
    }
    switch bare.name {
    case ".", "": return destination(parent, links: links + 1)
    case "..": return destination(parent, links: links + 1).parent
    default: return destination(parent, links: links + 1) / bare.name
    }
  }
}
