import Disk
import Foundation
import TestSupport
import Testing

@testable import DeskStore

@Suite struct JournalTests {
  private func draft(_ text: String, _ name: String = "content/tin-tuc/le.md", by person: String = "an") throws -> Draft
  {
    Draft(file: try #require(WorkPath(name)), person: person, base: VersionID(of: []), time: 7, bytes: Array(text.utf8))
  }

  @Test func whatWasKeptIsThereAgain() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal(folder.path)
    for number in 0..<50 { try journal.keep(draft("Bài \(number)\ndraft 5 x\n")) }
    try journal.keep(draft("Của Bình", by: "binh"))
    try journal.keep(draft("Mới", "content/tin-tuc/moi.md"))
    let again = try Journal(folder.path)
    #expect(again.drafts == journal.drafts && again.drafts.count == 3)
    #expect(
      again.draft(of: try #require(WorkPath("content/tin-tuc/le.md")), by: "an") == (try draft("Bài 49\ndraft 5 x\n")))
    try journal.discard(try #require(WorkPath("content/tin-tuc/le.md")), by: "an")
    #expect(try Journal(folder.path).drafts.count == 2)
  }

  /// Wherever a power cut ends it, the file holds the last whole record before that.
  @Test func cutAnywhereTheRecordBeforeIsThere() throws {
    let (first, second) = (try draft("Bản một"), try draft("Bản hai, dài hơn"))
    let whole = first.record + second.record
    for cut in first.record.count...whole.count {
      let (found, end) = Draft.last(in: Array(whole[..<cut]))
      #expect(
        found == (cut == whole.count ? second : first) && end == (cut == whole.count ? whole.count : first.record.count)
      )
    }
    for place in first.record.count..<whole.count {
      var damaged = whole
      damaged[place] ^= 1
      #expect(Draft.last(in: damaged).draft == first, "\(place)")
    }
  }

  @Test func afterACutTheNextRecordFollowsTheLastWholeOne() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal(folder.path)
    try journal.keep(draft("Một"))
    let name = try #require(Files.children(folder.path).first?.name)
    let file = try OpenFile(appending: folder.path / name)
    try file.write(Array("draft 30 abc\nnửa chừng".utf8))
    var again = try Journal(folder.path)
    #expect(again.drafts == [try draft("Một")])
    try again.keep(draft("Hai"))
    #expect(try Journal(folder.path).drafts == [try draft("Hai")])
  }

  @Test func aLongDayDoesNotFillTheDisk() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal(folder.path)
    let text = String(repeating: "Thi đua. ", count: 5_000)
    for number in 0..<60 { try journal.keep(draft("\(number) \(text)")) }
    let sizes = try Files.children(folder.path).map { try Files.status(folder.path / $0.name).size }
    #expect(sizes.count == 1 && sizes[0] <= Journal.largest)
    #expect(try Journal(folder.path).drafts == [try draft("59 \(text)")])
  }

  @Test func aVanishedFolderIsMadeAgain() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal(folder.path / "journal")
    try journal.keep(draft("Một"))
    try Files.removeTree(folder.path / "journal")
    try journal.keep(draft("Hai"))
    #expect(try Journal(folder.path / "journal").drafts == [try draft("Hai")])
  }

  @Test func aFullDiskIsSaidAndWhatWasThereStays() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal(folder.path)
    try journal.keep(draft("Một"))
    let name = try #require(Files.children(folder.path).first?.name)
    let limited = try Limited.fileSize(try Files.status(folder.path / name).size + 20) {
      do { try journal.keep(draft(String(repeating: "x", count: 10_000))) } catch {
        return (error as? MachineFailure)?.code
      }
      return nil
    }
    #expect(limited == EFBIG)
    #expect(journal.drafts == [try draft("Một")])
    #expect(try Journal(folder.path).drafts == [try draft("Một")])
    try journal.keep(draft("Hai"))
    #expect(try Journal(folder.path).drafts == [try draft("Hai")])
  }
}

/// What the process may do, lowered for a moment: as a full disk looks to whoever writes.
enum Limited {
  private static let one = NSLock()

  static func fileSize<Value>(_ bytes: Int, _ body: () throws -> Value) throws -> Value {
    try one.withLock {
      signal(SIGXFSZ, SIG_IGN)
      var old = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
      var low = old
      low.rlim_cur = rlim_t(bytes)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &low)
      defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old) }
      return try body()
    }
  }
}
