import DataFiles
import Disk
import Emulation
import Schemas
import SourceText
import Vietnamese
import Workbooks

extension Scaffold {
  /// What the tables of a new year or contest are.
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
    return [Scaffold(path: folder / Path(SourceTable.plan.fileName), bytes: Array(plan.utf8))]
      + tables(YearFolder.records, form, before, in: folder)
  }

  /// The folder of a contest: `bang.yaml`, and its tables with their headers alone.
  /// - Parameter code: of the folder; nil where no folder's name can be made of it.
  public static func contest(_ code: String, year: Int, _ form: TableForm) -> [Scaffold]? {
    let name = Fold.shortSlug(code)
    guard !name.isEmpty else { return nil }
    let folder = Path("thi-dua/\(year)/\(name)")
    let known = [ContestKeys.name.spec.id: "Khối thi đua \(name)", ContestKeys.kind.spec.id: ContestKind.bloc.word]
    let keys = SchemaText(known: known, remark: "##", usesRequired: true).text(of: ContestKeys.schema(depth: 2))
    let text = """
      ## Bảng thi đua của khối, cụm hoặc theo chuyên đề, năm \(year). Dòng bắt đầu bằng ## là lời giải thích. Dòng bắt đầu
      ## bằng # là mẫu: xóa dấu # và dấu cách sau nó để dùng.
      \(keys.replacing("2018", with: "\(year)"))

      """
    return [Scaffold(path: folder / Path(SourceTable.contest.fileName), bytes: Array(text.utf8))]
      + tables(ContestFolder.records, form, nil, in: folder)
  }

  private static func tables(
    _ records: [any TableRecord.Type], _ form: TableForm, _ before: YearBefore?, in folder: Path
  ) -> [Scaffold] {
    records.map { record in
      let table = YearScaffoldTable(record, before)
      let name = "\(record.table.stem).\(form.rawValue)"
      return Scaffold(path: folder / Path(name), bytes: form == .csv ? table.csv : table.xlsx)
    }
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
