import Digests
import Disk
import Synchronization

/// A lock file that is put and read back: rsync knows no condition, so a run looks twice before it changes anything.
final class RsyncLock: TargetLock {
  private let target: RsyncTarget
  private let own: [UInt8]

  init(_ target: RsyncTarget, takesOver: Bool) throws(TargetFailure) {
    self.target = target
    own = Array(Holder.own.text.utf8) + Array("\(UInt64.random(in: 0 ... .max))\n".utf8)
    if let old = try target.contents(Record.lock), !takesOver, !(Holder(old)?.isDead ?? false) {
      throw .locked(holder: Record.lock.description, seconds: nil)
    }
    let file = HeldFile(path: Record.lock, digest: SHA256.of(own), size: own.count)
    try target.put([SentFile(file: file, source: .bytes(own))])
  }

  func renew() throws(TargetFailure) {
    guard try target.contents(Record.lock) == own else { throw .lockLost }
  }

  func release() { try? target.remove([Record.lock]) }
}
