/// Which walks of the templates lead to which, to find those that lead back to themselves on the same record.
///
/// A template may include itself inside a section over a part of its record, since records are finite. Any other cycle
/// never ends: one that stays on the same record, or returns to a record of an outer scope.
struct InclusionGraph {
  /// From one walk to another: the tag, and where the sections around it lead.
  private struct Edge {
    var target: Int
    var tag: Origin
    var descent: Descent
  }

  private var edges: [[Edge]] = []

  mutating func add(from walk: Int, to target: Int, at tag: Origin, _ descent: Descent) {
    while edges.count <= max(walk, target) { edges.append([]) }
    edges[walk].append(Edge(target: target, tag: tag, descent: descent))
  }

  /// The tags of each way back, that which closes it last; each set of tags once.
  var loops: [[Origin]] {
    // Nearly always no walk leads back at all.
    guard !isAcyclic else { return [] }
    var known: Set<Set<Origin>> = []
    var loops: [[Origin]] = []
    let all = edges.indices.flatMap { walk in edges[walk].map { (walk: walk, edge: $0) } }
    // Walks are numbered as they are met: it is the tag that leads back which closes a way.
    for isBack in [true, false] {
      for (walk, edge) in all where !edge.descent.isSure && (edge.target <= walk) == isBack {
        guard let way = way(from: edge.target, to: walk, staying: !edge.descent.isElsewhere) else { continue }
        if known.insert(Set(way + [edge.tag])).inserted { loops.append(way + [edge.tag]) }
      }
    }
    return loops
  }

  /// Walks that nothing leads to are taken away until none is left, or only those behind a way back.
  private var isAcyclic: Bool {
    var arrivals = [Int](repeating: 0, count: edges.count)
    for edge in edges.joined() { arrivals[edge.target] += 1 }
    var free = arrivals.indices.filter { arrivals[$0] == 0 }
    var taken = 0
    while let walk = free.popLast() {
      taken += 1
      for edge in edges[walk] {
        arrivals[edge.target] -= 1
        if arrivals[edge.target] == 0 { free.append(edge.target) }
      }
    }
    return taken == edges.count
  }

  /// The tags of the shortest way; nil where there is none.
  /// - Parameter staying: on the record, never down into it.
  private func way(from start: Int, to end: Int, staying: Bool) -> [Origin]? {
    var before: [Int: (walk: Int, tag: Origin)] = [:]
    var reached = [start]
    var next = 0
    while next < reached.count, reached[next] != end {
      let walk = reached[next]
      next += 1
      for edge in edges[walk] where !(staying && edge.descent.isSure) {
        if edge.target == start || before[edge.target] != nil { continue }
        before[edge.target] = (walk, edge.tag)
        reached.append(edge.target)
      }
    }
    guard next < reached.count else { return nil }
    var way: [Origin] = []
    var walk = end
    while let step = before[walk] {
      way.append(step.tag)
      walk = step.walk
    }
    return way.reversed()
  }
}

extension TemplateChecker {
  /// Reports each way back at the tag that closes it, naming the templates that it goes through.
  mutating func reportLoops() {
    for loop in graph.loops {
      guard let last = loop.last else { continue }
      let names = loop.map { library.sources[Int($0.template)].name }
      report(.endlessInclusion, last, candidates: names.removingNeighbours)
    }
  }
}

extension [String] {
  /// A block and what fills it may stand in one template: it is named once.
  fileprivate var removingNeighbours: [String] {
    reduce(into: []) { names, name in if names.last != name { names.append(name) } }
  }
}
