import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// A machine that refuses, in a process of its own: limits and rights belong to the whole process.
@Suite struct RefusingMachineTests {
  let folder = try! TemporaryFolder()

  /// A limit on the size of files fails the same call, in the same way, as a full disk.
  @Test func aWriteThatFailsLeavesTheOldSiteAndSweepsTheStage() async throws {
    try await folder.publish(["index.html": "old"])
    let path = "\(folder.path)"
    await #expect(processExitsWith: .success) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let publisher = try Publisher(output: Path(path) / "public")
      _ = try publisher.stage.stage("index.html", Array("new".utf8))
      let stage = publisher.stage
      #expect(throws: MachineFailure(.write, stage.staging / "a/large", EFBIG)) {
        try stage.stage("a/large", [UInt8](repeating: 7, count: 5000))
      }
    }
    #expect(try folder.names() == ["public"])
    #expect(try folder.published() == ["index.html": "old"])
  }

  @Test func aFolderThatMayNotBeWrittenIsAFailure() async throws {
    try await folder.publish(["index.html": "old"])
    try Files.setMode(folder.path, 0o555)
    let path = "\(folder.path)"
    await #expect(processExitsWith: .success) { [path = path as String] in
      // Rights do not bind root.
      if getuid() == 0 { seteuid(65534) }
      let lock = MachineFailure(.lock, Path(path) / ".public.neuguong-lock", EACCES)
      #expect(throws: PublishFailure.machine(lock)) { _ = try Publisher(output: Path(path) / "public") }
    }
    try Files.setMode(folder.path, 0o755)
    #expect(try folder.published() == ["index.html": "old"])
  }
}
