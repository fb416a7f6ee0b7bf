import Digests
import Disk
import Glibc

/// Puts and removes, a batch at a time, and keeps the lock alive meanwhile.
struct PublicationWork {
  /// So that a lock is renewed in time on a slow line.
  private static let most = (files: 256, bytes: 16 << 20)

  let site: BuiltSite
  let target: any PublishTarget
  let lock: any TargetLock
  private(set) var bytes = PublicationReport.Bytes()
  private var renewed = ContinuousClock.now

  init(site: BuiltSite, target: any PublishTarget, lock: any TargetLock) {
    (self.site, self.target, self.lock) = (site, target, lock)
  }

  /// Says what may be there from now on, and looks whether the target is still ours.
  mutating func begin(_ record: Record) throws(TargetFailure) {
    try lock.renew()
    try put(record)
  }

  mutating func put(_ files: [HeldFile]) throws(TargetFailure) {
    for batch in files.batches(Self.most.files, bytes: Self.most.bytes) {
      try target.put(batch.map(site.sent))
      bytes.files += batch.reduce(0) { $0 + $1.size }
      try renewInTime()
    }
  }

  mutating func put(_ record: Record) throws(TargetFailure) { try put(Record.name, record.bytes) }
  mutating func put(_ base: Base) throws(TargetFailure) { try put(base.name, base.bytes) }

  private mutating func put(_ path: Path, _ content: [UInt8]) throws(TargetFailure) {
    let file = HeldFile(path: path, digest: SHA256.of(content), size: content.count)
    try target.put([SentFile(file: file, source: .bytes(content))])
    bytes.record += content.count
  }

  mutating func remove(_ paths: [Path]) throws(TargetFailure) {
    for batch in paths.chunks(of: Self.most.files) {
      try target.remove(batch)
      try renewInTime()
    }
  }

  mutating func wait(_ duration: Duration) {
    usleep(UInt32(clamping: Int64(duration / .microseconds(1))))
  }

  /// - Throws: where something is there that was removed.
  func prove(_ removed: Set<Path>) throws(TargetFailure) {
    let left = try target.remaining(removed.sorted())
    guard left.isEmpty else { throw .notRemoved(left.sorted()) }
  }

  private mutating func renewInTime() throws(TargetFailure) {
    guard ContinuousClock.now - renewed > .seconds(60) else { return }
    try lock.renew()
    renewed = .now
  }
}
