import DeskStore
import Diagnostics
import Disk
import HTTP
import Portal
import Schemas
import SourceText
import Workbooks

/// Bảng: the tables of the years.
struct TablesRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func list(_ visit: Visit) async -> Response {
    let site = await desk.site.preview.current
    let tables = site.tables.compactMap { table in TablePlace(table.kind.file).map { ($0, table.isThere) } }
    let wrong = Dictionary(grouping: site.diagnostics.filter { $0.severity == .error }) { $0.file }
    var groups: [ItemGroup] = []
    for (place, isThere) in tables {
      let heading = heading(place.kind)
      let errors = wrong[desk.site.place(place.path).description]?.count ?? 0
      let chip: Chip? =
        errors > 0
        ? Chip(label: words("chip_errors", ["count": "\(errors)"]), tone: .bad)
        : isThere ? nil : Chip(label: words("table_missing"))
      let item = Item(
        label: words("table_\(place.stem)"), address: place.address,
        detail: isThere ? nil : words("table_begin"), chip: chip)
      if groups.last?.label == heading {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(ItemGroup(label: heading, items: [item], empty: ""))
      }
    }
    return await desk.screens.page(
      "tables", TablesPage(groups: groups), title: words("room_tables"), in: .tables, for: visit.request)
  }

  private func heading(_ kind: TableKind) -> String {
    guard let year = kind.year else { return words("table_group_units") }
    guard let contest = kind.contest else { return words("table_group_year", ["year": "\(year)"]) }
    return words("table_group_contest", ["year": "\(year)", "contest": contest])
  }

  func show(_ visit: Visit) async -> Response {
    guard let place = TablePlace(visit.file) else { return await missing(visit) }
    let text = await desk.text(place, visit)
    let old = text?.old ?? place.blank
    guard let original = TableGrid(old, path: place.path.text, place.kind),
      let grid = TableGrid(text?.bytes ?? old, path: place.path.text, place.kind)
    else { return await missing(visit) }
    let site = await desk.site.preview.current
    var rights = text?.rights
    if rights == nil { rights = await desk.rights(place, visit) }
    let model = TablePage(
      title: place.title(words), chips: [], file: place.file.percentEncodedPath, base: text?.base?.text ?? "",
      columns: grid.header.map { Item(label: $0) },
      draft: (text?.draft).map { words("draft_notice", ["time": DeskTime($0.time).words]) }, change: rights?.notice,
      canSave: rights?.canSave ?? false, canSubmit: rights?.canSubmit ?? false, data: data(place, grid, original, site))
    return await desk.screens.page("table", model, title: model.title, in: .tables, for: visit.request)
  }

  private func missing(_ visit: Visit) async -> Response {
    await desk.screens.message(
      "message_missing", words("message_missing_text"), back: "/bang/", for: visit.request, .notFound)
  }

  private func data(_ place: TablePlace, _ grid: TableGrid, _ original: TableGrid, _ site: PreviewSite) -> [UInt8] {
    JSONText.object { json in
      json.list("columns", of: grid.header) {
        $0.member("name", $1)
        $0.member("number", flag: site.isNumeric(place.kind, column: $1))
        $0.strings("choices", site.choices(place.kind, column: $1))
      }
      json.rows("rows", grid.rows)
      if grid.rows != original.rows {
        json.rows("original", original.rows)
        json.numbers("places", RowMatch.places(of: grid.rows, in: original.rows))
      }
    }
  }

  /// What is wrong with a table as it is typed, and who would rank where.
  func look(_ visit: Visit) async -> Response {
    guard let place = TablePlace(visit.file) else { return .refused(words("message_missing_text"), .notFound) }
    return await desk.answering { () async throws(FileDesk.Refusal) in
      let typed = try await desk.typed(place, visit)
      let name = desk.site.place(place.path).description
      guard let grid = TableGrid(typed.bytes, path: name, place.kind) else { throw .unreadable }
      let look: TableLook
      do throws(MachineFailure) {
        look = try await desk.site.preview.look(atTables: [Path(place.file): typed.bytes], ranking: place.kind.year)
      } catch {
        throw .store(.machine(error))
      }
      let places = TableEdit(visit.form).rows.map { RowMatch.typed($0.map(\.cells), as: grid.rows) }
      return Response.json { json in
        json.list("problems", of: look.diagnostics.filter { $0.file == name && $0.isOfInterest }) {
          Self.write($1, grid, places, &$0)
        }
        json.list("rankings", of: look.rankings) { ranking, item in
          ranking.member("heading", item.heading)
          ranking.list("rows", of: item.rows) {
            if let rank = $1.rank { $0.member("rank", number: rank) }
            $0.member("unit", $1.unit)
            $0.member("points", $1.points)
          }
        }
      }
    }
  }

  /// - Parameter typed: for each row of the file the row that it was typed into.
  private static func write(_ diagnostic: Diagnostic, _ grid: TableGrid, _ typed: [Int]?, _ json: inout JSONText) {
    let cell = diagnostic.place.flatMap(grid.cell)
    let row = cell.map { found in typed.flatMap { $0.indices.contains(found.row) ? $0[found.row] : nil } ?? found.row }
    json.member("severity", diagnostic.problem.code.severity.label(.en))
    json.member("message", diagnostic.problem.vi.message)
    json.member("help", diagnostic.problem.vi.help)
    json.member("suggestion", diagnostic.problem.suggestion)
    json.member("row", number: row ?? -1)
    json.member("column", number: cell?.column ?? 0)
  }

  /// The rows of a workbook, or of another CSV, in the order of this table's columns.
  func read(_ visit: Visit) async -> Response {
    guard let place = TablePlace(visit.file), let upload = visit.form.uploads.first,
      let bytes = try? Files.read(upload.path),
      let sheet = TableGrid(bytes, path: upload.fileName, place.kind)
    else { return .refused(words("refused_sheet")) }
    let version = try? await desk.store.read(place.path)
    let own = TableGrid(version?.bytes ?? place.blank, path: place.path.text, place.kind)
    let header = own?.header ?? sheet.header
    let order = header.map { name in sheet.header.firstIndex { $0.isSameHeader(name) } }
    let rows = sheet.rows.map { cells in order.map { $0.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? "" }
    }
    return .json { $0.rows("rows", rows) }
  }
}

extension TablesRoom {
  /// The table as a workbook, with lists to choose from.
  func workbook(_ visit: Visit) async -> Response {
    guard let place = TablePlace(visit.file) else { return Response(refusing: .notFound) }
    let bytes = await desk.text(place, visit)?.bytes ?? place.blank
    guard let grid = TableGrid(bytes, path: place.path.text, place.kind) else { return await missing(visit) }
    let site = await desk.site.preview.current
    let cells = grid.rows.map { row in
      row.enumerated().map { column, text in
        let isNumber = grid.header.indices.contains(column) && site.isNumeric(place.kind, column: grid.header[column])
        return isNumber ? SheetDraft.Cell.numeral(text) : .text(text)
      }
    }
    var sheet = SheetDraft("Trang1", [grid.header.map { .heading($0) }] + cells)
    sheet.frozenRows = 1
    for (column, header) in grid.header.enumerated() {
      let choices = site.choices(place.kind, column: header)
      if !choices.isEmpty { sheet.choices[column] = choices }
    }
    var answer = Response(type: ContentType.of("a.xlsx"), WorkbookWriter.xlsx([sheet]))
    answer.fields.append(("Content-Disposition", "attachment; filename=\"\(place.stem).xlsx\""))
    return answer
  }
}

extension SheetDraft.Cell {
  /// A number of this language as a spreadsheet takes it; anything else as text.
  fileprivate static func numeral(_ text: String) -> SheetDraft.Cell {
    guard case .success(let number) = NumberForm.plain.read(text) else { return .text(text) }
    return .number("\(number)")
  }
}
