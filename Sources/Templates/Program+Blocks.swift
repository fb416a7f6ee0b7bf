extension Program {
  /// The segments of a dotted name that follow the first.
  func segments(of path: NamePath) -> ArraySlice<Int32> {
    segments[Int(path.rest)..<Int(path.rest) + Int(path.restCount)]
  }

  func overrides(of parent: ParentCall) -> ArraySlice<Override> {
    overrides[Int(parent.overrides.lowerBound)..<Int(parent.overrides.upperBound)]
  }

  /// The blocks that a parent tag naming this template may override: its own, and those of the templates that it
  /// includes. Nil if some of them are known only when it renders.
  func blockNames(in template: Int32) -> Set<Int32>? {
    var names: Set<Int32> = []
    var seen: Set<Int32> = [template]
    var pending = [template]
    while let template = pending.popLast() {
      for operation in operations(of: template) {
        if case .block(let block) = operation { names.insert(blocks[Int(block)].name) }
        switch target(of: operation) {
        case .named: return nil
        case .template(let next): if next >= 0, seen.insert(next).inserted { pending.append(next) }
        case nil: break
        }
      }
    }
    return names
  }

  private func operations(of template: Int32) -> ArraySlice<Operation> {
    let next = Int(template) + 1
    return operations[entries[Int(template)]..<(next < entries.count ? entries[next] : operations.count)]
  }

  private func target(of operation: Operation) -> ParentCall.Target? {
    switch operation {
    case .partial(let template, _): .template(template)
    case .dynamicPartial(let path, _): .named(path)
    case .parent(let number): parents[Int(number)].target
    default: nil
    }
  }
}
