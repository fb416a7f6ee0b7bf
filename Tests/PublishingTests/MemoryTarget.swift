import Digests
import Disk
import Synchronization

@testable import Publishing

/// A target in memory, which may die after any number of changes.
final class MemoryTarget: PublishTarget {
  struct State {
    var files: [Path: [UInt8]] = [:]
    var isLocked = false
    /// Changes that are still possible; nil for any number.
    var life: Int?
    var asked = 0
    var sent = 0
  }

  let state: Mutex<State>
  /// Called after each change, with what is there.
  let look: @Sendable ([Path: [UInt8]]) -> Void

  init(life: Int? = nil, _ files: [Path: [UInt8]] = [:], look: @escaping @Sendable ([Path: [UInt8]]) -> Void = { _ in })
  {
    state = Mutex(State(files: files, life: life))
    self.look = look
  }

  static let death = TargetFailure.unreachable("dead")
  var files: [Path: [UInt8]] { state.withLock { $0.files } }
  var sent: Int { state.withLock { $0.sent } }
  var asked: Int { state.withLock { $0.asked } }

  private func change(_ body: (inout State) -> Void) throws(TargetFailure) {
    let files = state.withLock { state -> [Path: [UInt8]]? in
      if state.life == 0 { return nil }
      if let life = state.life { state.life = life - 1 }
      body(&state)
      return state.files
    }
    guard let files else { throw Self.death }
    look(files)
  }

  func contents(_ path: Path) throws(TargetFailure) -> [UInt8]? {
    state.withLock {
      $0.asked += 1
      return $0.files[path]
    }
  }

  func put(_ files: [SentFile]) throws(TargetFailure) {
    for file in files {
      let bytes: [UInt8]
      switch file.source {
      case .bytes(let own): bytes = own
      case .output(let path): bytes = try TargetFailure.machine { () throws(MachineFailure) in try Files.read(path) }
      }
      try change { state in
        state.files[file.path] = bytes
        state.sent += bytes.count
      }
    }
  }

  func remove(_ paths: [Path]) throws(TargetFailure) {
    for path in paths { try change { $0.files[path] = nil } }
  }

  func remaining(_ paths: [Path]) throws(TargetFailure) -> Set<Path> {
    state.withLock { state in
      state.asked += paths.count
      return Set(paths.filter { state.files[$0] != nil })
    }
  }

  func holding(_ files: [HeldFile]) throws(TargetFailure) -> Set<Path> {
    state.withLock { state in
      state.asked += files.count
      return Set(files.filter { file in state.files[file.path].map { SHA256.of($0) } == file.digest }.map(\.path))
    }
  }

  func lock(takesOver: Bool) throws(TargetFailure) -> any TargetLock {
    let isFree = state.withLock { state in
      defer { state.isLocked = true }
      return takesOver || !state.isLocked
    }
    guard isFree else { throw .locked(holder: "memory", seconds: 3) }
    return Lock(target: self)
  }

  struct Lock: TargetLock {
    let target: MemoryTarget
    func renew() {}
    func release() { target.state.withLock { $0.isLocked = false } }
  }
}
