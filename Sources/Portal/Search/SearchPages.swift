/// The search page and the files of its index. They are made of all documents together, and pages of results are
/// rendered for them, so not before they are asked for: `check` does without.
struct SearchPages: Sendable {
  /// - Parameter jobs: how many pages are rendered at a time.
  let documents: @Sendable (_ jobs: Int) async -> SearchDocuments
  let page: @Sendable (SearchDirectory) -> Page

  func pages(jobs: Int) async -> [Page] {
    let index = await SearchIndex(documents(jobs), jobs: jobs)
    return [page(index.directory)]
      + index.files.map { file in Page(Route(.searchPart, at: index.directory.folder + file.name)) { file.bytes } }
  }
}
