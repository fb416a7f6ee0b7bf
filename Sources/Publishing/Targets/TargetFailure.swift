import Disk

/// Why a publication did not end well. What was put stays; the next one goes on from there.
package enum TargetFailure: Error, Hashable, Sendable {
  /// Neither folder, `rsync` nor `s3://`.
  case unknownTarget(String)
  /// The output folder has no list of what a build made, or one that is damaged.
  case noSite(Path)
  /// A file of the list is not there.
  case fileGone(Path)
  /// The target has a site that no publication put there.
  case foreignSite
  /// Another publication runs; `seconds` since it was last heard of, where that is known.
  case locked(holder: String, seconds: Int?)
  case lockLost
  case noCredentials
  /// No answer, in the words of the program that asked.
  case unreachable(String)
  /// The store's answer, and what was asked.
  case refused(status: Int, request: String, answer: String)
  /// A program failed: its name, its exit code, its words.
  case program(String, Int32, String)
  /// Removed, and still there.
  case notRemoved([Path])
  /// A server says that it still lacks so many files, which it was sent.
  case notTaken(Int)
  case machine(MachineFailure)

  /// The command was given what it cannot use.
  package var isUsage: Bool {
    if case .unknownTarget = self { true } else { false }
  }

  package static func machine<Value: ~Copyable>(_ body: () throws(MachineFailure) -> Value) throws(TargetFailure)
    -> Value
  {
    do throws(MachineFailure) { return try body() } catch { throw .machine(error) }
  }
}
