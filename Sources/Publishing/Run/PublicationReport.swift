import Disk
import SourceText

/// What a publication did.
package struct PublicationReport: Sendable {
  package struct Bytes: Hashable, Sendable {
    /// Of the site's files.
    package var files = 0
    /// Of the record that the target keeps.
    package var record = 0
  }

  package let put: Int
  package let unchanged: Int
  /// Of which the target was asked afterwards, and has none.
  package let removed: [Path]
  package let retired: Int
  package var bytes = Bytes()
  /// Addresses whose content changed or went, from the site's root on, as a browser asks for them.
  package let changedAddresses: [String]

  init(_ plan: PublishPlan) {
    put = plan.puts.count
    unchanged = plan.unchanged
    removed = plan.removals.filter { !$0.bytes.starts(with: Record.folder.bytes) }.sorted()
    retired = plan.retired.count
    changedAddresses = Set((plan.puts.map(\.path) + removed).compactMap(\.address)).sorted()
  }

  /// Of a target that keeps no record, and tells of no removals.
  init(put: Int, unchanged: Int, changed: [Path]) {
    (self.put, self.unchanged, removed, retired) = (put, unchanged, [], 0)
    changedAddresses = Set(changed.compactMap(\.address)).sorted()
  }

  /// The addresses of files that went.
  package var removedAddresses: [String] { removed.compactMap(\.address) }
}

extension Path {
  /// As a browser asks for it; nil for a compressed form, and for what is hidden.
  package var address: String? {
    guard withoutCompression == self, !isHidden else { return nil }
    let whole = "/" + description
    return (whole.hasSuffix("/index.html") ? String(whole.dropLast("index.html".count)) : whole).asRequested
  }
}
