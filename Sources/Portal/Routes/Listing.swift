import DataFiles
import Disk
import Vietnamese

/// A list of entries that has pages of its own: a section, a year, a facet, a unit or a movement.
struct Listing: Sendable {
  static let pageSize = 24

  enum Subject: Sendable, Hashable {
    case section
    case year(Int)
    /// Of news: a month of a year.
    case month(Int, Int)
    /// People, or collectives.
    case honoured(Exemplar.Subject)
    case unit(Int)
    case title(Int)
    /// lĩnh vực, by its slug.
    case field(String)
    /// Position of the movement among the entries.
    case movement(Int)
    /// tình trạng of documents.
    case state(DocumentState)
  }

  let kind: Kind
  let subject: Subject
  /// Of its first page, with a slash at both ends.
  let address: String
  /// Positions of entries, newest first.
  let entries: [Int]

  var pageCount: Int { max(1, (entries.count + Self.pageSize - 1) / Self.pageSize) }

  /// `/tin-tuc/`, `/tin-tuc/trang-2/`, …; pages count from 1.
  func address(ofPage page: Int) -> String {
    page == 1 ? address : "\(address)trang-\(page)/"
  }

  func entries(onPage page: Int) -> ArraySlice<Int> {
    let start = (page - 1) * Self.pageSize
    return entries[min(start, entries.count)..<min(start + Self.pageSize, entries.count)]
  }
}

/// Every list of a site, in the order in which pages offer them.
struct Listings: Sendable {
  let all: [Listing]
  /// The sections, built in and declared.
  let kinds: [Kind]
  private let byKind: [Kind: [Listing]]
  private let places: [Kind: [Listing.Subject: Int]]

  /// - Parameters:
  ///   - entries: all entries, newest first; `published` says which of them are listed.
  ///   - kinds: the sections of the site.
  ///   - today: by which documents are in force.
  init(
    _ entries: [Entry], _ relations: [Relations], _ directory: Directory, kinds: [Kind], published: [Bool],
    today: CalendarDate, jobs: Int
  ) async {
    let shown = entries.indices.filter { published[$0] }
    let byKind = await Parallel.map(count: kinds.count, jobs: jobs) { index in
      let kind = kinds[index]
      return (
        kind, Self.listings(kind, shown.filter { entries[$0].kind == kind }, entries, relations, directory, today)
      )
    }
    self.kinds = kinds
    all = byKind.flatMap { $0.1 }
    self.byKind = Dictionary(byKind) { first, _ in first }
    places = self.byKind.mapValues { listings in
      Dictionary(listings.enumerated().map { ($1.subject, $0) }) { first, _ in first }
    }
  }

  func of(_ kind: Kind) -> [Listing] { byKind[kind] ?? [] }

  func list(_ kind: Kind, _ subject: Listing.Subject) -> Listing? {
    places[kind]?[subject].flatMap { byKind[kind]?[$0] }
  }

  /// Whether a section can be narrowed down.
  func hasFilters(_ kind: Kind) -> Bool { of(kind).count > 1 }

  func section(_ kind: Kind) -> Listing? { list(kind, .section) }

  private static func listings(
    _ kind: Kind, _ members: [Int], _ entries: [Entry], _ relations: [Relations], _ directory: Directory,
    _ today: CalendarDate
  ) -> [Listing] {
    let root = "/\(kind.rawValue)/"
    let section = Listing(kind: kind, subject: .section, address: root, entries: members)
    guard kind.descriptor.lists.hasFacets else { return [section] }
    let years = group(members) { entries[$0].year.map { [$0] } ?? [] }.sorted { $0.key > $1.key }.map {
      Listing(kind: kind, subject: .year($0.key), address: "\(root)\($0.key)/", entries: $0.value)
    }
    let units = group(members) { relations[$0].unit.map { [$0] } ?? [] }.sorted { $0.key < $1.key }.map {
      Listing(
        kind: kind, subject: .unit($0.key), address: "\(root)don-vi/\(directory.units[$0.key].slug)/", entries: $0.value
      )
    }
    let titles = group(members) { relations[$0].titles }.sorted { $0.key < $1.key }.map {
      let slug = Fold.distinctSlug(directory.honours.titles[$0.key].code)
      return Listing(kind: kind, subject: .title($0.key), address: "\(root)danh-hieu/\(slug)/", entries: $0.value)
    }
    let movements = group(members) { relations[$0].movements }
      .sorted { SyllableOrder.precedes(entries[$0.key].title.value, entries[$1.key].title.value) }
      .map {
        Listing(
          kind: kind, subject: .movement($0.key),
          // The path below the section is unique; movements of one name may exist in two years.
          address: "\(root)phong-trao/\(entries[$0.key].address.components.dropFirst().joined(separator: "/"))/",
          entries: $0.value)
      }
    return [section] + honoured(root, members, entries) + years + months(kind, root, members, entries) + units + titles
      + fields(kind, root, members, entries) + movements + states(kind, root, members, entries, today)
  }

  private static func states(
    _ kind: Kind, _ root: String, _ members: [Int], _ entries: [Entry], _ today: CalendarDate
  ) -> [Listing] {
    let groups = group(members) { entries[$0].document?.state(on: today).map { [$0] } ?? [] }
    return DocumentState.allCases.compactMap { state in
      groups[state].map {
        Listing(kind: kind, subject: .state(state), address: "\(root)tinh-trang/\(state.rawValue)/", entries: $0)
      }
    }
  }

  /// People and collectives, where there are both.
  private static func honoured(_ root: String, _ members: [Int], _ entries: [Entry]) -> [Listing] {
    let groups = group(members) { entries[$0].exemplar.map { [$0.subject] } ?? [] }
    guard groups.count > 1 else { return [] }
    return [(Exemplar.Subject.person, "ca-nhan"), (.collective, "tap-the")].compactMap { subject, slug in
      groups[subject].map {
        Listing(kind: .exemplar, subject: .honoured(subject), address: "\(root)\(slug)/", entries: $0)
      }
    }
  }

  /// The archive of news, newest first.
  private static func months(_ kind: Kind, _ root: String, _ members: [Int], _ entries: [Entry]) -> [Listing] {
    guard kind == .news else { return [] }
    return group(members) { entries[$0].date.map { [$0.year * 12 + $0.month - 1] } ?? [] }.sorted { $0.key > $1.key }
      .map { month, members in
        let (year, number) = (month / 12, month % 12 + 1)
        let slug = number < 10 ? "0\(number)" : "\(number)"
        return Listing(
          kind: kind, subject: .month(year, number), address: "\(root)\(year)/thang-\(slug)/", entries: members)
      }
  }

  /// Fields of work are free text: those with one slug are one field.
  private static func fields(_ kind: Kind, _ root: String, _ members: [Int], _ entries: [Entry]) -> [Listing] {
    group(members) { entries[$0].common.field.map { [Fold.distinctSlug($0.value)] } ?? [] }
      .filter { !$0.key.isEmpty }
      .map { Listing(kind: kind, subject: .field($0), address: "\(root)linh-vuc/\($0)/", entries: $1) }
      .sorted { $0.address < $1.address }
  }

  private static func group<Group: Hashable>(_ members: [Int], by groups: (Int) -> [Group]) -> [Group: [Int]] {
    var result: [Group: [Int]] = [:]
    for member in members {
      for group in groups(member) { result[group, default: []].append(member) }
    }
    return result
  }
}

extension Kind {
  /// Of the file by which the script of a section's list combines filters.
  var filterAddress: String { address + "bo-loc.json" }
}
