import Disk
import Glibc
import SourceText

/// Who holds a lock at a target: a process of a machine.
struct Holder: Hashable, Sendable {
  /// Until the machine is started again; empty where it does not say.
  private let boot: String
  /// The numbers of processes mean something within this only (`namespaces(7)`).
  private let space: String
  private let process: Int32
  /// In ticks since the machine started: numbers are given again.
  private let started: String

  static var own: Holder {
    let process = getpid()
    return Holder(
      boot: text("/proc/sys/kernel/random/boot_id"),
      space: (try? Files.linkDestination("/proc/self/ns/pid"))?.description ?? "", process: process,
      started: started(process) ?? "")
  }

  var text: String { "\(boot) \(space) \(process) \(started)\n" }

  /// By the first line of a lock.
  init?(_ bytes: [UInt8]) {
    let parts = String(decoding: bytes, as: UTF8.self).firstLine.split(separator: " ").map(String.init)
    guard parts.count == 4, let process = Int32(parts[2]) else { return nil }
    self.init(boot: parts[0], space: parts[1], process: process, started: parts[3])
  }

  private init(boot: String, space: String, process: Int32, started: String) {
    (self.boot, self.space, self.process, self.started) = (boot, space, process, started)
  }

  /// It ran here, and has ended for certain.
  var isDead: Bool {
    let own = Holder.own
    return !boot.isEmpty && boot == own.boot && space == own.space && Self.started(process) != started
  }

  /// Nil where there is no such process. Field 22 of `proc(5)`, after a name that may hold anything.
  private static func started(_ process: Int32) -> String? {
    let status = text(Path("/proc/\(process)/stat"))
    guard let end = status.lastIndex(of: ")") else { return nil }
    let fields = status[end...].split(separator: " ")
    return fields.count > 20 && fields[1] != "Z" ? String(fields[20]) : nil
  }

  private static func text(_ path: Path) -> String {
    (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self).trimmed } ?? ""
  }
}
