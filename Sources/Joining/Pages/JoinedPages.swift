import Documents
import SourceText
import Vietnamese

/// The pages of a portal of many agencies: an overview, the entries of each, the newest of all, people by given name,
/// movements that several share, and the places of all in their blocs.
package struct JoinedPages {
  /// Entries of one page: more would be slow to read on a telephone.
  static let size = 500
  static let newestCount = 60

  private let harvest: Harvest
  private let today: CalendarDate
  private let left: Set<String>

  /// - Parameter left: addresses of entries that are not shown, or of agencies.
  package init(_ harvest: Harvest, today: CalendarDate, leavingOut left: Set<String> = []) {
    (self.harvest, self.today, self.left) = (harvest, today, left)
  }

  private func entries(_ part: Harvest.Part) -> [JoinedEntry] {
    guard !left.contains(part.agency.address) else { return [] }
    return part.catalogue?.entries.filter { !left.contains($0.address) } ?? []
  }

  package var all: [JoinedPage] {
    let agencies = harvest.parts.flatMap { part in
      pages(
        "co-quan-\(part.agency.code)", JoinWords.entries(of: part.agency.name), JoinWords.agencySummary,
        entries(part).map { line($0) })
    }
    return [overview, newest, movements, blocs].compactMap { $0 } + agencies + people
  }

  private var overview: JoinedPage {
    var page = JoinedPage("co-quan", title: JoinWords.agencies, summary: JoinWords.overviewSummary)
    page.add(JoinWords.overviewHead)
    page.add("|---|---:|---|")
    for part in harvest.parts {
      let (name, count) = (MarkdownEscape.inline(part.agency.name, inTable: true), entries(part).count)
      let link = count > 0 ? "[\(name)](co-quan-\(part.agency.code).md)" : name
      page.add("| \(link) | \(count) | \(JoinWords.age(part.day, today: today)) |")
    }
    page.add("")
    let others = [
      ("moi-nhat", newest != nil), ("ca-nhan", !people.isEmpty), ("phong-trao-chung", movements != nil),
      ("ket-qua-khoi", blocs != nil),
    ]
    for (name, isThere) in others where isThere { page.add("- [\(JoinWords.title(name))](\(name).md)") }
    return page
  }

  private var newest: JoinedPage? {
    let all = harvest.parts.flatMap { part in
      entries(part).prefix(Self.newestCount).compactMap { entry in entry.day.map { (entry: entry, day: $0, part: part) }
      }
    }.sorted { ($1.day, $0.entry.address) < ($0.day, $1.entry.address) }
    guard !all.isEmpty else { return nil }
    var page = JoinedPage("moi-nhat", title: JoinWords.title("moi-nhat"), summary: JoinWords.newestSummary)
    for item in all.prefix(Self.newestCount) {
      page.add(line(item.entry, item.part.agency).text, showing: item.entry.address)
    }
    return page
  }

  private var movements: JoinedPage? {
    let named = harvest.parts.flatMap { part in
      entries(part).filter { $0.kind == "phong-trao" }.map { entry in
        (key: MatchKey.exact(entry.title), entry: entry, agency: part.agency)
      }
    }
    let shared = Dictionary(grouping: named) { $0.key }.values.filter { Set($0.map(\.agency.code)).count > 1 }
    guard !shared.isEmpty else { return nil }
    var page = JoinedPage(
      "phong-trao-chung", title: JoinWords.title("phong-trao-chung"), summary: JoinWords.movementsSummary)
    for group in shared.sorted(by: { ($1.count, $0[0].entry.title) < ($0.count, $1[0].entry.title) }) {
      page.add("## " + MarkdownEscape.inline(group[0].entry.title, inTable: false), showing: group[0].entry.address)
      page.add("")
      for item in group {
        page.add(
          "- [\(MarkdownEscape.inline(item.agency.name, inTable: false))](<\(item.entry.address)>)",
          showing: item.entry.address)
      }
      page.add("")
    }
    return page
  }

  private var blocs: JoinedPage? {
    let places = harvest.parts.flatMap(\.places).filter { !left.contains($0.agency.address) }
    guard !places.isEmpty else { return nil }
    var page = JoinedPage("ket-qua-khoi", title: JoinWords.title("ket-qua-khoi"), summary: JoinWords.blocsSummary)
    page.add(JoinWords.blocsHead)
    page.add("|---|---|---:|---:|---:|")
    let text = { (text: String) in MarkdownEscape.inline(text, inTable: true) }
    for place in places.sorted(by: { ($1.year, $0.contest, $0.rank ?? .max) < ($0.year, $1.contest, $1.rank ?? .max) })
    {
      let rank = (place.rank.map(String.init) ?? "–") + (place.isProvisional ? JoinWords.provisional : "")
      page.add(
        "| \(text(place.contest)) | [\(text(place.agency.name))](<\(place.agency.address)>) | \(place.year) | \(rank) | \(text(place.points ?? "–")) |",
        showing: place.agency.address)
    }
    return page
  }

  private var people: [JoinedPage] {
    let all = harvest.parts.flatMap { part in
      entries(part).filter(\.isPerson).map { (key: PersonOrder.key($0.title), entry: $0, agency: part.agency) }
    }.sorted { ($0.key, $0.entry.address) < ($1.key, $1.entry.address) }
    guard !all.isEmpty else { return [] }
    return pages(
      "ca-nhan", JoinWords.title("ca-nhan"), JoinWords.peopleSummary,
      all.map { (line($0.entry, $0.agency).text, $0.entry.address) })
  }

  private func line(_ entry: JoinedEntry) -> (text: String, address: String) { (line(entry, nil).text, entry.address) }

  /// A list in pages that lead to each other: `name`, `name-2` …
  private func pages(
    _ name: String, _ title: String, _ summary: String, _ lines: [(text: String, address: String)]
  ) -> [JoinedPage] {
    let count = (lines.count + Self.size - 1) / Self.size
    let file = { (number: Int) in number == 1 ? name : "\(name)-\(number)" }
    return (0..<count).map { index in
      let number = count > 1 ? JoinWords.part(index + 1, of: count) : ""
      var page = JoinedPage(file(index + 1), title: title + number, summary: summary)
      for line in lines[index * Self.size..<min((index + 1) * Self.size, lines.count)] {
        page.add(line.text, showing: line.address)
      }
      guard count > 1 else { return page }
      page.add("")
      let others = (1...count).filter { $0 != index + 1 }.map { "[\($0)](\(file($0)).md)" }
      page.add(JoinWords.otherParts + others.joined(separator: ", "))
      return page
    }
  }
}
