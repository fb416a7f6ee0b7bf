import DataFiles
import Disk
import Emulation
import Schemas
import SourceText
import Vietnamese
import Workbooks

extension Scaffold {
  /// What the tables of a new year are.
  public enum TableForm: String, CaseIterable, Sendable {
    case csv, xlsx
  }

  /// The plan of a year, and its tables: with their headers alone, or with what the year before hands on.
  static func year(_ year: Int, _ form: TableForm, after before: YearBefore?) -> [Scaffold] {
    let folder = Path("thi-dua/\(year)")
    let plan = """
      ## Kế hoạch thi đua năm \(year). Dòng bắt đầu bằng ## là lời giải thích. Dòng bắt đầu bằng # là mẫu: xóa dấu # và
      ## dấu cách sau nó để dùng.
      \(text(of: year, before))

      """
    let tables = YearFolder.records.map { record in
      let table = YearScaffoldTable(record, before)
      let name = "\(record.table.stem).\(form.rawValue)"
      return Scaffold(path: folder / Path(name), bytes: form == .csv ? table.csv : table.xlsx)
    }
    return [Scaffold(path: folder / Path(SourceTable.plan.fileName), bytes: Array(plan.utf8))] + tables
  }

  /// With days in the year itself.
  private static func text(of year: Int, _ before: YearBefore?) -> String {
    let known = [PlanKeys.year.spec.id: "\(year)"]
    var carried = before?.carried ?? [:]
    carried[PlanKeys.year.spec.id] = nil
    let text = SchemaText(known: known, remark: "##", carried: carried)
    // The samples are of 2018; what was carried over says its own years.
    return text.text(of: PlanKeys.schema) { $0.replacing("2018", with: "\(year)") }
  }
}

extension SiteBuilder {
  /// The files of a new year, after what the content says of the year before.
  public func newYear(_ year: Int, _ form: Scaffold.TableForm) async throws(MachineFailure) -> [Scaffold] {
    let tree = try ContentReader.discover(options.content)
    let content = try await ContentReader(options, markdown: .site).readTables(tree)
    return Scaffold.year(year, form, after: YearBefore(content, of: year))
  }
}
