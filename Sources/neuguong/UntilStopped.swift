import Disk
import Glibc
import HTTP

/// What `body` gives, or nil when Ctrl-C, or a service manager, ends it first.
func untilStopped(_ body: @escaping @Sendable () async -> MachineFailure?) async -> MachineFailure? {
  for number in [SIGINT, SIGTERM] { signal(number, SIG_IGN) }
  return await withTaskGroup(of: MachineFailure?.self) { group in
    for number in [SIGINT, SIGTERM] {
      group.addTask {
        await Readiness.signal(number)
        return nil
      }
    }
    group.addTask(operation: body)
    defer { group.cancelAll() }
    return await group.next() ?? nil
  }
}
