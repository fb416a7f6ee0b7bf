import Disk
import HTTP
import Portal
import SourceText
import Vietnamese

/// One search over entries and tables, marks or no marks.
struct SearchRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }
  private static let limit = 100

  func show(_ visit: Visit) async -> Response {
    let query = visit.request.parameter("q") ?? ""
    let wanted = Fold.search(query).split(separator: " ").map(String.init)
    let items = wanted.isEmpty ? [] : await found(wanted)
    let count = items.count == Self.limit ? "\(Self.limit)+" : "\(items.count)"
    let model = SearchPage(
      query: query, count: query.isEmpty ? "" : words("search_count", ["count": count]), items: items)
    return await desk.screens.page("search", model, title: words("search"), for: visit.request)
  }

  private func found(_ wanted: [String]) async -> [Item] {
    let site = await desk.site.preview.current
    var items: [Item] = []
    for hit in site.entries(saying: wanted, atMost: Self.limit) {
      items.append(
        Item(
          label: hit.title, address: "/bai-viet/sua/\(hit.path.percentEncodedPath)", detail: hit.excerpt,
          chip: Chip(label: words("kind_\(hit.kind.rawValue)"))))
    }
    for table in site.tables where table.isThere && items.count < Self.limit {
      guard let place = TablePlace(table.kind.file), let version = (try? await desk.store.read(place.path)) ?? nil,
        let grid = TableGrid(version.bytes, path: place.path.text, place.kind)
      else { continue }
      let rows = grid.rows.filter { row in
        let text = Fold.search(row.joined(separator: " "))
        return wanted.allSatisfy(text.contains)
      }
      items += rows.prefix(Self.limit - items.count).map {
        Item(
          label: $0.filter { !$0.isEmpty }.joined(separator: " · "), address: place.address,
          chip: Chip(label: place.title(words)))
      }
    }
    return items
  }
}
