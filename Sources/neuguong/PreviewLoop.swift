import Loopback
import Portal

/// Waits for files to change, and has the preview read them once they have settled. Nothing that happens to them ends
/// it: what cannot be read is said, and the site stays as it was.
struct PreviewLoop {
  let preview: Preview
  let content: Path
  let console: PreviewConsole

  /// Runs until the task is cancelled.
  func run(_ watch: inout FolderWatch) async {
    var settling = Settling()
    let checkout = GitCheckout(of: content)
    while !Task.isCancelled {
      await wait(for: watch.descriptor, until: settling.due)
      do throws(MachineFailure) {
        try note(&watch, &settling)
        guard let due = settling.due, due <= .now else { continue }
        if checkout.isRunning {
          try? await Task.sleep(for: .milliseconds(20))
          continue
        }
        try await refresh(&watch, &settling)
      } catch {
        console.show(error)
      }
    }
  }

  private func wait(for descriptor: Int32, until due: ContinuousClock.Instant?) async {
    guard let due else { return await Readiness.readable(descriptor) }
    _ = await within(due - .now) { await Readiness.readable(descriptor) }
  }

  private func note(_ watch: inout FolderWatch, _ settling: inout Settling) throws(MachineFailure) {
    for event in try watch.drain() { settling.note(event, at: .now) }
  }

  private func refresh(_ watch: inout FolderWatch, _ settling: inout Settling) async throws(MachineFailure) {
    let start = ContinuousClock.now
    let (first, isOverdue) = (settling.first ?? start, settling.isOverdue(at: start))
    let changes = settling.take()
    do throws(MachineFailure) {
      try await preview.read(changes)
      try note(&watch, &settling)
      // What changed while it was read may have been read by half: it is read again before anything is shown.
      guard settling.due == nil || isOverdue else { return settling.putBack(changes, since: first) }
      let before = await preview.current
      console.updated(from: before, to: try await preview.update(), after: .now - start)
    } catch {
      settling.remember(changes)
      throw error
    }
  }
}

/// Whether git is at work on the folder: it holds a lock on its index from the first file to the last.
private struct GitCheckout {
  private let lock: Path?

  init(of folder: Path) {
    let start = (try? Files.resolved(folder)) ?? folder
    let folders = [start] + Array(start.ancestors)
    lock = folders.map { $0 / ".git" }.first { (try? Files.statusIfPresent($0))??.kind == .folder }
      .map { $0 / "index.lock" }
  }

  var isRunning: Bool {
    guard let lock else { return false }
    return (try? Files.statusIfPresent(lock)) ?? nil != nil
  }
}
