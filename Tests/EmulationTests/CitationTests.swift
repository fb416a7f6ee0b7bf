import Emulation
import Foundation
import TestSupport
import Testing
import Vietnamese

/// What a figure cites is all that it depends on.
struct CitationTests {
  @Test func `the leaves that a one-cell edit changes all cite that cell`() throws {
    var dice = Dice(seed: 2018)
    var changed = 0
    for index in 0..<300 {
      let names = ["nam-1", "nam-2", "nam-3", "nam-mau", "nam-mau"]
      let edit = try Edit(names[index % names.count], &dice)
      changed += edit.changes.count
      for path in edit.changes where !edit.isCited(path) {
        Issue.record("\(edit): \(path) changed without citing the cell")
      }
    }
    #expect(changed > 800)
  }

  @Test func `the leaves that a changed value of the plan changes all cite that value`() throws {
    let sample = try Snapshot(SampleYear().folder)
    // A code is what its item is known by: with another it is another item.
    let values = YAMLReader.read(sample.folder.files[sample.folder.path(.plan)] ?? []).values().filter {
      $0.key != "mã"
    }
    for value in values {
      for text in alternatives(to: value.cell.value) {
        let edit = Edit(sample, value.cell, text)
        for path in edit.changes where !edit.isCited(path) {
          Issue.record("\(edit): \(path) changed without citing the value")
        }
      }
    }
    #expect(values.count > 60)
  }

  @Test func `the leaves that a ceiling by staff group changes all cite it`() throws {
    let year = try SampleYear().with(
      .plan, "tỷ lệ tối đa: 50%",
      "tỷ lệ tối đa: [{nhóm nhân sự: [công chức], tỷ lệ: 50%}, {nhóm nhân sự: [viên chức], tỷ lệ: 20%}]")
    let sample = Snapshot(year.folder)
    let keys = ["nhóm nhân sự", "tỷ lệ", "trên số đạt"]
    let values = YAMLReader.read(sample.folder.files[sample.folder.path(.plan)] ?? []).values().filter {
      keys.contains($0.key)
    }
    for value in values {
      for text in alternatives(to: value.cell.value) {
        let edit = Edit(sample, value.cell, text)
        for path in edit.changes where !edit.isCited(path) {
          Issue.record("\(edit): \(path) changed without citing the value")
        }
      }
    }
    #expect(values.count >= 5)
  }

  @Test(arguments: ["bang-950-50", "bang-nhieu-so", "bang-bon-cap"])
  func `the leaves that a changed value of a contest changes all cite that value`(name: String) throws {
    let place = try #require(Bundle.module.url(forResource: "Fixtures/\(name)/content", withExtension: nil))
    let sample = Snapshot(YearFolder(content: place))
    func file(_ table: SourceTable) -> [UInt8] { sample.folder.files[sample.folder.path(table, contest: 0)] ?? [] }
    let keys = YAMLReader.read(file(.contest)).values().filter { $0.key != "mã" }.map { key, cell in
      (cell: Cell(cell.value, at: Origin(.contest, line: cell.origin.line, range: cell.origin.range)), key: key)
    }
    let cells = [SourceTable.contestScores, .contestVotes].filter { !file($0).isEmpty }.flatMap { table in
      CSVFile(file(table)).rows.flatMap { row in
        row.map { header, field in
          let column = Column(header: header, of: table)
          return (cell: Cell(field.text, at: Origin(table, column, line: field.line, range: field.range)), key: header)
        }
      }
    }
    var changed = 0
    for value in keys + cells {
      for text in others(than: value.cell.value, of: value.cell.origin.table) {
        let edit = Edit(sample, value.cell, text)
        changed += edit.changes.count
        for path in edit.changes where !edit.isCited(path) {
          Issue.record("\(edit): \(path) changed without citing the value")
        }
      }
    }
    #expect(changed > 100)
  }

  /// Without commas, which would part cells.
  private func others(than text: String, of table: SourceTable) -> [String] {
    if case .success = VietnameseNumber.parse(text) { return ["3", "37"] }
    let words = ["x", "điểm trừ", "hủy bỏ", "ít điểm trừ hơn", "hội đồng"]
    return table == .contest ? words : ["x", "q2", "K1", "m1", "A1", "5"]
  }

  /// Other values of the same type.
  private func alternatives(to text: String) -> [String] {
    if case .success = CalendarDate.parse(text) { return ["29/6/2018", "1/1/9999"] }
    if case .success = VietnameseNumber.parse(text) { return ["-1", "37"] }
    return ["x", "ldtt", "cá nhân", "hủy bỏ", "điểm trừ"]
  }

  @Test func `a figure cites no more than its own kind of inputs`() throws {
    let year = try SampleYear().year
    let total = Set(year.citations(of: .unit(0, .round(0), .total)).compactMap(\.cell?.table))
    #expect(total == [.plan, .registrations, .scores])
    let cells = year.citations(of: .unit(0, .round(0), .total)).compactMap(\.cell)
    #expect(Set(cells.filter { $0.table == .scores }.map(\.line)) == [2, 3, 4, 5])
    #expect(Set(year.citations(of: .target(0, .progress)).compactMap(\.cell?.table)) == [.plan, .results])
  }

  @Test func `an explanation walks from rank to total to criterion to cell`() throws {
    let year = try SampleYear().year
    let rank = year.explanation(of: .unit(0, .round(0), .rank))
    #expect(rank.rule == .rank && rank.operands.contains { $0.value == .figure(.unit(0, .round(0), .total)) })
    let total = year.explanation(of: .unit(0, .round(0), .total))
    let score = Figure.score(unit: 0, round: 0, criterion: 1, .points)
    #expect(total.rule == .roundTotal && total.operands.contains { $0.role == .score && $0.value == .figure(score) })
    let council = try #require(year.explanation(of: score).operands.first { $0.role == .councilScore })
    #expect(council.origin?.line == 3 && council.origin?.column == .councilScore)
    #expect(council.value == .number(Rational(36)))
  }
}

extension Citation {
  var cell: Origin? { if case .cell(let origin) = self { origin } else { nil } }
}

/// A year as its files are at one time.
private struct Snapshot {
  let folder: YearFolder
  let year: EmulationYear
  let leaves: Leaves

  init(_ folder: YearFolder) {
    self.folder = folder
    year = EmulationYear(folder.inputs)
    leaves = Leaves(year)
  }
}

/// One cell of a year written otherwise, and what that changed.
private struct Edit: CustomStringConvertible {
  let cell: Origin
  let description: String
  let changes: [String]
  private let before: Snapshot
  private let after: Snapshot

  init(_ name: String, _ dice: inout Dice) throws {
    let place = try #require(Bundle.module.url(forResource: "Fixtures/\(name)/content", withExtension: nil))
    let before = YearFolder(content: place)
    let tables = YearFolder.tables.filter { before.files[before.path($0)] != nil }
    let table = tables[dice.roll(tables.count)]
    let rows = CSVFile(before.files[before.path(table)] ?? []).rows
    let row = rows[dice.roll(rows.count)]
    let headers = row.keys.sorted()
    let header = headers[dice.roll(headers.count)]
    let field = try #require(row[header])
    let others = Set(rows.compactMap { $0[header]?.text } + ["", "31/12/2017", "1/7/2018", "17", "hủy bỏ", "PC"])
      .sorted()
    let text = others[dice.roll(others.count)]
    let cell = Origin(table, Column(header: header, of: table), line: field.line, range: field.range)
    let origin = "\(name) \(table.fileName):\(field.line) \(header)"
    self.init(Snapshot(before), cell, text.contains(",") ? "\"\(text)\"" : text, origin)
  }

  init(_ plan: Snapshot, _ value: Cell<String>, _ text: String) {
    self.init(plan, value.origin, "\"\(text)\"", "\(value.origin.table.fileName):\(value.origin.line) \(value.value)")
  }

  private init(_ before: Snapshot, _ cell: Origin, _ text: String, _ place: String) {
    var folder = before.folder
    folder.files[folder.path(of: cell)]?.replaceSubrange(cell.range, with: text.utf8)
    let after = Snapshot(folder)
    self.cell = cell
    self.before = before
    self.after = after
    description = "\(place) → \(text)"
    changes = Set(before.leaves.all.keys).union(after.leaves.all.keys)
      .filter { before.leaves.all[$0]?.text != after.leaves.all[$0]?.text }.sorted()
  }

  /// By the figure as it was; by the new one where there was none.
  func isCited(_ path: String) -> Bool {
    let citations =
      before.leaves.all[path].map { before.year.citations(of: $0.figure) }
      ?? after.leaves.all[path].map { after.year.citations(of: $0.figure) } ?? []
    return citations.contains { $0.covers(cell) }
  }
}

extension Column {
  fileprivate init(header: String, of table: SourceTable) {
    let named = Column.allCases.filter { $0.header == header }
    self = header == "số liệu đến ngày" ? .day : (table == .discipline ? named.last : named.first) ?? .value
  }
}

private struct Dice {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func roll(_ sides: Int) -> Int { Int(random.next() % UInt64(max(sides, 1))) }
}
