import DataFiles
import Diagnostics
import Vietnamese

/// One edited entry, shown at once on its own page: lists, feeds and the pages of others follow when the whole
/// site has been made, which takes longer the larger it is.
struct QuickLook {
  let entry: Entry
  /// What reading it found.
  let diagnostics: [Diagnostic]
}

extension SiteBuilder.Layout {
  /// The layout with an entry's page rebuilt, and what is wrong with the entry. Nil unless the page is the one that
  /// the whole site would have: where more than words changed, or something is wrong.
  func showing(_ look: QuickLook) -> (layout: SiteBuilder.Layout, diagnostics: [Diagnostic])? {
    let fresh = look.entry
    guard let index = site.entries.firstIndex(where: { $0.path == fresh.path }), site.isListed(index),
      let place = output.pages.firstIndex(where: { $0.address == fresh.address })
    else { return nil }
    let (old, gate) = (site.entries[index], site.gate(fresh))
    let links = links.with(fresh, at: index)
    let (relations, unknown) = RelationResolver(directory: site.directory).resolve(fresh)
    let (targets, broken) = links.resolve(fresh)
    let note = gate.note.map { Diagnostic(fresh.source, at: gate.place(in: fresh), $0) }
    let diagnostics = look.diagnostics + [note].compactMap { $0 } + unknown + broken
    guard diagnostics.count(of: .error) == 0, fresh.differsInWords(from: old), gate == site.gate(old),
      relations == site.relations[index], targets.attached == site.links[index].attached,
      targets.pictures == site.links[index].pictures
    else { return nil }
    let site = Site(site, entry: fresh, links: targets, at: index)
    let makers = makers.of(site)
    guard let page = makers.page(output.pages[place].route) else { return nil }
    let layout = SiteBuilder.Layout(
      site: site, output: output.replacing(page, at: place), diagnostics: self.diagnostics,
      themeDiagnostics: themeDiagnostics, sensitive: sensitive, links: links, makers: makers)
    return (layout, diagnostics)
  }
}

extension Entry {
  /// Whether the entry stands where it stood in every list, and other entries call it what they called it.
  fileprivate func differsInWords(from old: Entry) -> Bool {
    let isNamedByOthers = kind != .news && kind != .page
    return kind == old.kind && date == old.date && year == old.year
      && (title.value == old.title.value || !isNamedByOthers)
      && exemplar?.personCode == old.exemplar?.personCode && exemplar?.subject == old.exemplar?.subject
      && common.field?.value == old.common.field?.value
      && common.formerAddresses.map(\.value) == old.common.formerAddresses.map(\.value)
  }
}
