import DataFiles
import Disk
import SourceText
import Templates

/// A file of the site on its way into the output folder.
struct MadeFile {
  enum Content {
    case bytes([UInt8])
    /// Read in pieces, so that size does not matter.
    case copy(of: EnclosedFile)
    /// A file that never changes, given a second name.
    case link(to: Path)
  }

  /// Below the output folder.
  let path: Path
  let content: Content

  var bytes: [UInt8]? {
    if case .bytes(let bytes) = content { bytes } else { nil }
  }
}

/// What a file of the site is made from.
enum SitePart: Sendable {
  case page(Page)
  case file(PublishedFile)

  /// Texts are read whole, unless they are very large: they may be compressed or searched. A text that is not valid
  /// text is not published.
  func make() throws(SiteWriter.Failure) -> MadeFile {
    let file = try made()
    if let bytes = file.bytes, TextCheck.applies(to: file.path), let line = TextCheck.faultyLine(bytes) {
      throw .notText(SiteWriter.NotText(path: file.path, source: source, line: line))
    }
    return file
  }

  private var source: Path? { if case .file(let file) = self { file.source.shown } else { nil } }

  private func made() throws(SiteWriter.Failure) -> MadeFile {
    switch self {
    case .page(let page):
      do throws(RenderError) { return MadeFile(path: Path(page.file), content: .bytes(try page.render())) } catch {
        throw .render(error)
      }
    case .file(let file):
      do throws(MachineFailure) { return try Self.make(file) } catch { throw .publish(.machine(error)) }
    }
  }

  private static func make(_ file: PublishedFile) throws(MachineFailure) -> MadeFile {
    if case .size(.file(let stored)) = file.form { return MadeFile(path: file.path, content: .link(to: stored)) }
    if file.isPicture { return MadeFile(path: file.path, content: .bytes(try file.bytes())) }
    guard Compression.isText(file.path), try file.source.status().size <= SizeLimit.attachedText else {
      return MadeFile(path: file.path, content: .copy(of: file.source))
    }
    return MadeFile(path: file.path, content: .bytes(try file.source.read()))
  }
}

extension SiteOutput {
  /// Runs `body` on every file that is written. The search index is made while pages are; its files come last.
  func map<Value: Sendable>(
    jobs: Int, _ body: @escaping @Sendable (SitePart) throws(SiteWriter.Failure) -> Value
  ) async throws(SiteWriter.Failure) -> [Value] {
    async let index = search.pages(jobs: jobs)
    if jobs == 1 { _ = await index }
    let parts = pages.map(SitePart.page) + files.map(SitePart.file)
    let values = try await Parallel.map(count: parts.count, jobs: jobs) { place throws(SiteWriter.Failure) in
      try body(parts[place])
    }
    let last = await index
    return try await values
      + Parallel.map(count: last.count, jobs: jobs) { place throws(SiteWriter.Failure) in try body(.page(last[place])) }
  }
}
