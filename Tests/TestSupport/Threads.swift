import Dispatch

/// Runs tasks apart from the tests' own, which may be waiting on every thread that there is.
package final class Threads: TaskExecutor {
  private let queue = DispatchQueue(label: "server", attributes: .concurrent)

  package init() {}

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
