import Glibc

/// The machine refused: what was tried, on which path, and the system's error number (`errno`).
public struct MachineFailure: Error, Hashable, Sendable {
  public enum Operation: String, Sendable {
    case read, write, list, makeDirectory, remove, link, rename, stat, lock, watch, listen, run
  }

  public let operation: Operation
  public let path: Path
  public let code: Int32

  public init(_ operation: Operation, _ path: Path, _ code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension MachineFailure: CustomStringConvertible {
  /// For tests and logs; what users read is worded elsewhere.
  public var description: String {
    "\(operation.rawValue) \(path): \(String(cString: strerror(code))) (\(code))"
  }
}

extension MachineFailure {
  /// Nothing is there.
  package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// Something went, or became something else, after it was listed.
  public var isChange: Bool { isAbsence || code == Enclosure.refused }

  /// The result of `body`, which is tried once more where a file changed while it ran.
  package static func onceMore<Value: Sendable>(
    _ body: () async throws(MachineFailure) -> Value
  ) async throws(MachineFailure) -> Value {
    do throws(MachineFailure) { return try await body() } catch  where error.isChange { return try await body() }
  }
}
