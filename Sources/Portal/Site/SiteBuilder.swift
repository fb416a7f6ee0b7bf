import Diagnostics
import Disk
import Privacy
import SourceText
import Vietnamese

/// From folders to a site: read, parse, resolve, check. Values in, values and diagnostics out; only reading touches
/// the disk, and nothing is written.
public struct SiteBuilder: Sendable {
  public struct Options: Sendable {
    public var content: Path
    public var theme: Path
    /// In place of `địa chỉ trang web`.
    public var baseURL: String?
    /// Unless site.yaml fixes another day.
    public var today: Today
    public var jobs = Parallel.processors
    /// Shows what is not published yet as if it were; never for a site that is written.
    var isPreview = false

    public init(content: Path, theme: Path, today: Today) {
      self.content = content
      self.theme = theme
      self.today = today
    }
  }

  public struct Result: Sendable {
    /// Nil where there are errors.
    public let output: SiteOutput?
    public let diagnostics: [Diagnostic]
    public let counts: Counts
    public let today: Today
    let review: LinkReview

    /// Pages that nothing links to; looked for by `check` alone.
    public var orphans: [Diagnostic] { review.orphans.ordered() }
    public var externalLinks: [ExternalLink] { review.external }
  }

  let options: Options

  public init(_ options: Options) {
    self.options = options
  }

  /// A file that vanishes while it is read (an editor's temporary copy, a file being saved) is no failure: the folders
  /// are read once more.
  public func build() async throws(MachineFailure) -> Result {
    try await MachineFailure.onceMore { () throws(MachineFailure) in try await buildOnce() }
  }

  /// The order: words first, since entries are rendered with the theme's labels; every entry before any name is
  /// looked up; every address before any link is checked; every page bound to its template before one is rendered.
  private func buildOnce() async throws(MachineFailure) -> Result {
    async let tree = Swift.Result { [folder = options.content] () throws(MachineFailure) in
      try ContentReader.discover(folder)
    }
    var reader = ThemeReader(options.theme)
    let theme = try reader.read()
    let content = try await ContentReader(options, markdown: theme.markdown).read(tree.get())
    let layout = try await layOut(content, theme)
    let found = reader.diagnostics + content.diagnostics + layout.diagnostics
    let diagnostics = content.personalData.masking(found, in: content.sensitive + layout.sensitive)
      .holdingBack(content.heldBack).ordered()
    return Result(
      output: diagnostics.count(of: .error) == 0 ? layout.output : nil, diagnostics: diagnostics,
      counts: Counts(content), today: content.today, review: LinkReview(site: layout.site, config: content.configSource)
    )
  }

  /// The day that a run takes for today; only site.yaml is read.
  public func today() throws(MachineFailure) -> Today {
    var content = Content(today: options.today)
    try ContentReader(options, markdown: .site).readConfig(&content)
    return content.today
  }

  /// A site with all its pages, each still to be rendered, and what is wrong with it beyond what reading found.
  struct Layout: Sendable {
    let site: Site
    let output: SiteOutput
    let diagnostics: [Diagnostic]
    /// Those of them that are the theme's.
    let themeDiagnostics: [Diagnostic]
    let sensitive: [PersonalDataGuard.Sensitive]
    let links: LinkResolver
    let press: Press
    let entries: EntryPages
  }

  /// Looks up, checks and lays out what was read.
  func layOut(_ content: Content, _ theme: Theme) async throws(MachineFailure) -> Layout {
    // Without a usable site.yaml nothing is built, but everything else is still checked.
    let resolution = try await Resolution(content, content.config ?? .unknown, theme, options)
    let pages = await SitePages(resolution.site, jobs: options.jobs)
    let withdrawals = resolution.site.withdrawals(published: resolution.files)
    let output = SiteOutput(
      pages: pages.pages, search: pages.search, files: resolution.files, withdrawals: withdrawals,
      redirects: resolution.site.redirects, gone: resolution.site.gone(withdrawals),
      basePath: resolution.site.config.basePath)
    return Layout(
      site: resolution.site, output: output, diagnostics: resolution.diagnostics + pages.diagnostics,
      themeDiagnostics: pages.diagnostics, sensitive: resolution.sensitive, links: resolution.links, press: pages.press,
      entries: pages.entries)
  }
}

/// What a build would write: pages rendered on request, pictures without their metadata, and files copied as they are.
public struct SiteOutput: Sendable {
  fileprivate(set) var pages: [Page]
  /// The search page and its index, which are not among the pages.
  let search: SearchPages
  let files: [PublishedFile]
  let withdrawals: [Withdrawal]
  let redirects: [Redirect]
  /// Addresses of what was withdrawn.
  let gone: [String]
  let basePath: String

  public var nginxMap: NginxMap {
    let stubs = Set(redirects.map(\.from))
    let taken = pages.map(\.address).filter { !stubs.contains($0) } + files.map(\.address)
    return NginxMap(redirects: redirects, gone: gone, basePath: basePath, taken: taken)
  }

  public var pageCount: Int { pages.count }

  func replacing(_ page: Page, at place: Int) -> SiteOutput {
    var output = self
    output.pages[place] = page
    return output
  }

  /// The files of the search index, below the output folder.
  public func searchIndex(jobs: Int) async -> [(path: Path, bytes: [UInt8])] {
    let index = await SearchIndex(search.documents, jobs: jobs)
    return index.files.map { (Path(Page.file(at: index.directory.folder + $0.name)), $0.bytes) }
  }
}

/// How many entries of each kind were read.
public struct Counts: Sendable {
  public let entries: [(kind: Kind, count: Int)]

  init(_ content: Content) {
    entries = Kind.allCases.map { kind in (kind, content.entries.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }) }
  }
}
