import Diagnostics
import SourceText
import Vietnamese
import Workbooks

/// Reads the table of a workbook: chooses the sheet, finds the names of the columns, and says what was left out.
struct SheetReading {
  private let path: String
  private let name: String
  private let columns: TableColumns
  private let chosen: String?
  private let choice: SheetChoice?
  private let matrix: TableMatrix?

  init(path: String, _ columns: TableColumns, sheet: String?, choice: SheetChoice?, matrix: TableMatrix?) {
    (self.path, self.columns, chosen, self.choice) = (path, columns, sheet, choice)
    self.matrix = matrix
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  func read(_ bytes: [UInt8]) -> DataReading {
    do throws(WorkbookFault) {
      return read(try Workbook(bytes))
    } catch {
      return unusable(.unreadableWorkbook(error.problem, file: name))
    }
  }

  private func read(_ book: Workbook) -> DataReading {
    let filled = book.sheets.filter { !$0.cells.isEmpty }
    guard !filled.isEmpty else { return unusable(.unreadableWorkbook(.empty, file: name)) }
    guard SheetGrid.areModest(filled) else { return unusable(.unreadableWorkbook(.tooLarge, file: name)) }
    if let chosen {
      let sheet = book.sheets.first { Fold.key($0.name) == Fold.key(chosen) }
      let names = book.sheets.map(\.name)
      guard let sheet else {
        let nearest = Nearest.suggestion(for: chosen, among: names)
        return unusable(.unknownSheet(chosen, known: names, nearest: nearest))
      }
      let grid = SheetGrid(sheet)
      return (isFit(grid) ? nil : blocks([grid])) ?? read(grid)
    }
    return choose(among: filled)
  }

  /// The one whose columns fit; of those that are not shown only where no other does.
  private func choose(among sheets: [Sheet]) -> DataReading {
    let shown = sheets.filter { !$0.isHidden }
    for some in [shown, sheets.filter(\.isHidden)] where !some.isEmpty {
      let grids = some.map { SheetGrid($0) }
      let fits = grids.filter(isFit)
      if fits.count > 1 { return unusable(.severalSheets(fits.map(\.name), choice: choice)) }
      if let one = fits.first { return read(one) }
      if let blocks = blocks(grids) { return blocks }
    }
    return read(nearest(among: (shown.isEmpty ? sheets : shown).map { SheetGrid($0) }) ?? SheetGrid(sheets[0]))
  }

  private func blocks(_ grids: [SheetGrid]) -> DataReading? {
    matrix.flatMap { SheetMatrix.reading(grids, path: path, name: name, $0) }
  }

  private func isFit(_ grid: SheetGrid) -> Bool {
    switch SheetHeader.place(in: grid, columns) {
    case .found(let header): header.required == columns.required.count
    case .several: true
    case .nowhere: false
    }
  }

  /// The sheet that has most of the columns.
  private func nearest(among grids: [SheetGrid]) -> SheetGrid? {
    func score(_ grid: SheetGrid) -> Int {
      if case .found(let header) = SheetHeader.place(in: grid, columns) { header.required } else { 0 }
    }
    return grids.max { score($0) < score($1) }
  }

  private func read(_ grid: SheetGrid) -> DataReading {
    let text = SheetText(grid, path: path)
    switch SheetHeader.place(in: grid, columns) {
    case .found(let header):
      var table = SheetTable(grid, text, header, columns)
      return table.reading()
    case .several(let rows):
      let numbers = rows.map { grid.rows[$0].number }
      let problem = Diagnostic(text.source, at: text.range(rows[1], 0), .severalHeaders(numbers))
      return DataReading(table: nil, source: text.source, problems: [], damage: [problem])
    case .nowhere:
      let damage = text.source.sheetDamage
      // Names of columns in damaged letters are no other names.
      let isDamaged = damage.contains { [.lostMarks, .legacyText].contains($0.problem.code) }
      let problems = isDamaged ? [] : [TableProblem(.noColumnNames, at: text.range(0, 0))]
      return DataReading(table: nil, source: text.source, problems: problems, damage: damage)
    }
  }

  private func unusable(_ problem: Problem) -> DataReading { .unusable(problem, path: path) }
}

extension DataReading {
  /// Of a workbook that gives no table.
  static func unusable(_ problem: Problem, path: String) -> DataReading {
    let source = SourceFile(path: path, bytes: [])
    return DataReading(table: nil, source: source, problems: [], damage: [Diagnostic(file: path, problem)])
  }
}

extension SourceFile {
  /// Text in old fonts and lost letters; spaces that a spreadsheet makes of itself are nobody's business.
  var sheetDamage: [Diagnostic] {
    damage().filter { ![.hardSpace, .invisibleCharacter, .nfdText].contains($0.problem.code) }
  }
}

extension WorkbookFault {
  fileprivate var problem: WorkbookProblem {
    switch self {
    case .notAWorkbook: .notAWorkbook
    case .old: .old
    case .binary: .binary
    case .encrypted: .encrypted
    case .damaged: .damaged
    case .tooLarge: .tooLarge
    case .noSheet: .empty
    }
  }
}
