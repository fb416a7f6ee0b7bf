import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// A disk whose power is cut: an image in a loop device, copied as it is at an instant, and mounted elsewhere.
///
/// Needs root and loop devices. The journal is written every second, so that names are on the disk long before the bytes
/// of files that nobody flushed: what a cut leaves of such is empty files.
@Suite(.serialized) struct PowerCutTests {
  let folder = try! TemporaryFolder()

  private static let canMount =
    getuid() == 0 && run("mkfs.ext4 -V") && (try? Files.statusIfPresent("/dev/loop-control")) ?? nil != nil

  @discardableResult
  private static func run(_ command: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private func site(_ number: Int) -> [String: String] {
    var site = ["index.html": "\(number)"]
    for page in 0..<60 { site["tin-tuc/\(page)/index.html"] = "\(number) " + String(repeating: "x", count: page * 50) }
    return site
  }

  /// The site as the disk would have it after a cut right now.
  private func afterCut(_ output: Path) throws -> [String: String] {
    let (image, copy, place) = (folder.path / "disk", folder.path / "copy", folder.path / "after")
    try Files.makeDirectories(place)
    let mounted = Self.run("cp --sparse=always \(image) \(copy) && mount -o loop \(copy) \(place)")
    try #require(mounted, "the copy of the disk cannot be mounted")
    defer { Self.run("umount \(place)") }
    return try folder.published("after" / output)
  }

  @Test(
    .enabled(if: PowerCutTests.canMount, "needs root, mkfs.ext4 and loop devices"), .timeLimit(.minutes(20)),
    arguments: [false, true])
  func aCutAfterABuildLeavesTheNewSiteWhole(_ isMountPoint: Bool) async throws {
    let disk = folder.path / "mount"
    try Files.makeDirectories(disk)
    try #require(
      Self.run("truncate -s 48M \(folder.path / "disk") && mkfs.ext4 -q \(folder.path / "disk")")
        && Self.run("mount -o loop,commit=1 \(folder.path / "disk") \(disk)"))
    defer { Self.run("umount \(disk)") }
    for number in 1...3 {
      try await folder.publish(site(number), to: "mount/public") { first, second throws(MachineFailure) in
        if isMountPoint { throw MachineFailure(.rename, first, EXDEV) }
        try Files.exchange(first, second)
      }
      #expect(try afterCut("public") == site(number), "right after build \(number)")
      // The journal has been written meanwhile.
      usleep(1_500_000)
      #expect(try afterCut("public") == site(number), "a while after build \(number)")
    }
  }
}
