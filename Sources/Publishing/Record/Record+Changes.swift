import Disk

extension Record {
  /// The record while a plan is carried out: what was there may still be, what is new may be already.
  func during(_ plan: PublishPlan, next: Record) -> Record {
    var record = self
    for file in plan.puts { record.pending[file.path] = file }
    if let base = next.base, base != self.base { record.pending[base.name] = base.held }
    record.leaving.formUnion(plan.removals)
    return record
  }

  /// The record once a plan is carried out. A long list of changes becomes a new base; so does any removal, so that no
  /// name is left of what was withdrawn.
  func after(_ plan: PublishPlan) -> Record {
    var record = self
    (record.pending, record.leaving) = ([:], plan.retired)
    for path in plan.removals.union(plan.retired) { record.files[path] = nil }
    for file in plan.puts + plan.found { (record.files[file.path], record.changes[file.path]) = (file, file) }
    let isLong = record.changes.count > max(64, record.files.count / 50)
    guard base == nil || !plan.removals.isEmpty || !plan.retired.isEmpty || isLong else { return record }
    (record.base, record.changes) = (Base(record.files.values), [:])
    return record
  }

  /// The same while the base before it is still there.
  func leaving(_ old: Base?) -> Record {
    var record = self
    if let old, old != base { record.leaving.insert(old.name) }
    return record
  }
}
