import Disk

/// Compares a rendered site with the output folder, writing nothing.
public struct Verification: Sendable {
  public enum Difference: String, Sendable {
    case missing, differs
    /// Made by an earlier build, and not part of this one.
    case extra
  }

  private let output: Path

  public init(output: Path) {
    self.output = output
  }

  /// How the output differs at one path; nil when it has these bytes. For many threads at once.
  public func difference(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) -> Difference? {
    if Files.holds(output / path, bytes) { return nil }
    return try differenceFromPresent(path)
  }

  /// The same for a file that is copied.
  func difference(_ path: Path, copying source: EnclosedFile) throws(MachineFailure) -> Difference? {
    if Files.holds(output / path, contentsOf: source) { return nil }
    return try differenceFromPresent(path)
  }

  private func differenceFromPresent(_ path: Path) throws(MachineFailure) -> Difference {
    try Files.statusIfPresent(output / path, followingLinks: false) == nil ? .missing : .differs
  }

  /// What a build of exactly `made` would remove or rewrite beside those files: extra files, and its own list.
  public func rest(made: [Path]) throws(MachineFailure) -> [(path: Path, difference: Difference)] {
    let listed = try OldSite.manifest(in: output).map(Manifest.paths) ?? []
    var rest: [(path: Path, difference: Difference)] = []
    for path in listed.subtracting(made).sorted()
    where try Files.statusIfPresent(output / path, followingLinks: false) != nil {
      rest.append((path, .extra))
    }
    if let difference = try difference(Manifest.name, Manifest.bytes(made)) { rest.append((Manifest.name, difference)) }
    return rest
  }
}
