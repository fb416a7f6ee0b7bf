import Diagnostics
import Disk
import SourceText

/// The site that a preview shows: made of what is on disk, rebuilt when that changes.
///
/// The one actor of the product. Pages are rendered from the site that it holds, which never changes while they are.
public actor Preview {
  private let options: SiteBuilder.Options
  let language: Language
  private(set) var source: PreviewSource
  /// What stands in while the real one cannot be read.
  private var spare = Spare()
  private var count = 0
  public private(set) var current: PreviewSite
  private var readers: [Int: AsyncStream<String>.Continuation] = [:]
  private var nextReader = 0
  private var search: (token: String, pages: [Page])?

  private struct Spare {
    var theme: Theme?
    var config: SiteConfig?
    var units: Content?
  }

  /// Reads everything.
  /// - Parameter options: `baseURL` is where the preview itself is.
  public init(_ options: SiteBuilder.Options, language: Language) async throws(MachineFailure) {
    var options = options
    options.isPreview = true
    self.options = options
    self.language = language
    source = try await PreviewSource(options)
    (current, spare) = try await Self.site(source, Spare(), token: Self.token(0), language)
  }

  /// Reads what changed; the site stays as it is until `update`.
  /// - Parameter today: the day that it is now; the one before stays where nil.
  public func read(_ changes: FileChanges, on today: Today? = nil) async throws(MachineFailure) {
    var fresh = source
    try await fresh.read(changes, on: today ?? fresh.options.today)
    source = fresh
  }

  /// Builds the site from what was read, and notifies open pages.
  @discardableResult
  public func update() async throws(MachineFailure) -> PreviewSite {
    count += 1
    (current, spare) = try await Self.site(source, spare, token: Self.token(count), language)
    for reader in readers.values { reader.yield(current.token) }
    return current
  }

  /// Shows at once what was read, where that is one entry whose change is for its own page; `update` must follow.
  /// - Returns: whether it could.
  public func show(_ changes: FileChanges) -> Bool {
    guard let look = source.look(at: changes), let site = current.showing(look, token: Self.token(count + 1)) else {
      return false
    }
    count += 1
    current = site
    for reader in readers.values { reader.yield(current.token) }
    return true
  }

  /// What the site says to a request for a path.
  public func answer(_ path: String) async -> PreviewAnswer {
    guard current.local(path)?.hasPrefix(FixedAddress.search) == true else { return current.answer(path) }
    // The index is made of all documents together: once for every state of the site, and only when it is asked for.
    let site = current
    if search?.token != site.token { search = (site.token, await site.searchPages()) }
    return site.answer(path, search: search?.pages ?? [])
  }

  /// The token of the site, now and each time that it changes.
  public func tokens() -> AsyncStream<String> {
    let number = nextReader
    nextReader += 1
    let (stream, continuation) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(current.token)
    readers[number] = continuation
    return stream
  }

  private func forget(_ number: Int) { readers[number] = nil }

  /// Differs between runs too, so that a page left open from an earlier run reloads.
  private static func token(_ count: Int) -> String {
    "\(UInt64(bitPattern: Int64(start.hashValue)))-\(count)"
  }

  private static let start = ContinuousClock.now

  private static func site(
    _ source: PreviewSource, _ spare: Spare, token: String, _ language: Language
  ) async throws(MachineFailure) -> (PreviewSite, Spare) {
    var spare = spare
    var (content, outdated) = try await source.content()
    content.borrow(from: &spare.units, &outdated)
    content.config = content.config ?? spare.config
    spare.config = content.config
    let builder = SiteBuilder(source.options)
    var layout = try await builder.layOut(content, source.theme)
    var diagnostics = source.themeDiagnostics + content.diagnostics + layout.themeDiagnostics
    if (source.themeDiagnostics + layout.themeDiagnostics).count(of: .error) == 0 {
      spare.theme = source.theme
    } else if let theme = spare.theme {
      layout = try await builder.layOut(content, theme)
    }
    diagnostics += layout.diagnostics.filter { !outdated.contains($0.file) }
    let site = PreviewSite(
      token: token, language: language, layout: layout, unreadable: content.unreadable, root: source.options.content,
      diagnostics: content.personalData.masking(diagnostics, in: content.sensitive + layout.sensitive)
        .holdingBack(content.heldBack).ordered(), counts: Counts(content))
    return (site, spare)
  }
}

extension Content {
  /// Uses the last valid table of units while the current one has errors.
  fileprivate mutating func borrow(from spare: inout Content?, _ outdated: inout Set<String>) {
    let isWrong = diagnostics.contains { $0.severity == .error && UnitTable.fileNames.contains($0.file.fileName) }
    guard isWrong, let other = spare else {
      var tables = Content(today: today)
      (tables.units, tables.unitRows, tables.unitTable) = (units, unitRows, unitTable)
      spare = tables
      return
    }
    (units, unitRows, unitTable) = (other.units, other.unitRows, other.unitTable)
    if let file = unitTable?.path { outdated.insert(file) }
  }
}
