/// Walks the templates as rendering would, with shapes in place of records, and collects what cannot be meant.
///
/// Every template is walked once for each scope and set of overrides that it is reached with; these are finitely
/// many, so recursive templates come to an end.
struct TemplateChecker {
  let library: TemplateLibrary
  private(set) var problems: [TemplateProblem] = []
  private var places: Set<Place> = []
  private var seen: Set<Walk> = []
  private var pending: [Walk] = []
  private var environments: [Environment] = [[:]]
  private var numbers: [Environment: Int] = [[:]: 0]

  /// A stretch of operations up to its `endCall`, and what is in force there.
  struct Walk: Hashable {
    var start: Int
    var scope: CheckScope
    /// Index into `environments`.
    var environment: Int
  }

  /// What fills each block, by the number of its name.
  private typealias Environment = [Int32: Bound]

  /// Where an override begins, and the environment of the template that wrote it.
  private struct Bound: Hashable {
    var start: Int32
    var environment: Int
  }

  /// A problem is reported once, however many pages lead to it.
  private struct Place: Hashable {
    var kind: TemplateProblem.Kind
    var origin: Origin
  }

  init(_ library: TemplateLibrary) {
    self.library = library
  }

  mutating func check(_ template: Int32, _ scope: CheckScope) {
    enter(template, scope, 0)
    while let walk = pending.popLast() { follow(walk) }
  }

  private mutating func enter(_ template: Int32, _ scope: CheckScope, _ environment: Int) {
    enqueue(Walk(start: library.program.entries[Int(template)], scope: scope, environment: environment))
  }

  private mutating func enqueue(_ walk: Walk) {
    if seen.insert(walk).inserted { pending.append(walk) }
  }

  private mutating func follow(_ walk: Walk) {
    var scope = walk.scope
    var enclosing: [(end: Int, scope: CheckScope)] = []
    var counter = walk.start
    while true {
      while let section = enclosing.last, section.end <= counter {
        scope = section.scope
        enclosing.removeLast()
      }
      let origin = library.program.origins[counter]
      switch library.program.operations[counter] {
      case .section(let path, let end):
        enclosing.append((Int(end), scope))
        scope.enterSection(over: resolve(path, scope, origin))
      case .block(let number):
        if let end = enterOverride(of: number, scope, walk.environment) {
          counter = end
          continue
        }
      case .parent(let number):
        let parent = library.program.parents[Int(number)]
        checkParent(parent, scope, walk.environment, origin)
        counter = Int(parent.end)
        continue
      case .partial(let template, _):
        checkTarget(.template(template), scope, origin)
        if template >= 0 { enter(template, scope, walk.environment) }
      case .endCall:
        return
      case let operation:
        checkPlain(operation, scope, origin)
      }
      counter += 1
    }
  }

  private mutating func checkPlain(_ operation: Operation, _ scope: CheckScope, _ origin: Origin) {
    switch operation {
    case .escaped(let path): checkValue(path, isEscaped: true, scope, origin)
    case .unescaped(let path): checkValue(path, isEscaped: false, scope, origin)
    case .inverted(let path, _): _ = resolve(path, scope, origin)
    case .loopNumber(let variable): checkLoop(variable, asText: true, scope, origin)
    case .loopSection(let variable, _, _): checkLoop(variable, asText: false, scope, origin)
    case .dynamicPartial(let path, _): checkTarget(.named(path), scope, origin)
    default: break
    }
  }

  mutating func report(_ kind: TemplateProblem.Kind, _ origin: Origin, candidates: [String] = []) {
    guard places.insert(Place(kind: kind, origin: origin)).inserted else { return }
    problems.append(
      TemplateProblem(kind, origin, in: library.sources[Int(origin.template)], candidates: candidates))
  }

  // MARK: Templates and blocks

  private mutating func checkTarget(_ target: ParentCall.Target, _ scope: CheckScope, _ origin: Origin) {
    switch target {
    case .template(let template):
      if template < 0, origin.count > 0 { report(.unknownTemplate, origin, candidates: library.sources.map(\.name)) }
    case .named(let path):
      guard let field = resolve(path, scope, origin), field.type != .text else { return }
      report(.notTemplateName(field.type), origin)
    }
  }

  private mutating func checkParent(
    _ parent: ParentCall, _ scope: CheckScope, _ outer: Int, _ origin: Origin
  ) {
    checkTarget(parent.target, scope, origin)
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
    enter(template, scope, number(of: bound))
  }

  /// Looks into an override that stands nowhere, so that one run tells all that is wrong with it.
  private mutating func checkUnplaced(_ override: Override, _ scope: CheckScope, _ environment: Int) {
    var scope = scope
    scope.becomeUncertain()
    enqueue(Walk(start: Int(override.start), scope: scope, environment: environment))
  }

  private mutating func number(of environment: Environment) -> Int {
    if let number = numbers[environment] { return number }
    let number = environments.count
    environments.append(environment)
    numbers[environment] = number
    return number
  }

  /// Turns to what overrides a block, if anything does; answers where the block ends.
  private mutating func enterOverride(of number: Int32, _ scope: CheckScope, _ environment: Int) -> Int? {
    let block = library.program.blocks[Int(number)]
    guard let bound = environments[environment][block.name] else { return nil }
    enqueue(Walk(start: Int(bound.start), scope: scope, environment: bound.environment))
    return Int(block.end)
  }

  private func names(of blocks: Set<Int32>) -> [String] {
    blocks.map { library.program.blockNames[$0] }.sorted()
  }
}
