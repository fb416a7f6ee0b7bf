import DataFiles
import Schemas
import SourceText
import Vietnamese

/// All that is said of a kind of entry in one place: its keys, what it is called, its lists, feed,
/// pictures, page and ranks.
/// A kind that leaves a part out does not compile.
final class KindDescriptor: Sendable {
  /// The keys of an entry.
  let schema: Schema
  /// The key that names an entry.
  let naming: Key<Located<String>>
  let details: @Sendable (KeyedValues) -> Entry.Details
  /// What the menu calls the section.
  let name: Label
  /// What its entries are counted as.
  let counted: Label
  /// What its list says while it is empty.
  let whenEmpty: Label
  /// What reports call its entries.
  let inReports: (vi: String, en: String)
  let lists: KindLists
  let pictures: KindPictures
  /// Of an entry's page.
  let template: EntryTemplate
  /// Where the section stands in the menu, by rising numbers; nil where the menu leaves it out.
  let menuRank: Int?
  /// Where its entries stand among equally good results of a search, by rising numbers.
  let searchRank: Int
  let beginning: KindBeginning

  init(
    schema: Schema, naming: Key<Located<String>>, name: Label, counted: Label, whenEmpty: Label,
    inReports: (vi: String, en: String), lists: KindLists, pictures: KindPictures, template: EntryTemplate,
    menuRank: Int?, searchRank: Int, beginning: KindBeginning,
    details: @escaping @Sendable (KeyedValues) -> Entry.Details
  ) {
    (self.schema, self.naming, self.details) = (schema, naming, details)
    (self.name, self.counted, self.whenEmpty, self.inReports) = (name, counted, whenEmpty, inReports)
    (self.lists, self.pictures, self.template) = (lists, pictures, template)
    (self.menuRank, self.searchRank, self.beginning) = (menuRank, searchRank, beginning)
  }
}

/// The lists of a kind beside the whole.
struct KindLists: Sendable {
  /// Whether years, units, titles, fields and movements have lists of their own.
  let hasFacets: Bool
  /// Whether its list has feeds, and the site's feed has its entries.
  let hasFeed: Bool
  let style: ListStyle
  /// Of a table: the names of the fields beside title and day.
  let columns: [String]

  init(hasFacets: Bool, hasFeed: Bool, style: ListStyle = .cards, columns: [String] = []) {
    (self.hasFacets, self.hasFeed, self.style, self.columns) = (hasFacets, hasFeed, style, columns)
  }

  static let all = KindLists(hasFacets: true, hasFeed: true)
}

/// The templates that a theme has for the pages of entries.
enum EntryTemplate: Sendable {
  case exemplar
  case initiative
  case news
  case movement
  case document
  case consultation
  case page
  /// Of a section that site.yaml declares.
  case section
}

/// How an entry's own picture is shown.
enum KindPictures: Sendable {
  /// Upright, in lists and on its page alike.
  case portrait
  /// Wide, and larger on its page.
  case scene
}

/// What a new entry begins with.
struct KindBeginning: Sendable {
  /// Whether entries are kept in a folder a year.
  let isByYear: Bool
  /// Values that the day of its making gives, by the key's id.
  let known: @Sendable (CalendarDate) -> [KeySpec.ID: String]

  init(isByYear: Bool, known: @escaping @Sendable (CalendarDate) -> [KeySpec.ID: String] = { _ in [:] }) {
    (self.isByYear, self.known) = (isByYear, known)
  }

  /// Not published before somebody says so.
  static let draft = [Common.isDraft.spec.id: "có"]
}
