import Foundation
import TestSupport
import Testing

@testable import Disk

/// Reading from a folder gives what lies in it, and nothing else.
@Suite struct EnclosureTests {
  let folder = try! TemporaryFolder()

  private func link(_ name: String, to destination: String) throws {
    try Files.makeDirectories((folder.path / Path(name)).parent)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path / Path(name))", withDestinationPath: destination)
  }

  private func inside() throws -> Enclosure {
    try folder.write("outside/secret", "secret")
    try folder.write("in/file", "text")
    try folder.write("in/deep/er/file", "deep")
    return Enclosure(folder.path / "in")
  }

  @Test func filesAndLinksToFilesOfTheFolderAreRead() throws {
    let enclosure = try inside()
    try link("in/deep/relative", to: "../file")
    try link("in/absolute", to: "\(folder.path / "in/deep/er/file")")
    try link("in/twice", to: "absolute")
    try link("in/over", to: "../in/file")
    try link("in/magic", to: "/proc/self/cwd")
    for (path, text) in [
      ("file", "text"), ("deep/er/file", "deep"), ("deep/relative", "text"), ("absolute", "deep"), ("twice", "deep"),
      ("over", "text"),
    ] {
      #expect(try enclosure.read(Path(path)) == Array(text.utf8), "\(path)")
    }
  }

  @Test func theFolderItselfMayBeALink() throws {
    _ = try inside()
    try link("content", to: "in")
    try link("in/a", to: "deep/er/file")
    #expect(try Enclosure(folder.path / "content").read("a") == Array("deep".utf8))
    let tree = try Files.tree(folder.path / "content")
    #expect(tree.filter { $0.kind == .file }.map(\.path) == ["a", "deep/er/file", "file"])
  }

  /// What a pull request, a mistake or a machine can put into a folder.
  @Test(arguments: [
    ("../outside/secret", Enclosure.Refusal.linkOutside), ("/proc/self/environ", .linkOutside),
    ("/dev/zero", .linkOutside), ("/dev/stdin", .linkOutside), ("/etc/passwd", .linkOutside),
    ("../outside", .linkToFolder), ("/", .linkToFolder), (".", .linkToFolder), ("nowhere", .deadLink),
    ("link", .deadLink), ("pipe", .special), ("socket", .special),
  ]) func whatIsNotOfTheFolderIsRefused(_ destination: String, _ refusal: Enclosure.Refusal) throws {
    let enclosure = try inside()
    mkfifo("\(folder.path / "in/pipe")", 0o600)
    try makeSocket(folder.path / "in/socket")
    try link("in/link", to: destination)
    #expect(enclosure.refusal(of: "link") == refusal)
    #expect(throws: MachineFailure.self) { try enclosure.read("link") }
    let entry = try Files.tree(folder.path / "in").first { $0.path == "link" }
    #expect(entry?.kind == .link && entry?.refusal == refusal)
    #expect(!enclosure.has("link"))
    #expect(!Files.holds(folder.path / "outside/secret", contentsOf: EnclosedFile("link", in: enclosure)))
  }

  @Test func pipesAndSocketsAreRefusedAndNeverWaitedFor() throws {
    let enclosure = try inside()
    mkfifo("\(folder.path / "in/pipe")", 0o600)
    try makeSocket(folder.path / "in/socket")
    for name in ["pipe", "socket"] as [Path] {
      #expect(try Files.tree(folder.path / "in").first { $0.path == name }?.refusal == .special)
      #expect(throws: MachineFailure.self) { try enclosure.read(name) }
    }
  }

  /// The folder above the file is changed for a link after everything was looked at.
  @Test func aFolderThatBecomesALinkLeadsNowhere() throws {
    let enclosure = try inside()
    try folder.write("outside/er/file", "secret")
    #expect(try enclosure.read("deep/er/file") == Array("deep".utf8))
    try Files.removeTree(folder.path / "in/deep")
    try link("in/deep", to: "../outside")
    let failure = MachineFailure(.read, folder.path / "in/deep/er/file", Enclosure.refused)
    #expect(throws: failure) { try enclosure.read("deep/er/file") }
  }

  /// One thread changes a file for a link and back, the other reads: never a byte from outside.
  @Test func aLinkThatChangesMeanwhileGivesNothingFromOutside() async throws {
    let enclosure = try inside()
    let name = folder.path / "in/file"
    async let changes: Void = Task.detached { [folder] in
      for round in 0..<2_000 {
        let next = folder.path / "in/next"
        if round % 2 == 0 {
          symlink("../outside/secret", next.cString)
        } else {
          try Files.create(next, Array("text".utf8))
        }
        try Files.rename(next, to: name)
      }
    }.value
    for _ in 0..<4_000 {
      if let bytes = try? enclosure.read("file") { #expect(bytes == Array("text".utf8)) }
    }
    _ = try await changes
  }

  private func makeSocket(_ path: Path) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { space in
      for (index, byte) in path.bytes.prefix(space.count - 1).enumerated() { space[index] = byte }
    }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(result == 0)
  }
}
