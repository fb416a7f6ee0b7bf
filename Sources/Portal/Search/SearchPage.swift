import DataFiles
import Templates

/// The page to search from. It names the files of the index, so that its reader asks for no list of them first.
struct SearchPage: ViewModel {
  let head: Head
  let heading: String
  let directory: SearchDirectory
  let folder: String
  let sections: [Reference]

  static let fields = Fields<SearchPage>("search")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .text("indexFolder", "where the files of the search index are") { $0.folder }
    .text("documentCount", "how many pages can be found") { String($0.directory.documentCount) }
    .text("blockSize", "how many pages a file of results has") { _ in String(SearchIndex.blockSize) }
    .text("indexWords", "where each file of words begins, with spaces between") {
      $0.directory.words.joined(separator: " ")
    }
    .text("indexPairs", "where each file of pairs of words begins, with commas between") {
      $0.directory.pairs.joined(separator: ",")
    }
    .text("indexBeginnings", "where each file of beginnings of words begins, with spaces between") {
      $0.directory.beginnings.joined(separator: " ")
    }
    .list("groups", "kinds of pages that can be found, in the order of the index") {
      $0.directory.groups.map(SearchGroup.init)
    }
    .list("sections", "every list of the site, for readers without script") { $0.sections }
}

struct SearchGroup: ViewModel {
  let label: String
  let count: Int

  init(_ group: (label: String, count: Int)) { (label, count) = group }

  static let fields = Fields<SearchGroup>("kind of result")
    .text("label", "what the menu calls it") { $0.label }
    .text("count", "how many pages it has") { String($0.count) }
}
