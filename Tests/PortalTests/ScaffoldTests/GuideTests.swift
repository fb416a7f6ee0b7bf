import DataFiles
import Disk
import Foundation
import Testing

@testable import Portal

/// The guide's tables say what the program does: each stands between `<!-- bảng: NAME -->` and `<!-- hết bảng -->`.
/// With RECORD_SNAPSHOTS=1 in the environment they are written anew, and the test fails so that they get read.
@Suite struct GuideTests {
  private static let guide = Repository.root / "content/README.md"

  @Test func itsTablesAreThoseOfTheProgram() throws {
    let text = String(decoding: try Files.read(Self.guide), as: UTF8.self)
    var fresh = text
    for (name, table) in GuideTables.all {
      let (open, close) = ("<!-- bảng: \(name) -->\n", "<!-- hết bảng -->")
      let start = try #require(fresh.firstRange(of: open), "the guide has no table “\(name)”")
      let end = try #require(fresh[start.upperBound...].firstRange(of: close))
      let written = fresh[start.upperBound..<end.lowerBound]
      #expect(
        written == "\n\(table)\n",
        "the guide's table “\(name)” is out of date: RECORD_SNAPSHOTS=1 swift test --filter GuideTests")
      fresh.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n\(table)\n")
    }
    if Repository.recordsSnapshots, fresh != text {
      try Files.replace(Self.guide, Array(fresh.utf8))
      Issue.record("recorded \(Self.guide)")
    }
  }
}
