/// Which passes run over a document, and how their markup is printed.
public struct MarkdownOptions: Sendable, Hashable {
  public enum RawHTML: Sendable, Hashable {
    /// Left out of the page and reported; comments are left out in silence.
    case drop
    /// Printed as it is, and unsafe URLs too: for the specifications' examples only.
    case pass
  }

  public enum Flavour: Sendable, Hashable {
    /// The bytes that `cmark-gfm` prints.
    case gfm
    /// Valid, accessible HTML: labelled check boxes, scoped table headers.
    case accessible
  }

  public var rawHTML = RawHTML.drop
  public var flavour = Flavour.accessible
  public var tables = true
  public var strikethrough = true
  /// `~a~` is struck out like `~~a~~`, as in GFM; off, since office texts write ranges so: `5~10 … 20~30`.
  public var singleTildes = false
  public var taskLists = true
  public var bareLinks = true
  public var footnotes = true
  public var headingIDs = true
  public var figures = true
  public var embeds = true
  /// `[text](name with spaces.pdf)` is a link.
  public var spacedLinks = true
  /// Look for text that is valid Markdown but surely not what was meant.
  public var lint = true
  /// Headings above this level are lowered to it.
  public var minimumHeadingLevel = 2
  /// The caller has seen to it that the source is UTF-8, in NFC and without a byte order mark: a seventh of the work.
  public var isNormalized = false
  /// The line of the caller's file on which the source starts.
  public var firstLine = 1
  public var labels = MarkdownLabels()

  public init() {}

  /// Everything on, for the pages of a site.
  public static let site = MarkdownOptions()

  /// CommonMark 0.30 and nothing else.
  public static let commonMark: MarkdownOptions = {
    var options = gfm
    options.tables = false
    options.strikethrough = false
    options.taskLists = false
    options.bareLinks = false
    return options
  }()

  /// What `cmark-gfm --unsafe -e table -e strikethrough -e tasklist -e autolink` does.
  public static let gfm: MarkdownOptions = {
    var options = MarkdownOptions()
    options.rawHTML = .pass
    options.singleTildes = true
    options.flavour = .gfm
    options.footnotes = false
    options.headingIDs = false
    options.figures = false
    options.embeds = false
    options.spacedLinks = false
    options.lint = false
    options.minimumHeadingLevel = 1
    return options
  }()
}
