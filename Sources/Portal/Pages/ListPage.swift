import DataFiles
import Templates

/// One page of a list.
struct ListPage: ViewModel {
  let head: Head
  let heading: String
  /// Of the section, and where it is.
  let section: Reference
  let introduction: [UInt8]?
  let count: Int
  let countLabel: String
  let emptyText: String
  let filterIndex: String?
  /// Of exemplars.
  let nameIndex: String?
  let cards: [Prebuilt<Card>]
  let filters: [Filter]
  let pager: Pager?
  /// Of declared sections.
  let style: ListStyle
  let table: SectionTable?
  let questions: [SectionQuestion]

  static let fields = Fields<ListPage>("list")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .html("introduction", "the section's index.md, on the first page") { $0.introduction }
    .text("count", "how many entries the whole list has") { String($0.count) }
    .record("section", "the section, of which this list may be a part") { $0.section }
    .text("countLabel", "what is counted: điển hình, văn bản …") { $0.countLabel }
    .text("emptyText", "what to say where there is nothing") { $0.emptyText }
    .text("filterIndex", "which entries each list of the section has; on the first page") { $0.filterIndex }
    .text("nameIndex", "where people are listed by given name; on the first page of exemplars") { $0.nameIndex }
    .list("cards", "the entries of this page") { $0.cards }
    .list("filters", "other lists of the section, on the first page") { $0.filters }
    .record("pager", "the pages of the list, where there is more than one") { $0.pager }
    .flag("isGallery", "a declared section that shows pictures") { $0.style == .gallery }
    .record("table", "of a declared section whose list is a table") { $0.table }
    .list("questions", "of a declared section of questions and answers") { $0.questions }
}

/// Lists of one sort that a section offers: its years, its units …
struct Filter: ViewModel {
  let label: String
  let choices: [Prebuilt<FilterChoice>]

  static let fields = Fields<Filter>("filter")
    .text("label", "what is chosen: year, unit …") { $0.label }
    .list("choices", "the lists") { $0.choices }
}

struct FilterChoice: ViewModel {
  let label: String
  let address: String
  let count: Int
  let isCurrent: Bool

  static let fields = Fields<FilterChoice>("filter choice")
    .text("label", "the words of the link") { $0.label }
    .text("address", "the list's first page") { $0.address }
    .text("count", "how many entries it has") { String($0.count) }
    .flag("current", "the list that the reader is on") { $0.isCurrent }
}

/// Links to the pages of a list.
struct Pager: ViewModel {
  let label: String
  let previous: String?
  let next: String?
  let pages: [PagerPage]

  static let fields = Fields<Pager>("pager")
    .text("label", "“Trang 2 trong 6 trang”") { $0.label }
    .text("previous", "the page before; empty on the first") { $0.previous }
    .text("next", "the page after; empty on the last") { $0.next }
    .list("pages", "every page of the list, or those near this one") { $0.pages }
}

extension Pager {
  /// Nil for a list of one page.
  ///
  /// - Parameter address: of a page, by its number.
  init?(number: Int, of count: Int, words: Strings, address: (Int) -> String) {
    guard count > 1 else { return nil }
    let shown = Self.pages(near: number, of: count)
    self.init(
      label: words(.pageOf, ["page": "\(number)", "pages": "\(count)"]),
      previous: number > 1 ? address(number - 1) : nil, next: number < count ? address(number + 1) : nil,
      pages: zip(shown, [0] + shown).map { page, before in
        PagerPage(
          number: page, address: address(page), isCurrent: page == number, followsGap: page > before + 1)
      })
  }

  /// The pages that a pager offers: all of a short list; of a long one the ends, the neighbours, and a few steps
  /// between, close enough together that from the home page every page is at most four links away.
  static func pages(near number: Int, of count: Int) -> [Int] {
    guard count > 15 else { return Array(1...count) }
    let step = count > 60 ? 9 : 5
    return (1...count).filter { $0 == 1 || $0 == count || abs($0 - number) <= 2 || $0.isMultiple(of: step) }
  }
}

struct PagerPage: ViewModel {
  let number: Int
  let address: String
  let isCurrent: Bool
  /// Pages are left out before this one.
  let followsGap: Bool

  static let fields = Fields<PagerPage>("page of a list")
    .text("page", "its number, from 1") { String($0.number) }
    .text("address", "where it is") { $0.address }
    .flag("current", "the page that the reader is on") { $0.isCurrent }
    .flag("afterGap", "pages are left out before this one") { $0.followsGap }
}
