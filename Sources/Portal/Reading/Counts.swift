/// How many entries of each kind were read.
public struct Counts: Sendable {
  public let entries: [(kind: Kind, count: Int)]

  init(_ content: Content) {
    entries = (content.config?.kinds ?? Kind.allCases).map { kind in
      (kind, content.entries.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) })
    }
  }
}
