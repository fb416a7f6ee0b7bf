import DataFiles
import Diagnostics
import Disk
import Emulation
import Privacy
import Vietnamese

extension ContentReader {
  /// Reads the folders of the years, oldest first.
  /// - Parameter files: those below `thi-dua/`.
  func readYears(_ files: [Path], _ content: inout Content) async throws(MachineFailure) {
    var years: [Int: [SourceTable: [Path]]] = [:]
    for file in files {
      guard let (year, table) = Self.place(of: file) else {
        let problem = Problem.unknownTable(file.description.fileName, known: YearFolder.tables.map(\.fileName))
        content.diagnostics.append(Diagnostic(file: (options.content / file).description, problem))
        continue
      }
      years[year, default: [:]][table, default: []].append(file)
    }
    let today = content.today.day
    let folders = years.sorted { $0.key < $1.key }
    content.years = try await Parallel.map(count: folders.count, jobs: options.jobs) { index throws(MachineFailure) in
      try read(folders[index].key, folders[index].value, on: today)
    }
    content.diagnostics += content.years.flatMap(\.diagnostics)
    for source in content.years.flatMap(\.sources.values) {
      content.add(content.personalData.inspect(source, .plain))
    }
  }

  private func read(_ year: Int, _ files: [SourceTable: [Path]], on today: CalendarDate) throws(MachineFailure)
    -> YearFolder
  {
    var bytes: [SourceTable: [UInt8]] = [:]
    var names: [SourceTable: String] = [:]
    var tooLarge: [SourceTable: Diagnostic] = [:]
    var twice: [Diagnostic] = []
    for (table, all) in files {
      let file = Self.chosen(among: all)
      if all.count > 1 { twice.append(self.twice(all, file)) }
      let limit = table == .plan ? SizeLimit.text : SizeLimit.table
      bytes[table] = try folder.read(file, atMost: limit)
      names[table] = file.description.fileName
      if bytes[table] == nil {
        let problem = Problem.tooLarge(file.description.fileName, limit: limit)
        tooLarge[table] = Diagnostic(file: (options.content / file).description, problem)
      }
    }
    let path = options.content / Path("thi-dua/\(year)")
    return YearFolder(year: year, path: path, files: bytes, names: names, on: today, tooLarge: tooLarge, twice: twice)
  }

  /// Of several files of one table the one that is read, though which is right is not known.
  static func chosen(among files: [Path]) -> Path {
    files.min { TableFile.rank($0.description) < TableFile.rank($1.description) } ?? ""
  }

  /// What is said of two files of one table, at the one that is read.
  func twice(_ files: [Path], _ chosen: Path) -> Diagnostic {
    let names = files.map(\.description.fileName).sorted { TableFile.rank($0) < TableFile.rank($1) }
    return Diagnostic(file: (options.content / chosen).description, .tableTwice(names))
  }

  /// The year and the table of `thi-dua/2018/diem.csv` or `thi-dua/2018/diem.xlsx`.
  private static func place(of file: Path) -> (year: Int, table: SourceTable)? {
    let parts = file.description.components
    guard parts.count == 3, parts[1].utf8.count == 4, let year = Int(parts[1]), year >= 1000,
      let table = YearFolder.tables.first(where: { $0.fileNames.contains(parts[2]) })
    else { return nil }
    return (year, table)
  }
}

extension SourceTable {
  /// What its file may be called.
  var fileNames: [String] { self == .plan ? [fileName] : TableFile.names(of: shownName) }
}
