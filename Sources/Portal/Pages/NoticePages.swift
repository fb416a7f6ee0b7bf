import DataFiles
import SourceText
import Templates
import Vietnamese

/// Makes the pages that are only a notice.
struct NoticePages: Sendable {
  let site: Site
  let heads: Heads

  func notFound() -> NoticePage { notice(site.theme.strings(.notFoundTitle), at: FixedAddress.notFound) }

  func search(_ directory: SearchDirectory) -> SearchPage {
    let heading = site.theme.strings(.menuSearch)
    return SearchPage(
      head: heads.head(heading, at: FixedAddress.search), heading: heading,
      directory: directory, folder: site.href(directory.folder), sections: sections + units)
  }

  func revoked(_ entry: Entry) -> NoticePage {
    notice(
      site.theme.strings(.revokedTitle), at: entry.address,
      trail: [(site.theme.strings(entry.kind.word), entry.kind.address)],
      decision: entry.exemplar.flatMap(Cards(site: site).decision))
  }

  func moved(_ redirect: Redirect) -> NoticePage {
    let title = site.entries.first { $0.address == redirect.to }?.title.value ?? redirect.to
    let head = heads.head(site.theme.strings(.movedTitle), at: redirect.to, isHidden: true)
    return NoticePage(
      head: head, heading: site.theme.strings(.movedTitle),
      target: Reference(label: title, address: site.href(redirect.to)),
      sections: sections)
  }

  private func notice(_ heading: String, at address: String, trail: [(String, String)] = [], decision: String? = nil)
    -> NoticePage
  {
    NoticePage(
      head: heads.head(heading, at: address, trail: trail, isHidden: true), heading: heading, target: nil,
      decision: decision,
      sections: sections)
  }

  private var units: [Reference] {
    site.directory.units.isEmpty
      ? [] : [Reference(label: site.theme.strings(.menuUnits), address: site.href(FixedAddress.units))]
  }

  /// Every list of the site.
  var sections: [Reference] {
    site.config.kinds.filter { site.listings.section($0) != nil }.map {
      Reference(label: site.theme.strings($0.word), address: site.href($0.address))
    }
  }
}
