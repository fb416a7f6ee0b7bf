import Disk
import HTTP
import Portal

/// Waits for files to change, and has the preview read them once they have settled. Nothing that happens to them ends
/// it: what cannot be read is said, and the site stays as it was.
struct PreviewLoop {
  let preview: Preview
  let content: Path
  let console: PreviewConsole
  /// The day at the moment of a reading: a preview may run for days.
  let today: @Sendable () -> Today

  /// Runs until the task is cancelled.
  func run(_ watch: inout FolderWatch) async {
    var settling = Settling()
    var owed: ContinuousClock.Instant?
    let checkout = GitCheckout(of: content)
    while !Task.isCancelled {
      await wait(for: watch.descriptor, until: [settling.due, owed].compactMap { $0 }.min())
      do throws(MachineFailure) {
        try note(&watch, &settling)
        if settling.due == nil, let time = owed, time <= .now {
          owed = nil
          try await update(since: .now)
        }
        guard let due = settling.due, due <= .now else { continue }
        if checkout.isRunning {
          try? await Task.sleep(for: .milliseconds(20))
          continue
        }
        if try await refresh(&watch, &settling) { owed = .now + Self.respite }
      } catch {
        console.show(error)
      }
    }
  }

  /// How long the full rebuild is delayed after the edited page was shown, so that the page is served first. Each
  /// further save delays it again.
  private static let respite = Duration.milliseconds(150)

  private func wait(for descriptor: Int32, until due: ContinuousClock.Instant?) async {
    guard let due else { return await Readiness.readable(descriptor) }
    _ = await within(due - .now) { await Readiness.readable(descriptor) }
  }

  private func note(_ watch: inout FolderWatch, _ settling: inout Settling) throws(MachineFailure) {
    for event in try watch.drain() { settling.note(event, at: .now) }
  }

  /// - Returns: whether only the page of the file that changed is fresh, and a full rebuild is pending.
  private func refresh(_ watch: inout FolderWatch, _ settling: inout Settling) async throws(MachineFailure) -> Bool {
    let start = ContinuousClock.now
    let (first, isOverdue) = (settling.first ?? start, settling.isOverdue(at: start))
    let changes = settling.take()
    do throws(MachineFailure) {
      try await preview.read(changes, on: today())
      try note(&watch, &settling)
      // What changed while it was read may have been read by half: it is read again before anything is shown.
      guard settling.due == nil || isOverdue else {
        settling.putBack(changes, since: first)
        return false
      }
      if await preview.show(changes) { return true }
      try await update(since: start)
      return false
    } catch {
      settling.remember(changes)
      throw error
    }
  }
}

extension PreviewLoop {
  private func update(since start: ContinuousClock.Instant) async throws(MachineFailure) {
    let before = await preview.current
    console.updated(from: before, to: try await preview.update(), after: .now - start)
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
