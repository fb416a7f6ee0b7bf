import Diagnostics
import Disk
import Pictures
import Privacy
import SourceText
import Vietnamese

/// From folders to a site: read, parse, resolve, check. Values in, values and diagnostics out; only reading touches
/// the disk, and nothing is written.
public struct SiteBuilder: Sendable {
  public typealias Options = BuildOptions

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
    let makers: PageMakers
  }

  /// Looks up, checks and lays out what was read.
  func layOut(_ content: Content, _ theme: Theme) async throws(MachineFailure) -> Layout {
    // Without a usable site.yaml nothing is built, but everything else is still checked.
    let resolution = try await Resolution(content, content.config ?? .unknown, theme, options)
    let pages = await SitePages(
      resolution.site, files: resolution.files, store: PictureStore(options.cache), jobs: options.jobs)
    let withdrawals = resolution.site.withdrawals(published: resolution.files)
    let output = SiteOutput(
      routes: pages.routes, pages: pages.pages, search: pages.search, files: resolution.files, withdrawals: withdrawals,
      redirects: resolution.site.redirects, gone: resolution.site.gone(withdrawals),
      basePath: resolution.site.config.basePath)
    return Layout(
      site: resolution.site, output: output, diagnostics: resolution.diagnostics + pages.diagnostics,
      themeDiagnostics: pages.diagnostics, sensitive: resolution.sensitive, links: resolution.links,
      makers: pages.makers)
  }
}
