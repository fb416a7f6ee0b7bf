import Disk
import Foundation

@testable import Portal

/// Where this package lies: tests use the theme that the product ships.
enum Repository {
  static let root: Path = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Path(tests.deletingLastPathComponent().deletingLastPathComponent().path)
  }()

  static let theme = root / "theme"
  static let fixtures = root / "Tests/PortalTests/Fixtures"
  static let recordsSnapshots = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}
