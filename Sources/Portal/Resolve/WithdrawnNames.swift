import Diagnostics
import Disk
import Privacy
import SourceText
import Vietnamese

/// Where the names of withdrawn people still stand in other entries, whose authors alone can change their words. The
/// tables of the years keep their rows, since figures count people; published tables leave their names out.
struct WithdrawnNames {
  private let names: NameSearch
  /// The source of the entry that was withdrawn, by name.
  private let sources: [String]

  /// Names of people who are still on the site are not reported.
  init(_ entries: [Entry], _ visibility: [Visibility]) {
    let people = zip(entries, visibility).filter { $0.0.exemplar?.subject == .person }
    let present = Set(people.filter(\.1.hasPage).map { MatchKey.exact($0.0.title.value) })
    let gone = people.filter { $1.isWithdrawn && !present.contains(.exact($0.title.value)) }.map(\.0)
    names = NameSearch(gone.map(\.title.value))
    sources = gone.map(\.source.path)
  }

  /// - Parameter sources: of what is published.
  func diagnostics(in files: @autoclosure () -> [SourceFile], jobs: Int) async -> [Diagnostic] {
    guard !sources.isEmpty else { return [] }
    let files = files()
    return await Parallel.map(count: files.count, jobs: jobs) { diagnostics(in: files[$0]) }.flatMap { $0 }
  }

  private func diagnostics(in file: SourceFile) -> [Diagnostic] {
    let text = ReadableText(file.bytes, .markdown)
    var counter = PlaceCounter(file)
    return names.find(in: text.bytes).map { found in
      Diagnostic(
        file: file.path, place: counter.place(of: text.source(found.range)),
        .nameOfWithdrawn(entry: sources[found.name]))
    }
  }
}
