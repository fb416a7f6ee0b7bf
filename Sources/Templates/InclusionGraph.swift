/// Which walks of the templates lead to which, to find those that lead back to themselves on the same record.
///
/// A template may include itself inside a section over what its record holds: records end. Any other way back to where
/// a walk began goes round for ever.
struct InclusionGraph {
  /// From one walk to another: the tag, and whether a section around it goes down into the record.
  private struct Edge {
    var target: Int
    var tag: Origin
  }

  private enum Mark { case unseen, open, done }

  private var edges: [[Edge]] = []

  /// - Parameter descends: the walk begins on a record that the one before holds.
  mutating func add(from walk: Int, to target: Int, at tag: Origin, descends: Bool) {
    while edges.count <= max(walk, target) { edges.append([]) }
    if !descends { edges[walk].append(Edge(target: target, tag: tag)) }
  }

  /// The tags of each way back, that which closes it last; each set of tags once.
  var loops: [[Origin]] {
    var marks = [Mark](repeating: .unseen, count: edges.count)
    var known: Set<Set<Origin>> = []
    var loops: [[Origin]] = []
    for start in edges.indices where marks[start] == .unseen {
      var path = [(walk: start, next: 0)]
      marks[start] = .open
      while let (walk, next) = path.last {
        guard next < edges[walk].count else {
          marks[walk] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let edge = edges[walk][next]
        switch marks[edge.target] {
        case .done: continue
        case .unseen:
          marks[edge.target] = .open
          path.append((edge.target, 0))
        case .open:
          let loop = path.drop { $0.walk != edge.target }.map { edges[$0.walk][$0.next - 1].tag }
          if known.insert(Set(loop)).inserted { loops.append(loop) }
        }
      }
    }
    return loops
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
