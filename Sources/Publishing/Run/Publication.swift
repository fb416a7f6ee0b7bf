import Digests
import Disk
import SourceText

/// One run that makes a target hold a site.
package struct Publication: Sendable {
  let site: BuiltSite
  let target: any PublishTarget
  let memory: SiteMemory
  package var choices = Choices()

  package struct Choices: Sendable {
    /// Publish where there is a site that no publication put.
    package var adopts = false
    /// End the right of another run, which is known to be dead.
    package var takesOver = false
    /// How long old assets stay once the new pages are there, for those who were just given an old page.
    package var grace: Duration = .seconds(5)
    /// Compare and count alone.
    package var onlyPlans = false

    package init() {}
  }

  package init(_ site: BuiltSite, to target: any PublishTarget, memory: SiteMemory) {
    (self.site, self.target, self.memory) = (site, target, memory)
  }

  package func run() throws(TargetFailure) -> PublicationReport {
    let lock = try target.lock(takesOver: choices.takesOver)
    defer { lock.release() }
    let record = try record()
    let plan = try PublishPlan(site.all, on: record, isThere: target.holding)
    var report = PublicationReport(plan)
    guard !choices.onlyPlans, plan.changesAnything || record.isUnfinished else { return report }
    let next = record.after(plan)
    var work = PublicationWork(site: site, target: target, lock: lock)
    try work.begin(record.during(plan, next: next))
    for stage in plan.stages { try work.put(stage) }
    if let base = next.base, base != record.base { try work.put(base) }
    try work.remove(plan.leavingPages)
    if !plan.leavingAssets.isEmpty { work.wait(choices.grace) }
    try work.remove(plan.leavingAssets)
    try work.put(next.leaving(record.base))
    if let old = record.base, old != next.base {
      try work.remove([old.name])
      try work.put(next)
    }
    try work.prove(plan.removals)
    if let base = next.base { memory.keep(base, after: record.base) }
    report.bytes = work.bytes
    return report
  }

  /// What the target says that it holds; an empty one where nothing was ever published.
  private func record() throws(TargetFailure) -> Record {
    if let bytes = try target.contents(Record.name) {
      var base: Base?
      if let name = Record.baseName(in: bytes) { base = try self.base(named: name) }
      if let record = Record(bytes, base: base) { return record }
    }
    if !choices.adopts, !(try target.remaining(["index.html"]).isEmpty) { throw .foreignSite }
    return Record()
  }

  private func base(named name: Path) throws(TargetFailure) -> Base? {
    if let kept = memory.base(named: name) { return kept }
    guard let bytes = try target.contents(name) else { return nil }
    return Base(named: name, bytes)
  }
}

extension Record {
  var isUnfinished: Bool { !pending.isEmpty }
}
