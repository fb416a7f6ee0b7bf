/// What the names of a template mean at one place: the shapes of the frames, innermost last.
struct CheckScope: Hashable {
  /// A shape stands once, where it was pushed last: all that it declared further out is hidden by itself.
  /// So there are finitely many scopes, even where templates recurse.
  private(set) var shapes: [Shape]
  private(set) var isInList = false
  /// A name around this place is unknown; so unknown names may be a consequence and are not reported.
  private(set) var isUncertain = false

  init(_ shapes: [Shape]) {
    self.shapes = []
    for shape in shapes { push(shape) }
  }

  mutating func push(_ shape: Shape) {
    shapes.removeAll { $0 == shape }
    shapes.append(shape)
  }

  mutating func enterSection(over field: Field?) {
    guard let field else {
      isUncertain = true
      return
    }
    if field.type == .list || field.type == .texts { isInList = true }
    if let shape = field.sectionShape { push(shape) }
  }

  mutating func becomeUncertain() {
    isUncertain = true
  }

  /// The shape of the innermost record; what a text pushes holds no record.
  var record: Shape? { shapes.last { $0 != .scalar && $0 != .scalarHTML } }

  func field(named name: String) -> Field? {
    for shape in shapes.reversed() {
      if let field = shape.field(named: name) { return field }
    }
    return nil
  }

  var names: [String] {
    var seen: Set<String> = ["."]
    return shapes.reversed().flatMap(\.fields).map(\.name).filter { seen.insert($0).inserted }
  }
}

extension Shape: Hashable {
  public static func == (one: Shape, other: Shape) -> Bool { one.id == other.id }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Whether the sections since the start of a walk descend into the record that it started with.
struct Descent {
  private var goesDown = false
  /// A section took up a record from further out: what is below that says nothing of the first.
  private(set) var isElsewhere = false

  var isSure: Bool { goesDown && !isElsewhere }

  mutating func enterSection(over field: Field?, named name: String, _ scope: CheckScope) {
    guard let field, field.type == .record || field.type == .list else { return }
    if scope.record?.field(named: name) != nil { goesDown = true } else { isElsewhere = true }
  }
}
