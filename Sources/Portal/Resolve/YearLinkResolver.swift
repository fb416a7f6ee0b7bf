import Diagnostics
import SourceText
import Vietnamese

/// Looks up the addresses that plans and tables write. Words that are no address are left alone.
struct YearLinkResolver {
  let entries: [Entry]
  let hasPage: [Bool]
  let map: SiteMap
  /// The site's own addresses, which links may begin with.
  let bases: [String]
  /// Addresses of the pictures and attachments that are published.
  let files: Set<String>

  func target(of written: String) -> WrittenTarget {
    let link = WrittenLink(written, bases: bases)
    guard let path = link.path else { return WrittenTarget(address: written.hasPrefix("https://") ? written : nil) }
    guard path.hasPrefix("/") || isFileName(path) else { return WrittenTarget() }
    switch map.page(path) {
    case .entry(let index): return target(entries[index], index, link)
    case .page(let address): return WrittenTarget(address: address + link.suffix)
    case .unreadable: return WrittenTarget()
    case .file, nil:
      if files.contains(path) { return WrittenTarget(address: path) }
      return WrittenTarget(problem: .brokenLink(written, nearest: map.nearest(toAddress: path)))
    }
  }

  private func target(_ entry: Entry, _ index: Int, _ link: WrittenLink) -> WrittenTarget {
    guard hasPage[index] else {
      let isWithdrawn = entry.common.withdrawn != nil
      return WrittenTarget(problem: isWithdrawn ? .withdrawnLink(entry.path) : .unpublishedLink(entry.title.value))
    }
    var target = WrittenTarget(address: entry.address + link.suffix, entry: index)
    let anchors = entry.body.headings.map(\.id)
    if let anchor = link.anchor, !anchor.isEmpty, !anchors.contains(anchor) {
      target.problem = .brokenAnchor(
        anchor, file: entry.path, nearest: Nearest.suggestion(for: anchor, among: anchors), anchors: anchors)
    }
    return target
  }

  /// One word with an ending that a file of the content folder may have.
  private func isFileName(_ text: String) -> Bool {
    let ending = text.fileName.ending.lowercased()
    return !text.contains(" ") && (ending == ".md" || ContentTree.isPublishable(ending))
  }
}
