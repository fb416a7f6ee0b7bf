import CommonMark
import Diagnostics
import Pictures
import SourceText
import Vietnamese

/// Where the links and pictures of one entry lead, in the order of its text.
struct EntryLinks: Sendable {
  enum Target: Sendable, Hashable {
    /// To another site, or a mail or telephone address.
    case external(String)
    /// From the site's root, with its `#anchor`.
    case address(String)
    /// Its target is not published, or not there: the words stay.
    case textOnly
  }

  var links: [Target] = []
  /// Of the notes and galleries in the text, by block.
  var blocks: [EntryLinks] = []
  var images: [Target] = []
  /// What a block shows of a year.
  var embed: EmbedTarget?
  /// Where its pictures are shown.
  var pictures: [PictureUse] = []
  /// Source paths of what is published as it is: attachments, what links lead to.
  var attached: [String] = []

  /// Source paths of all pictures and attachments that the entry shows.
  var files: [String] { attached + pictures.map(\.source) }
}

/// Checks the links, pictures and files of entries against the site's map.
struct LinkResolver {
  private(set) var entries: [Entry]
  let hasPage: [Bool]
  let map: SiteMap
  let embeds: EmbedResolver
  /// The site's own addresses, which links may begin with.
  let bases: [String]

  /// The same where an entry has other words, and with them other anchors.
  func with(_ entry: Entry, at index: Int) -> LinkResolver {
    var resolver = self
    resolver.entries[index] = entry
    return resolver
  }

  func resolve(_ entry: Entry) -> (links: EntryLinks, diagnostics: [Diagnostic]) {
    var findings = LinkFindings(entry.source)
    var result = resolve(entry.body, in: entry, &findings)
    for block in entry.blocks {
      let inner = resolve(block, in: entry, &findings)
      result.attached += inner.attached
      result.pictures += inner.pictures
      result.blocks.append(inner)
    }
    for file in entry.files {
      guard let path = attachment(file, in: entry, &findings) else { continue }
      if file.range == entry.common.image?.range {
        check(file, &findings)
        result.pictures += entry.slots.map { PictureUse(source: path, recipe: Recipe($0, focus: entry.common.focus)) }
      } else {
        result.attached.append(path)
      }
    }
    return (result, findings.all.diagnostics)
  }

  private func resolve(_ markdown: Markdown, in entry: Entry, _ findings: inout LinkFindings) -> EntryLinks {
    var result = EntryLinks()
    for link in markdown.links {
      result.links.append(target(of: link, in: entry, &result, &findings))
    }
    for image in markdown.images {
      result.images.append(picture(image, in: entry, &result, &findings))
    }
    return result
  }

  private func resolve(_ block: EmbeddedBlock, in entry: Entry, _ findings: inout LinkFindings) -> EntryLinks {
    switch block {
    case .note(let markdown): return resolve(markdown, in: entry, &findings)
    case .unknown: return EntryLinks()
    case .figures(let figures):
      var diagnostics: [Diagnostic] = []
      let target = embeds.resolve(figures, in: entry.source, &diagnostics)
      findings.all.add(diagnostics)
      return EntryLinks(embed: target)
    case .gallery(let pictures):
      var result = EntryLinks()
      for picture in pictures {
        let source = attachment(picture.file, in: entry, &findings)
        if source != nil { check(picture.file, &findings) }
        result.images.append(source.map { .address(Address.asset(ofSource: $0)) } ?? .textOnly)
        if let source { result.pictures.append(PictureUse(source: source, recipe: Recipe(.gallery))) }
      }
      return result
    }
  }

  private func target(
    of link: Link, in entry: Entry, _ result: inout EntryLinks, _ findings: inout LinkFindings
  ) -> EntryLinks.Target {
    let destination = link.destination
    guard !destination.trimmed.isEmpty else {
      findings.all.add(.emptyLink, at: link.span, .emptyLink(isPicture: false))
      return .textOnly
    }
    let written = WrittenLink(destination, bases: bases)
    guard let path = written.path else {
      if destination.isAddressed { return .external(destination) }
      findings.all.add(.brokenLink, at: link.span, .emptyAddress(destination))
      return .textOnly
    }
    switch found(written, path, in: entry) {
    case .entry(let index) where index >= 0:
      return self.link(to: entries[index], index, written, from: entry, link.span, &findings)
    case .page(let address): return .address(address + written.suffix)
    case .file(let source):
      result.attached.append(source)
      return .address(Address.asset(ofSource: source) + (written.isNamed(source) ? "" : written.suffix))
    case .unreadable: return .textOnly
    case .entry, nil:
      let nearest =
        findings.mayBeNear() ? map.nearest(to: path, in: entry).flatMap { $0 == destination ? nil : $0 } : nil
      findings.all.add(.brokenLink, at: link.span, .brokenLink(destination, nearest: nearest))
      return .textOnly
    }
  }

  /// A file's own name may hold `%20`, `#` or `?`; else they stand for a space, an anchor or a query.
  private func found(_ written: WrittenLink, _ path: String, in entry: Entry) -> SiteMap.Target? {
    if path.isEmpty { return .entry(map.places.byAddress[entry.address] ?? -1) }
    if let literal = written.literal, literal != path, let target = map.target(of: literal, in: entry) { return target }
    if let target = map.target(of: path, in: entry) { return target }
    guard !written.suffix.isEmpty, case .file(let source) = map.target(of: written.whole, in: entry) else { return nil }
    return .file(source)
  }

  private func link(
    to target: Entry, _ index: Int, _ written: WrittenLink, from entry: Entry, _ span: SourceSpan,
    _ findings: inout LinkFindings
  ) -> EntryLinks.Target {
    guard hasPage[index] || target.address == entry.address else {
      let isWithdrawn = target.common.withdrawn != nil
      findings.all.add(
        .unpublishedLink, at: span, isWithdrawn ? .withdrawnLink(target.path) : .unpublishedLink(target.title.value))
      return .textOnly
    }
    if let anchor = written.anchor, !anchor.isEmpty, !findings.isAnchor(anchor, of: target) {
      let anchors = target.body.headings.map(\.id)
      let nearest = findings.mayBeNear() ? Nearest.suggestion(for: anchor, among: anchors) : nil
      findings.all.add(
        .brokenAnchor, at: span, .brokenAnchor(anchor, file: target.path, nearest: nearest, anchors: anchors))
    }
    return .address((written.path == "" ? "" : target.address) + written.suffix)
  }

  private func picture(
    _ image: Image, in entry: Entry, _ result: inout EntryLinks, _ findings: inout LinkFindings
  ) -> EntryLinks.Target {
    guard !image.destination.trimmed.isEmpty else {
      findings.all.add(.emptyLink, at: image.span, .emptyLink(isPicture: true))
      return .textOnly
    }
    if image.alt.trimmed.isEmpty {
      findings.all.add(.missingAlt, at: image.span, .missingAlt(image.destination))
    }
    let written = WrittenLink(image.destination, bases: bases)
    guard let path = written.path else {
      findings.all.add(.externalImage, at: image.span, .externalImage(image.destination))
      return .textOnly
    }
    let target = found(written, path, in: entry)
    guard target != .unreadable else { return .textOnly }
    guard case .file(let source) = target else {
      let nearest = findings.mayBeNear() ? map.nearest(to: path, in: entry) : nil
      findings.all.add(
        .missingFile, at: image.span,
        .missingFile(image.destination, nearest: nearest.flatMap { $0 == image.destination ? nil : $0 }))
      return .textOnly
    }
    if !PictureFormat.isPictureName(source) {
      findings.all.add(.notAPicture, at: image.span, .notAPicture(image.destination))
    }
    result.pictures.append(PictureUse(source: source, recipe: Recipe(.figure)))
    return .address(Address.asset(ofSource: source))
  }

  private func check(_ picture: Located<String>, _ findings: inout LinkFindings) {
    guard !PictureFormat.isPictureName(picture.value) else { return }
    findings.all.add(.notAPicture, at: picture.range, .notAPicture(picture.value))
  }

  private func attachment(_ file: Located<String>, in entry: Entry, _ findings: inout LinkFindings) -> String? {
    for name in [file.value, file.value.removingPercentEncoding] {
      switch map.target(of: name, in: entry) {
      case .file(let source): return source
      case .unreadable: return nil
      default: continue
      }
    }
    let nearest = findings.mayBeNear() ? map.nearest(toFile: file.value) : nil
    findings.all.add(.missingFile, at: file.range, .missingFile(file.value, nearest: nearest))
    return nil
  }
}

/// What is wrong with the links of one entry. A suggestion is searched among all addresses of the site, so that only the
/// first mistakes of an entry get one.
private struct LinkFindings {
  var all: Findings
  private var searches = 20
  /// Of entries with many headings, by address.
  private var anchors: [String: Set<String>] = [:]

  init(_ source: SourceFile) { all = Findings(source) }

  mutating func mayBeNear() -> Bool {
    searches -= 1
    return searches >= 0
  }

  mutating func isAnchor(_ anchor: String, of target: Entry) -> Bool {
    let headings = target.body.headings
    guard headings.count > 50 else { return headings.contains { $0.id == anchor } }
    let known = anchors[target.address] ?? Set(headings.map(\.id))
    anchors[target.address] = known
    return known.contains(anchor)
  }
}

extension String {
  /// `https:`, `mailto:` and the like (RFC 3986, 3.1).
  var hasScheme: Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), let first = utf8.first, first.isASCIILetter else {
      return false
    }
    return utf8[..<colon].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || [0x2B, 0x2D, 0x2E].contains($0) }
  }

  /// Whether something follows the scheme: of a web address two slashes and a host, of others anything.
  var isAddressed: Bool {
    let rest = hasScheme ? drop { $0 != ":" }.dropFirst() : self[...]
    guard !hasScheme || prefix(4).lowercased() == "http" else { return !rest.isEmpty }
    return rest.hasPrefix("//") && !(rest.dropFirst(2).first.map("/?#:".contains) ?? true)
  }
}
