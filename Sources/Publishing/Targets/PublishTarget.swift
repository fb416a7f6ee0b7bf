import Disk

/// A place where readers' web server takes its files from.
///
/// None is ever listed: what is there is known by its record. Every file is whole at any moment, old or new.
package protocol PublishTarget: Sendable {
  /// The bytes of a file; nil where there is none.
  func contents(_ path: Path) throws(TargetFailure) -> [UInt8]?
  /// Puts files, in any order, side by side. What is put already may be put again.
  func put(_ files: [SentFile]) throws(TargetFailure)
  /// Removes files; those that are not there are fine.
  func remove(_ paths: [Path]) throws(TargetFailure)
  /// Which of these are there, whatever their bytes.
  func remaining(_ paths: [Path]) throws(TargetFailure) -> Set<Path>
  /// Which of these are there with these very bytes, as far as it can be known without sending them.
  func holding(_ files: [HeldFile]) throws(TargetFailure) -> Set<Path>
  /// Makes the calling run the only one that may change the target.
  /// - Parameter takesOver: end another's right, who is known to be dead.
  func lock(takesOver: Bool) throws(TargetFailure) -> any TargetLock
}

/// The right to change a target.
package protocol TargetLock: Sendable {
  /// Says that it is still in use; to be called every few minutes at least.
  /// - Throws: where it was taken over.
  func renew() throws(TargetFailure)
  func release()
}

/// A file on its way to a target.
package struct SentFile: Sendable {
  package enum Source: Sendable {
    /// Below the output folder, at the same path.
    case output(Path)
    case bytes([UInt8])
  }

  package let file: HeldFile
  package let source: Source
  var path: Path { file.path }
}
