/// Where the names of withdrawn people still stand in other entries, whose authors alone can change their words. The
/// tables of the years keep them, since their figures count people; nothing that is published of a table has a name.
struct WithdrawnNames {
  /// The name as written, and the source of the entry that was withdrawn.
  private let names: [(trace: Trace, source: String)]

  /// People who are on the site under the same name speak for themselves.
  init(_ entries: [Entry], _ visibility: [Visibility]) {
    let people = zip(entries, visibility).filter { $0.0.exemplar?.subject == .person }
    let present = Set(people.filter(\.1.hasPage).map(\.0.title.value))
    names = people.filter { $1.isWithdrawn && !present.contains($0.title.value) }.map {
      (Trace(bytes: Array($0.0.title.value.utf8), isWords: true), $0.0.source.path)
    }
  }

  /// - Parameter sources: of what is published.
  func diagnostics(in sources: @autoclosure () -> [SourceFile]) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    return sources().flatMap { source in
      names.flatMap { name in
        name.trace.all(in: source.bytes).map { Diagnostic(source, at: $0, .nameOfWithdrawn(entry: name.source)) }
      }
    }
  }
}
