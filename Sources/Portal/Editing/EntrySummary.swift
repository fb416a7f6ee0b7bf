import Diagnostics
import Disk
import Vietnamese

/// An entry as a list of all shows it.
package struct EntrySummary: Sendable {
  /// Why readers do not see an entry; nil where they do.
  package enum Hidden: String, Sendable {
    case draft, undecided, scheduled, expired, revoked, withdrawn, unreadable
  }

  /// Below the content folder.
  package let path: String
  package let kind: Kind
  package let title: String
  package let year: Int?
  package let day: CalendarDate?
  package let unit: String?
  package let hidden: Hidden?
  package let errors: Int
  package let warnings: Int
}

extension PreviewSite {
  /// All entries, newest first; at the end those that cannot be read.
  package var summaries: [EntrySummary] {
    let root = root.description + "/"
    let found = Dictionary(grouping: diagnostics) { $0.file }
    func count(_ path: String, _ severity: Severity) -> Int {
      found[root + path]?.count { $0.problem.code.severity == severity } ?? 0
    }
    let known = site.entries.enumerated().map { index, entry in
      EntrySummary(
        path: entry.path, kind: entry.kind, title: entry.title.value, year: entry.year, day: entry.date,
        unit: site.relations[index].unit.map { site.directory.units[$0].name }, hidden: gate(entry).hidden,
        errors: count(entry.path, .error), warnings: count(entry.path, .warning))
    }
    let others = unreadable.compactMap { path in
      path.components.first.flatMap(Kind.init(rawValue:)).map { kind in
        EntrySummary(
          path: path, kind: kind, title: path.fileName, year: nil, day: nil, unit: nil, hidden: .unreadable,
          errors: count(path, .error), warnings: count(path, .warning))
      }
    }
    return known + others
  }
}

extension Visibility {
  fileprivate var hidden: EntrySummary.Hidden? {
    switch self {
    case .published: nil
    case .revoked: .revoked
    case .withdrawn: .withdrawn
    case .draft: .draft
    case .undecided: .undecided
    case .scheduled: .scheduled
    case .expired: .expired
    }
  }
}
