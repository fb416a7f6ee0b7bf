import Disk
import Glibc

/// The repository that the content lies in, where it lies in one: written to by the `git` program, under the name of
/// who made the change.
struct GitRepository: Sendable {
  private let root: Path
  private let program: Path

  /// Nil where there is no repository, or no `git`.
  init?(of folder: Path) {
    guard let start = try? Files.resolved(folder) else { return nil }
    let found = ([start] + Array(start.ancestors)).first { (try? Files.statusIfPresent($0 / ".git")) ?? nil != nil }
    let program = ["/usr/bin/git", "/usr/local/bin/git"].map { Path($0) }.first { (try? Files.status($0)) != nil }
    guard let found, let program else { return nil }
    (root, self.program) = (found, program)
  }

  /// One commit of these files alone; whatever else is staged stays as it is.
  /// - Returns: whether there is one.
  @discardableResult
  func commit(_ files: [Path], by person: String, _ message: String) -> Bool {
    let name = person.isEmpty ? "neuguong" : person
    let paths = files.compactMap { try? Files.resolved($0) }
    guard paths.count == files.count else { return false }
    let author = "--author=\(name) <\(name)@desk.invalid>"
    let identity = ["-c", "user.name=\(name)", "-c", "user.email=\(name)@desk.invalid", "-c", "core.quotePath=false"]
    return run(["add", "--"] + paths.map(\.description))
      && run(identity + ["commit", "--quiet", author, "-m", message, "--only", "--"] + paths.map(\.description))
  }

  private func run(_ arguments: [String]) -> Bool {
    let words = [program.description, "-C", root.description] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, flags) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", flags, 0)
    }
    var process = pid_t()
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    guard posix_spawn(&process, program.description, &actions, nil, pointers, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}
