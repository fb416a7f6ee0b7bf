import Disk

/// What a build would write: pages rendered on request, pictures without their metadata, and files copied as they are.
public struct SiteOutput: Sendable {
  /// All that is written has one, the files of the search index excepted.
  let routes: [Route]
  private(set) var pages: [Page]
  /// The search page and its index, which are not among the pages.
  let search: SearchPages
  let files: [PublishedFile]
  let withdrawals: [Withdrawal]
  let redirects: [Redirect]
  /// Addresses of what was withdrawn.
  let gone: [String]
  let basePath: String

  public var nginxMap: NginxMap {
    let taken = routes.filter { if case .moved = $0.subject { false } else { true } }
    return NginxMap(redirects: redirects, gone: gone, basePath: basePath, taken: taken.map(\.address))
  }

  public var pageCount: Int { pages.count }

  func replacing(_ page: Page, at place: Int) -> SiteOutput {
    var output = self
    output.pages[place] = page
    return output
  }

  /// The files of the search index, below the output folder.
  public func searchIndex(jobs: Int) async -> [(path: Path, bytes: [UInt8])] {
    let index = await SearchIndex(search.documents(jobs), jobs: jobs)
    return index.files.map { (Path(Page.file(at: index.directory.folder + $0.name)), $0.bytes) }
  }
}
