import DataFiles
import Diagnostics
import Disk
import SourceText
import Templates
import Vietnamese

/// What one request to a preview gives.
public enum PreviewAnswer: Sendable {
  case found([UInt8], type: String)
  case attachment(AttachmentPieces, type: String)
  case missing([UInt8], type: String)
  case elsewhere(String)
  /// A template that includes itself without end, a picture that cannot be read.
  case failed([UInt8], type: String)
}

/// A site at one moment, each page of it rendered when it is asked for.
public struct PreviewSite: Sendable {
  /// Tells one state of the site from another.
  public let token: String
  public let diagnostics: [Diagnostic]
  public let counts: Counts
  let language: Language
  private var isFramed = true
  let layout: SiteBuilder.Layout
  /// Source paths, relative to the content folder, of entries that could never be read.
  let unreadable: [String]
  let root: Path

  init(
    token: String, language: Language, layout: SiteBuilder.Layout, unreadable: [String], root: Path,
    diagnostics: [Diagnostic], counts: Counts
  ) {
    (self.token, self.language, self.layout) = (token, language, layout)
    (self.unreadable, self.root, self.diagnostics, self.counts) = (unreadable, root, diagnostics, counts)
  }

  /// The same with one entry rewritten, under another token.
  func showing(_ look: QuickLook, token: String) -> PreviewSite? {
    // What a file is blamed for by the whole site only the whole site can take back.
    let file = look.entry.source.path
    guard !diagnostics.contains(where: { $0.file == file && $0.problem.code.severity != .note }),
      let (layout, found) = layout.showing(look)
    else { return nil }
    return PreviewSite(
      token: token, language: language, layout: layout, unreadable: unreadable, root: root,
      diagnostics: (diagnostics.filter { $0.file != file } + found).ordered(), counts: counts)
  }

  var site: Site { layout.site }
  private var output: SiteOutput { layout.output }

  /// Where the front page is: under the path of the site's base address, as on the host that it is built for.
  public var home: String { site.href("/") }

  /// A path of the host as one from the site's root; nil where it leads to the host's other pages.
  func local(_ path: String) -> String? {
    let base = site.config.basePath.percentDecoded ?? ""
    return path.hasPrefix(base + "/") ? String(path.dropFirst(base.count)) : nil
  }

  /// - Parameters:
  ///   - path: decoded, from the host's root.
  ///   - search: the pages of the search, where one of them may be meant.
  func answer(_ path: String, search: [Page]) -> PreviewAnswer {
    switch path {
    case "/_/": return .found(frame.list(), type: ContentType.html)
    case "/_/preview.js": return .found(Array(PreviewScript.text.utf8), type: ContentType.of("preview.js"))
    case "/_/preview.css": return .found(frame.stylesheet(), type: ContentType.of("preview.css"))
    default:
      if let path = local(path) { return answer(local: path, among: search.isEmpty ? output.pages : search) }
      return path == "/" || local(path + "/") == "/" ? .elsewhere(home.asRequested) : notFound(path)
    }
  }

  private func answer(local path: String, among pages: [Page]) -> PreviewAnswer {
    page(path, among: pages) ?? file(path) ?? redirect(path) ?? notFound(path)
  }

  private var frame: PreviewFrame { PreviewFrame(preview: self) }

  func searchPages() async -> [Page] { await output.search.pages(jobs: Parallel.processors) }

  private func page(_ path: String, among pages: [Page]) -> PreviewAnswer? {
    let address = path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
    guard let page = pages.first(where: { $0.address == address }) else { return nil }
    return rendered(page).map { .found($0, type: ContentType.of(page.file)) } ?? failed
  }

  /// The same, its pages without the frame of a preview.
  package var bare: PreviewSite {
    var site = self
    site.isFramed = false
    return site
  }

  private func rendered(_ page: Page) -> [UInt8]? {
    guard let bytes = try? page.render() else { return nil }
    return isFramed && ContentType.of(page.file) == ContentType.html ? frame.around(bytes, at: page.address) : bytes
  }

  /// Only what the site publishes, which lies in the content folder.
  private func file(_ path: String) -> PreviewAnswer? {
    guard let file = output.files.first(where: { $0.address == path }) else { return nil }
    guard file.isPicture else {
      return (try? AttachmentPieces(file.source)).map { .attachment($0, type: ContentType.of(path)) } ?? failed
    }
    return (try? file.bytes()).map { .found($0, type: ContentType.of(path)) } ?? failed
  }

  private func redirect(_ path: String) -> PreviewAnswer? {
    guard !path.hasSuffix("/") else { return nil }
    guard output.pages.contains(where: { $0.address == path + "/" }) else { return nil }
    return .elsewhere(site.href(path.percentEncoded + "/").asRequested)
  }

  private func notFound(_ path: String) -> PreviewAnswer {
    let page = output.pages.first { $0.address == FixedAddress.notFound }
    let bytes = page.flatMap { try? $0.render() } ?? []
    return .missing(isFramed ? frame.around(bytes, at: path) : bytes, type: ContentType.html)
  }

  private var failed: PreviewAnswer { .failed(frame.around([], at: "/_/"), type: ContentType.html) }

  /// What the site says to a request for a path, the search aside.
  package func answer(_ path: String) -> PreviewAnswer { answer(path, search: []) }

  /// The entry whose page is at an address.
  func entry(at address: String) -> Entry? {
    site.entries.first { $0.address == address }
      ?? site.introductions.first { $0.key.address == address }?.value.entry
  }

  /// The file that the page at an address is made of, as messages name it.
  func source(of address: String) -> String? {
    entry(at: address)?.source.path
      ?? unreadable.first { Address.page(ofSource: $0) == address }.map { (root / Path($0)).description }
  }

  /// Why a build would leave the entry out.
  func gate(_ entry: Entry) -> Visibility { site.gate(entry) }
}

extension String {
  /// As a header field may carry it.
  fileprivate var percentEncoded: String {
    let hex = Array("0123456789ABCDEF".utf8)
    let plain = Set("/-._~".utf8)
    let bytes = utf8.flatMap { byte -> [UInt8] in
      byte.isASCIILetter || byte.isASCIIDigit || plain.contains(byte)
        ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
