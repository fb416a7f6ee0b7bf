import Disk
import SourceText

/// The files that a check is asked about: of all others nothing is said.
public struct NamedFiles: Sendable {
  /// Without links, `.` and `..`.
  private let named: [Path]

  /// Why a file cannot be asked about.
  public enum Failure: Error {
    case machine(MachineFailure)
    /// It lies in neither folder.
    case outside(String)
  }

  /// - Parameter names: files, or folders that stand for all below them.
  public init(_ names: [String], in folders: [Path]) throws(Failure) {
    let roots = folders.compactMap { try? Files.resolved($0) }
    named = try names.map { name throws(Failure) in
      let path: Path
      do throws(MachineFailure) { path = try Files.resolved(Path(name)) } catch { throw .machine(error) }
      guard roots.contains(where: { path == $0 || path.isBelow($0) }) else { throw .outside(name) }
      return path
    }
  }

  /// - Parameter file: as messages name it.
  func contains(_ file: String) -> Bool {
    guard let path = try? Files.resolved(Path(file)) else { return false }
    return named.contains { path == $0 || path.isBelow($0) }
  }
}

extension SiteBuilder.Result {
  /// The same of some files alone, what a build forgives their drafts included.
  public func only(_ files: NamedFiles) -> SiteBuilder.Result {
    var known: [String: Bool] = [:]
    let own = diagnostics.filter { diagnostic in
      let isNamed = known[diagnostic.file] ?? files.contains(diagnostic.file)
      known[diagnostic.file] = isNamed
      return isNamed
    }
    return SiteBuilder.Result(
      output: output, diagnostics: own.map(\.inFull), counts: counts, today: today, review: review)
  }
}
