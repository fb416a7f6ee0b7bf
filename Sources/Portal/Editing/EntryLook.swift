import DataFiles
import Diagnostics
import Disk
import SourceText

/// An entry with a text that is not saved: its page as it will be, and what is wrong with it.
package struct EntryLook: Sendable {
  /// One of the things that an entry must have to be published.
  package struct Check: Sendable, Equatable {
    package let label: String
    package let isMet: Bool
    package let detail: String?
  }

  /// Of the entry's page, as a browser asks for it; nil where the site has no such page yet.
  package let address: String?
  /// HTML; nil where none can be made.
  package let page: [UInt8]?
  /// In full, whether or not the entry is a draft.
  package let diagnostics: [Diagnostic]
  package let checks: [Check]
}

extension Preview {
  /// How an entry would look with another text. The site stays as it is, and others are not kept waiting.
  /// - Parameter file: below the content folder.
  package nonisolated func look(at file: Path, as bytes: [UInt8]) async -> EntryLook {
    let (preview, source) = await (current, source)
    guard let reading = source.reading(file, as: bytes) else {
      return EntryLook(address: nil, page: nil, diagnostics: [], checks: [])
    }
    let look = reading.entry.flatMap { preview.layout.page(of: $0) }
    let found = (reading.diagnostics + (look?.diagnostics ?? [])).ordered().map(\.inFull)
    let sensitive = [reading.sensitive].compactMap { $0 }
    let diagnostics = source.premises.personalData.masking(found, in: sensitive)
    let checks = reading.entry.map { Checklist($0, on: preview.site.today, diagnostics, preview.language).items } ?? []
    return EntryLook(
      address: look.map { preview.site.href($0.address) }, page: look?.page, diagnostics: diagnostics,
      checks: checks.map { EntryLook.Check(label: $0.label, isMet: $0.isMet, detail: $0.detail) })
  }
}

extension SiteBuilder.Layout {
  /// An entry's page where everything else of the site is as it was. Nil of what has no page of its own.
  fileprivate func page(of fresh: Entry) -> (address: String, page: [UInt8]?, diagnostics: [Diagnostic])? {
    guard !fresh.path.isSectionIntroduction else { return nil }
    // One that is not there yet stands behind all others.
    let index = site.entries.firstIndex { $0.path == fresh.path } ?? site.entries.count
    let links = index < site.entries.count ? links.with(fresh, at: index) : links
    let (relations, unknown) = RelationResolver(directory: site.directory).resolve(fresh)
    let (targets, broken) = links.resolve(fresh)
    let makers = makers.of(Site(site, entry: fresh, links: targets, relations: relations, at: index))
    let page = makers.page(Route(.entry(index), at: fresh.address))
    return (fresh.address, try? page?.render(), unknown + broken)
  }
}
