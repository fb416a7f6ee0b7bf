import Disk
import Testing

@testable import Portal

/// When what changed may be read: by the events that editors really cause.
@Suite struct SettlingTests {
  private let start = ContinuousClock.now
  private let file: Path = "content/tin-tuc/le.md"

  /// How long after the last event it is read, and what.
  private func outcome(_ events: [(Path, FileEvent.Change)]) -> (quiet: Duration?, changes: FileChanges) {
    var settling = Settling()
    for event in events { settling.note(FileEvent(path: event.0, change: event.1), at: start) }
    let quiet = settling.due.map { $0 - start }
    return (quiet, settling.take())
  }

  @Test func aFileWrittenAndClosedIsReadAtOnce() {
    let (quiet, changes) = outcome([(file, .writing), (file, .written)])
    #expect(quiet == Settling.brief && changes.files == [file] && !changes.isTreeChanged)
  }

  @Test func aFileThatIsBeingWrittenIsWaitedFor() {
    #expect(outcome([(file, .writing)]).quiet == Settling.held)
    #expect(outcome([(file, .written), (file, .writing)]).quiet == Settling.held)
  }

  @Test(arguments: [FileEvent.Change.emptied, .gone, .made])
  func whatIsProbablyNotTheLastStepIsWaitedForLonger(_ change: FileEvent.Change) {
    #expect(outcome([(file, change)]).quiet == Settling.doubtful)
    #expect(outcome([(file, change), (file, .writing), (file, .written)]).quiet == Settling.brief)
  }

  @Test func anotherFilePutInPlaceIsTheFileWritten() {
    let other: Path = "content/tin-tuc/sedAbC"
    let (quiet, changes) = outcome([
      (other, .made), (other, .writing), (other, .written), (other, .gone), (file, .written),
    ])
    #expect(quiet == Settling.brief && changes.files == [file] && !changes.isTreeChanged)
  }

  @Test func aFileMovedAwayForABackupAndWrittenAnewIsTheFileWritten() {
    let (quiet, changes) = outcome([
      (file, .gone), ("content/tin-tuc/le.md~", .written), (file, .made), (file, .written),
    ])
    #expect(quiet == Settling.brief && changes.files == [file] && !changes.isTreeChanged)
  }

  @Test func manyFilesAreReadTogether() {
    let events = (1...200).map { (Path("content/tin-tuc/\($0).md"), FileEvent.Change.written) }
    let (quiet, changes) = outcome(events)
    #expect(quiet == Settling.several && changes.files.count == 200)
  }

  @Test func aFileThatStaysAwayAndAFolderChangeTheTree() {
    #expect(outcome([(file, .gone)]).changes.isTreeChanged)
    #expect(outcome([("content/tin-tuc/2019", .folders)]).changes.isTreeChanged)
  }

  @Test func whatEditorsKeepBesideAFileIsNothing() {
    for name in [".le.md.swp", "~$le.docx", "le.md~", ".#le.md", "Thumbs.db"] {
      #expect(outcome([(Path("content/tin-tuc/\(name)"), .written)]).quiet == nil, "\(name)")
    }
  }

  @Test func writingWithoutEndDoesNotKeepReadersWaitingForEver() {
    var settling = Settling()
    for tick in 0...2000 {
      settling.note(FileEvent(path: file, change: .writing), at: start + .milliseconds(10 * tick))
    }
    #expect(settling.due == start + Settling.limit)
    #expect(settling.isOverdue(at: start + Settling.limit))
  }
}
