import Disk

/// What comes with the program: its theme, and the site that `init` begins with (docs/spec/command-line.md,
/// "Installed files").
enum Installed {
  /// The theme of the folder that the command runs in, else the one that was installed.
  static var theme: String {
    let own = "theme"
    return isFolder(Path(own)) ? own : folder(Path(own))?.description ?? own
  }

  /// A folder beside the program, `share/neuguong` of a folder above it, or the system's; nil where there is none.
  static func folder(_ name: Path) -> Path? { places(name).first(where: isFolder) }

  private static func places(_ name: Path) -> [Path] {
    let shared: Path = "share/neuguong"
    guard let program = try? Files.resolved("/proc/self/exe") else { return ["/usr" / shared / name] }
    // A program that was built here lies below .build/, beside the theme that it was built with.
    let source = program.ancestors.first { $0.name == ".build" }?.parent
    let beside = [program.parent] + program.ancestors.map { $0 / shared } + (source.map { [$0] } ?? [])
    return (beside + ["/usr" / shared]).map { $0 / name }
  }

  private static func isFolder(_ path: Path) -> Bool {
    (try? Files.statusIfPresent(path))?.kind == .folder
  }
}
