import Diagnostics
import Disk
import Pictures
import Templates

/// Every page of a site.
struct SitePages {
  /// Everything that the site has an address for, the files of the search index excepted.
  let routes: [Route]
  let pages: [Page]
  let search: SearchPages
  let makers: PageMakers
  /// What is wrong with the templates.
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - files: the pictures and attachments that are published.
  ///   - store: where pictures are kept from one build to the next.
  init(_ site: Site, files: [PublishedFile], store: PictureStore, jobs: Int) async {
    async let bound = Press(site)
    let heads = Heads(site)
    let make = Cards(site: site)
    let cards = await Parallel.map(count: site.entries.count, jobs: jobs) {
      site.isListed($0) ? Prebuilt(make.card($0)) : nil
    }
    let makers = PageMakers(site, await bound, heads, cards, make, store: store)
    routes = makers.routes(files: files)
    pages = routes.compactMap(makers.page)
    search = SearchPages { jobs in
      await SearchDocuments(
        site, cards: cards, honoured: makers.years.books.flatMap(\.honouredWithoutPage), jobs: jobs, page: makers.page)
    } page: {
      makers.search($0)
    }
    (self.makers, diagnostics) = (makers, makers.press.diagnostics)
  }
}
