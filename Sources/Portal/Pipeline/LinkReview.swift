import CommonMark
import Diagnostics
import SourceText

/// What `check` says of links beyond what is wrong with them: pages that nothing leads to, links to other sites.
struct LinkReview {
  let site: Site
  /// site.yaml, whose menu leads somewhere too.
  let config: SourceFile?

  /// Plain pages that neither the menu nor another page links to: every other kind of entry is in its lists, and so are
  /// they where something leads to theirs, as the menu that is built does.
  var orphans: [Diagnostic] {
    let plain = site.routes.compactMap(\.entry).filter { site.entries[$0].kind == .page }
    guard !plain.isEmpty, !site.config.menu.isEmpty else { return [] }
    var linked = Set(site.config.links.compactMap { WrittenLink($0.address, bases: site.config.bases).path })
    for index in site.entries.indices where site.hasPage(index) {
      linked.formUnion(site.links[index].addresses.subtracting([site.entries[index].address]))
    }
    for introduction in site.introductions.values { linked.formUnion(introduction.links.addresses) }
    if linked.contains("/\(Kind.page.rawValue)/") { return [] }
    return plain.filter { !linked.contains(site.entries[$0].address) }.map {
      Diagnostic(site.entries[$0].source, at: 0..<0, .orphanPage(site.entries[$0].address))
    }
  }

  /// Links to other sites, in the order of their addresses and places; they are listed, never fetched.
  var external: [ExternalLink] {
    let entries = site.entries + site.introductions.values.map(\.entry)
    let found = entries.flatMap { entry in
      (entry.body.links + entry.blocks.flatMap(\.links)).compactMap { link in
        isElsewhere(link.destination) ? ExternalLink(link.destination, entry.source, at: link.span.start.line) : nil
      }
    }
    let menu = site.config.links.compactMap { link in
      isElsewhere(link.address)
        ? config.map { ExternalLink(link.address, $0, at: $0.position(of: link.range.lowerBound).line) } : nil
    }
    return (found + menu).sorted()
  }

  private func isElsewhere(_ address: String) -> Bool {
    let isAbsolute = ["https://", "http://", "//"].contains { address.prefix($0.count).lowercased() == $0 }
    return isAbsolute && WrittenLink(address, bases: site.config.bases).path == nil
  }
}

/// A link to another site, and where it stands.
public struct ExternalLink: Sendable, Hashable, Comparable {
  public let address: String
  public let file: String
  public let line: Int

  init(_ address: String, _ source: SourceFile, at line: Int) {
    (self.address, file, self.line) = (address, source.path, line)
  }

  public static func < (a: ExternalLink, b: ExternalLink) -> Bool {
    (a.address, a.file, a.line) < (b.address, b.file, b.line)
  }
}

extension EntryLinks {
  /// Of pages of this site, without anchors.
  fileprivate var addresses: Set<String> {
    let own = links.compactMap { target -> String? in
      guard case .address(let address) = target else { return nil }
      return String(address.prefix { $0 != "#" && $0 != "?" })
    }
    return blocks.reduce(into: Set(own)) { $0.formUnion($1.addresses) }
  }
}

extension EmbeddedBlock {
  fileprivate var links: [Link] { if case .note(let markdown) = self { markdown.links } else { [] } }
}
