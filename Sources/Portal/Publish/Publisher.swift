import Disk
import Glibc

/// Owner of one build's right to replace the output folder: all or nothing.
///
/// It holds a lock beside the folder, and a sibling folder in which the new site grows. Until `finish` succeeds the old
/// output is untouched; whatever ends the value before that also removes the sibling. A killed process leaves the old
/// site or the new one, and what it left beside them is swept by the next.
public struct Publisher: ~Copyable {
  typealias Exchange = @Sendable (Path, Path) throws(MachineFailure) -> Void

  private let lock: OutputLock
  private let places: OutputPlaces
  private let exchange: Exchange

  /// Takes the lock and sweeps what a killed build left. `output` need not exist; a link to a folder stays a link.
  public init(output: Path) throws(PublishFailure) {
    try self.init(output: output, exchange: Files.exchange)
  }

  init(output: Path, exchange: @escaping Exchange) throws(PublishFailure) {
    var places = try PublishFailure.machine { () throws(MachineFailure) in try OutputPlaces(output) }
    let lock = try OutputLock(places.lock)
    try places.prepare()
    self.exchange = exchange
    self.places = places
    self.lock = lock
  }

  deinit {
    try? places.workshop.remove()
  }

  /// Where to put the new site's files.
  public var stage: Stage {
    let old = try? Files.statusIfPresent(places.output)
    return Stage(output: places.output, staging: places.staging, isFirst: old == .some(nil))
  }

  /// Replaces the output by the staged files and what was foreign in it; when nothing differs, does nothing at all.
  /// - Parameters:
  ///   - files: all that `stage` returned.
  ///   - adopting: replace what no build made where it stands in the way, and keep a copy of it beside the output.
  public consuming func finish(
    _ files: [StagedFile], adopting: Bool = false, jobs: Int = Parallel.processors
  ) async throws(PublishFailure) -> PublishReport {
    let new = NewSite(files)
    var old = try PublishFailure.machine { [places] () throws(MachineFailure) in
      try OldSite(places.output, before: new)
    }
    let blocking = old.inTheWay(of: new)
    guard blocking.isEmpty || adopting else { throw .foreignInTheWay(blocking) }
    var keepsake = Keepsake(of: places.output)
    do throws(MachineFailure) {
      for path in blocking { try keepsake.copy(path) }
      try old.adopt(blocking, in: places.output)
    } catch {
      throw .machine(error)
    }

    var report = PublishReport(old, new)
    // Only folders that are kept; all others are recreated.
    for folder in old.closed { try? Files.setMode(places.output / folder.path, folder.mode) }
    guard report.changesAnything || old.manifest != new.manifest else { return report }
    let replacement = Replacement(places: places, old: old, new: new, exchange: exchange)
    do throws(MachineFailure) {
      report.notices = try await keepsake.notices + replacement.run(jobs: jobs)
    } catch {
      throw .machine(error)
    }
    return report
  }
}

extension PublishReport {
  init(_ old: OldSite, _ new: NewSite) {
    written = new.changed.count
    unchanged = new.files.count - written
    removed = old.stale(after: new).count
    foreign = old.foreign.map(\.path)
  }

  var changesAnything: Bool { written + removed > 0 }
}

extension PublishFailure {
  static func machine<Value>(_ body: () throws(MachineFailure) -> Value) throws(PublishFailure) -> Value {
    do throws(MachineFailure) {
      return try body()
    } catch {
      throw .machine(error)
    }
  }
}
