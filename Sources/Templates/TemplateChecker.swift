/// Walks the templates as rendering would, with shapes in place of records, and collects what cannot be meant.
///
/// Every template is walked once for each scope and set of overrides that it is reached with; these are finitely
/// many, so recursive templates come to an end.
struct TemplateChecker {
  let library: TemplateLibrary
  private(set) var problems: [TemplateProblem] = []
  private var places: Set<Place> = []
  /// By walk: its number, in the order in which they are met.
  private var seen: [Walk: Int] = [:]
  private var pending: [Walk] = []
  private(set) var graph = InclusionGraph()
  private(set) var environments: [Environment] = [[:]]
  private var numbers: [Environment: Int] = [[:]: 0]

  /// A stretch of operations up to its `endCall`, and what is in force there.
  struct Walk: Hashable {
    var start: Int
    var scope: CheckScope
    /// Index into `environments`.
    var environment: Int
  }

  /// What fills each block, by the number of its name.
  typealias Environment = [Int32: Bound]

  /// Where an override begins, and the environment of the template that wrote it.
  struct Bound: Hashable {
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

  /// Where a walk stands when it leads to another: its number, the tag there, and where the sections around lead from
  /// the record that it began with.
  struct Step {
    var walk: Int
    var tag: Origin
    var descent: Descent
  }

  mutating func check(_ template: Int32, _ scope: CheckScope) {
    enter(template, scope, 0, from: nil)
    while let walk = pending.popLast() { follow(walk) }
  }

  mutating func enter(_ template: Int32, _ scope: CheckScope, _ environment: Int, from step: Step?) {
    enqueue(Walk(start: library.program.entries[Int(template)], scope: scope, environment: environment), from: step)
  }

  mutating func enqueue(_ walk: Walk, from step: Step?) {
    let number = seen[walk] ?? seen.count
    if seen.updateValue(number, forKey: walk) == nil { pending.append(walk) }
    if let step { graph.add(from: step.walk, to: number, at: step.tag, step.descent) }
  }

  private mutating func follow(_ walk: Walk) {
    var scope = walk.scope
    var descent = Descent()
    var enclosing: [(end: Int, scope: CheckScope, descent: Descent)] = []
    let number = seen[walk] ?? 0
    var counter = walk.start
    while true {
      while let section = enclosing.last, section.end <= counter {
        (scope, descent) = (section.scope, section.descent)
        enclosing.removeLast()
      }
      let origin = library.program.origins[counter]
      let step = Step(walk: number, tag: origin, descent: descent)
      switch library.program.operations[counter] {
      case .section(let path, let end):
        enclosing.append((Int(end), scope, descent))
        let field = resolve(path, scope, origin)
        descent.enterSection(over: field, named: library.program.names[path.first], scope)
        scope.enterSection(over: field)
      case .block(let block):
        if let end = enterOverride(of: block, scope, walk.environment, step) {
          counter = end
          continue
        }
      case .parent(let call):
        let parent = library.program.parents[Int(call)]
        checkParent(parent, scope, walk.environment, step)
        counter = Int(parent.end)
        continue
      case .partial(let template, _):
        checkTarget(.template(template), scope, origin)
        if template >= 0 { enter(template, scope, walk.environment, from: step) }
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

  mutating func number(of environment: Environment) -> Int {
    if let number = numbers[environment] { return number }
    let number = environments.count
    environments.append(environment)
    numbers[environment] = number
    return number
  }
}
