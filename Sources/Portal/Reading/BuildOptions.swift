import Disk

/// What a build reads, and by which day.
public struct BuildOptions: Sendable {
  public var content: Path
  public var theme: Path
  /// In place of `địa chỉ trang web`.
  public var baseURL: String?
  /// Unless site.yaml fixes another day.
  public var today: Today
  public var jobs = Parallel.processors
  /// Where sizes of pictures are kept from one build to the next; nil: nowhere.
  public var cache: Path?
  /// Whether they are made at all; else pictures are only looked through.
  public var makesPictures = true
  /// Whether the pictures are made that networks show with links.
  public var drawsCards = false
  /// Shows what is not published yet as if it were; never for a site that is written.
  var isPreview = false

  public init(content: Path, theme: Path, today: Today) {
    self.content = content
    self.theme = theme
    self.today = today
  }
}
