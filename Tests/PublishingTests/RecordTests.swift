import Digests
import Disk
import TestSupport
import Testing

@testable import Publishing

@Suite struct RecordTests {
  private func file(_ path: Path, _ text: String) -> HeldFile {
    HeldFile(path: path, digest: SHA256.of(Array(text.utf8)), size: text.utf8.count)
  }

  private func record() -> Record {
    var record = Record()
    let base = Base([file("a/index.html", "a"), file("tên có dấu cách.pdf", "b")])
    record.base = base
    for file in base.files { record.files[file.path] = file }
    let changed = file("a/index.html", "new")
    (record.changes, record.files[changed.path]) = ([changed.path: changed], changed)
    record.pending = ["c.html": file("c.html", "c")]
    record.leaving = ["assets/old.css"]
    return record
  }

  @Test func whatWasWrittenIsRead() throws {
    let record = record()
    let read = try #require(Record(record.bytes, base: record.base))
    #expect(read.files == record.files)
    #expect(read.pending == record.pending)
    #expect(read.leaving == record.leaving)
    #expect(read.bytes == record.bytes)
  }

  @Test func anotherBaseIsNotBelieved() {
    let record = record()
    #expect(Record(record.bytes, base: nil) == nil)
    #expect(Record(record.bytes, base: Base([])) == nil)
    #expect(Base(named: Base([]).name, Array("x".utf8)) == nil)
  }

  @Test func anyDamageIsSeen() {
    let record = record()
    var random = SeededGenerator(seed: 19)
    for _ in 0..<2_000 {
      var bytes = record.bytes
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      } else {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      #expect(Record(bytes, base: record.base) == nil)
    }
  }

  /// A store that somebody else may write to does not lead removals out of the target.
  @Test func pathsThatLeaveTheTargetAreRefused() {
    var record = record()
    record.leaving = ["../../etc/passwd"]
    #expect(Record(record.bytes, base: record.base) == nil)
  }
}
