extension TemplateChecker {
  mutating func checkTarget(_ target: ParentCall.Target, _ scope: CheckScope, _ origin: Origin) {
    switch target {
    case .template(let template):
      if template < 0, origin.count > 0 { report(.unknownTemplate, origin, candidates: library.sources.map(\.name)) }
    case .named(let path):
      guard let field = resolve(path, scope, origin), field.type != .text else { return }
      report(.notTemplateName(field.type), origin)
    }
  }

  mutating func checkParent(
    _ parent: ParentCall, _ scope: CheckScope, _ outer: Int, _ step: Step
  ) {
    checkTarget(parent.target, scope, step.tag)
    guard case .template(let template) = parent.target, template >= 0 else {
      for override in library.program.overrides(of: parent) { checkUnplaced(override, scope, outer) }
      return
    }
    let blocks = library.program.blockNames(in: template)
    var bound = environments[outer]
    for override in library.program.overrides(of: parent) {
      if let blocks, !blocks.contains(override.name) {
        report(.unknownBlock, override.origin, candidates: names(of: blocks))
        checkUnplaced(override, scope, outer)
      } else if environments[outer][override.name] == nil {
        bound[override.name] = Bound(start: override.start, environment: outer)
      }
    }
    enter(template, scope, number(of: bound), from: step)
  }

  /// Checks an override of a block that does not exist, so that one run reports all that is wrong with it.
  private mutating func checkUnplaced(_ override: Override, _ scope: CheckScope, _ environment: Int) {
    var scope = scope
    scope.becomeUncertain()
    enqueue(Walk(start: Int(override.start), scope: scope, environment: environment), from: nil)
  }

  /// Turns to what overrides a block, if anything does; answers where the block ends.
  mutating func enterOverride(of number: Int32, _ scope: CheckScope, _ environment: Int, _ step: Step) -> Int? {
    let block = library.program.blocks[Int(number)]
    guard let bound = environments[environment][block.name] else { return nil }
    enqueue(Walk(start: Int(bound.start), scope: scope, environment: bound.environment), from: step)
    return Int(block.end)
  }

  private func names(of blocks: Set<Int32>) -> [String] {
    blocks.map { library.program.blockNames[$0] }.sorted()
  }
}
