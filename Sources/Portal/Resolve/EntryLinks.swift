import CommonMark
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
  /// Source paths of the pictures and attachments that the entry shows.
  var files: [String] = []
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
    var diagnostics: [Diagnostic] = []
    var result = resolve(entry.body, in: entry, &diagnostics)
    for block in entry.blocks {
      let inner = resolve(block, in: entry, &diagnostics)
      result.files += inner.files
      result.blocks.append(inner)
    }
    for file in entry.files {
      guard let path = attachment(file, in: entry, &diagnostics) else { continue }
      result.files.append(path)
      if file.range == entry.common.image?.range { check(file, in: entry, &diagnostics) }
    }
    return (result, diagnostics)
  }

  private func resolve(_ markdown: Markdown, in entry: Entry, _ diagnostics: inout [Diagnostic]) -> EntryLinks {
    var result = EntryLinks()
    for link in markdown.links {
      let target = target(of: link.destination, in: entry, at: entry.source.range(of: link.span), &result, &diagnostics)
      result.links.append(target)
    }
    for image in markdown.images {
      result.images.append(picture(image, in: entry, &result, &diagnostics))
    }
    return result
  }

  private func resolve(_ block: EmbeddedBlock, in entry: Entry, _ diagnostics: inout [Diagnostic]) -> EntryLinks {
    switch block {
    case .note(let markdown): return resolve(markdown, in: entry, &diagnostics)
    case .unknown: return EntryLinks()
    case .figures(let figures):
      return EntryLinks(embed: embeds.resolve(figures, in: entry.source, &diagnostics))
    case .gallery(let pictures):
      var result = EntryLinks()
      for picture in pictures {
        let source = attachment(picture.file, in: entry, &diagnostics)
        if source != nil { check(picture.file, in: entry, &diagnostics) }
        result.images.append(source.map { .address(Address.asset(ofSource: $0)) } ?? .textOnly)
        result.files += [source].compactMap { $0 }
      }
      return result
    }
  }

  /// - Parameter range: counted out only for a diagnostic.
  private func target(
    of destination: String, in entry: Entry, at range: @autoclosure () -> Range<Int>, _ result: inout EntryLinks,
    _ diagnostics: inout [Diagnostic]
  ) -> EntryLinks.Target {
    let written = WrittenLink(destination, bases: bases)
    guard let path = written.path else {
      if destination.isAddressed { return .external(destination) }
      diagnostics.append(Diagnostic(entry.source, at: range(), .emptyAddress(destination)))
      return .textOnly
    }
    let found = path.isEmpty ? .entry(map.places.byAddress[entry.address] ?? -1) : map.target(of: path, in: entry)
    switch found {
    case .entry(let index) where index >= 0:
      return link(to: entries[index], index, written, from: entry, range(), &diagnostics)
    case .page(let address): return .address(address + written.suffix)
    case .file(let source):
      result.files.append(source)
      return .address(Address.asset(ofSource: source))
    case .unreadable: return .textOnly
    case .entry, nil:
      diagnostics.append(
        Diagnostic(entry.source, at: range(), .brokenLink(destination, nearest: map.nearest(to: path, in: entry))))
      return .textOnly
    }
  }

  private func link(
    to target: Entry, _ index: Int, _ written: WrittenLink, from entry: Entry, _ range: @autoclosure () -> Range<Int>,
    _ diagnostics: inout [Diagnostic]
  ) -> EntryLinks.Target {
    guard hasPage[index] || target.address == entry.address else {
      let isWithdrawn = target.common.withdrawn != nil
      let problem: Problem = isWithdrawn ? .withdrawnLink(target.path) : .unpublishedLink(target.title.value)
      diagnostics.append(Diagnostic(entry.source, at: range(), problem))
      return .textOnly
    }
    if let anchor = written.anchor, !anchor.isEmpty, !target.body.headings.contains(where: { $0.id == anchor }) {
      let anchors = target.body.headings.map(\.id)
      let nearest = Nearest.suggestion(for: anchor, among: anchors)
      diagnostics.append(
        Diagnostic(
          entry.source, at: range(), .brokenAnchor(anchor, file: target.path, nearest: nearest, anchors: anchors)))
    }
    return .address((written.path == "" ? "" : target.address) + written.suffix)
  }

  private func picture(
    _ image: Image, in entry: Entry, _ result: inout EntryLinks, _ diagnostics: inout [Diagnostic]
  ) -> EntryLinks.Target {
    let range = entry.source.range(of: image.span)
    if image.alt.trimmed.isEmpty {
      diagnostics.append(Diagnostic(entry.source, at: range, .missingAlt(image.destination)))
    }
    guard let path = WrittenLink(image.destination, bases: bases).path else {
      diagnostics.append(Diagnostic(entry.source, at: range, .externalImage(image.destination)))
      return .textOnly
    }
    let target = map.target(of: path, in: entry)
    guard target != .unreadable else { return .textOnly }
    guard case .file(let source) = target else {
      diagnostics.append(
        Diagnostic(entry.source, at: range, .missingFile(image.destination, nearest: map.nearest(to: path, in: entry))))
      return .textOnly
    }
    if !PictureFormat.isPictureName(source) {
      diagnostics.append(Diagnostic(entry.source, at: range, .notAPicture(image.destination)))
    }
    result.files.append(source)
    return .address(Address.asset(ofSource: source))
  }

  private func check(_ picture: Located<String>, in entry: Entry, _ diagnostics: inout [Diagnostic]) {
    guard !PictureFormat.isPictureName(picture.value) else { return }
    diagnostics.append(Diagnostic(entry.source, at: picture.range, .notAPicture(picture.value)))
  }

  private func attachment(_ file: Located<String>, in entry: Entry, _ diagnostics: inout [Diagnostic]) -> String? {
    switch map.target(of: file.value, in: entry) {
    case .file(let source): return source
    case .unreadable: return nil
    default: break
    }
    let nearest = map.nearest(toFile: file.value)
    diagnostics.append(Diagnostic(entry.source, at: file.range, .missingFile(file.value, nearest: nearest)))
    return nil
  }
}

/// A destination taken apart.
struct WrittenLink {
  /// Without percent encoding; empty for a bare `#anchor`, nil where it leads to another site.
  let path: String?
  let anchor: String?
  /// The `?query` and `#anchor` as written.
  let suffix: String

  /// - Parameter bases: full addresses of the site itself, without a slash at the end.
  init(_ destination: String, bases: [String]) {
    let base = bases.first { destination.hasPrefix($0 + "/") }
    let own = base.map { String(destination.dropFirst($0.count)) } ?? destination
    let end = own.firstIndex { $0 == "?" || $0 == "#" } ?? own.endIndex
    suffix = String(own[end...])
    anchor = own.firstIndex(of: "#").map { String(own[own.index(after: $0)...]).removingPercentEncoding }
    path = own.hasScheme || own.hasPrefix("//") ? nil : String(own[..<end]).removingPercentEncoding
  }
}

extension SourceFile {
  func range(of span: SourceSpan) -> Range<Int> {
    let start = offset(line: span.start.line, byteColumn: span.start.column)
    return start..<max(start, offset(line: span.end.line, byteColumn: span.end.column))
  }
}

extension LineTable {
  func range(of span: SourceSpan) -> Range<Int> {
    let start = offset(line: span.start.line, byteColumn: span.start.column)
    return start..<max(start, offset(line: span.end.line, byteColumn: span.end.column))
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

  /// `%C3%A0` as the bytes it stands for; a stray `%` stays.
  var removingPercentEncoding: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
