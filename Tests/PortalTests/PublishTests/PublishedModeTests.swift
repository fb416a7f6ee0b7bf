import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// Modes, groups and times of what is published.
@Suite struct PublishedModeTests {
  let folder = try! TemporaryFolder()
  let site = ["index.html": "home", "tin-tuc/a/index.html": "a"]

  private func status(_ path: String) throws -> FileStatus { try Files.status(folder.path / Path(path)) }

  @Test func whatAWebServerCannotReadIsOpened() async throws {
    try await folder.publish(site)
    for path in ["public/tin-tuc", "public/tin-tuc/a"] { try Files.setMode(folder.path / Path(path), 0o700) }
    for path in site.keys { try Files.setMode(folder.path / "public" / Path(path), 0o600) }
    let report = try await folder.publish(site)
    #expect(report == PublishReport(unchanged: 2))
    for path in site.keys { #expect(try status("public/\(path)").mode == 0o644) }
    for path in ["tin-tuc", "tin-tuc/a"] { #expect(try status("public/\(path)").mode == 0o755) }
  }

  /// The root of the output says who may enter.
  @Test func anOutputThatIsClosedStaysClosed() async throws {
    try await folder.publish(site)
    try Files.setMode(folder.path / "public", 0o700)
    try await folder.publish(["index.html": "new"])
    #expect(try status("public").mode == 0o700)
  }

  @Test(.enabled(if: getuid() == 0)) func theGroupOfASetgidFolderIsInherited() async throws {
    try await folder.publish(site)
    chown("\(folder.path / "public")", 0, 4242)
    try Files.setMode(folder.path / "public", 0o2775)
    try await folder.publish(["index.html": "new", "moi/sau/index.html": "x"])
    for path in ["public", "public/index.html", "public/moi", "public/moi/sau", "public/moi/sau/index.html"] {
      #expect(try status(path).group == 4242, "\(path)")
    }
    for path in ["public", "public/moi", "public/moi/sau"] {
      #expect(try status(path).mode & 0o2000 != 0, "\(path)")
    }
  }

  @Test(.enabled(if: getuid() == 0)) func aFirstBuildInheritsTheGroupOfTheFolderAround() async throws {
    try Files.makeDirectories(folder.path / "www")
    chown("\(folder.path / "www")", 0, 4242)
    try Files.setMode(folder.path / "www", 0o2775)
    try await folder.publish(site, to: "www/site")
    for path in ["www/site", "www/site/index.html", "www/site/tin-tuc/a"] {
      #expect(try status(path).group == 4242, "\(path)")
    }
  }

  /// nginx makes the ETag of size and second.
  @Test func buildsWithinASecondNeverShareSizeAndTime() async throws {
    var known: Set<String> = []
    for number in 0..<12 {
      try await folder.publish(["index.html": "\(10 + number)", "same": "same"])
      let status = try status("public/index.html")
      #expect(known.insert("\(status.size) \(status.modified.seconds)").inserted, "build \(number)")
    }
    try Files.create(folder.path / "a", [1])
    for number in 0..<3 {
      try Files.replace(folder.path / "a", [UInt8(number)])
      let publisher = try Publisher(output: folder.path / "files")
      let staged = try publisher.stage.stage("x.pdf", copying: EnclosedFile(folder.path / "a"))
      _ = try await publisher.finish([staged])
      #expect(known.insert("pdf \(try status("files/x.pdf").modified.seconds)").inserted)
    }
  }

  @Test func replacedFileByFileTheTimesAreTheSame() async throws {
    var known: Set<Int> = []
    for number in 0..<4 {
      try await folder.publish(["index.html": "\(number)"]) { first, _ throws(MachineFailure) in
        throw MachineFailure(.rename, first, EXDEV)
      }
      #expect(known.insert(try status("public/index.html").modified.seconds).inserted)
    }
  }
}
