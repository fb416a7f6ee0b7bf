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
    var contests: [Int: [String: [SourceTable: [Path]]]] = [:]
    for file in files {
      if let (year, code, table) = Self.contestPlace(of: file) {
        contests[year, default: [:]][code, default: [:]][table, default: []].append(file)
        years[year, default: [:]] = years[year] ?? [:]
        continue
      }
      guard let (year, table) = Self.place(of: file) else {
        let problem = Self.unknown(file)
        content.diagnostics.append(Diagnostic(file: (options.content / file).description, problem))
        continue
      }
      years[year, default: [:]][table, default: []].append(file)
    }
    let today = content.today.day
    let folders = years.sorted { $0.key < $1.key }
    content.years = try await Parallel.map(count: folders.count, jobs: options.jobs) {
      [contests] index throws(MachineFailure) in
      let (year, files) = folders[index]
      return try read(year, files, contests[year] ?? [:], on: today)
    }
    content.diagnostics += content.years.flatMap(\.diagnostics)
    for source in content.years.flatMap(\.texts.values) {
      content.add(content.personalData.inspect(source, .plain))
    }
  }

  private func read(
    _ year: Int, _ files: [SourceTable: [Path]], _ contests: [String: [SourceTable: [Path]]], on today: CalendarDate
  ) throws(MachineFailure) -> YearFolder {
    let path = options.content / Path("thi-dua/\(year)")
    var folder = YearFolder(year: year, path: path, files: try read(files), on: today)
    var others: [String: FolderFiles] = [:]
    for (code, files) in contests { others[code] = try read(files) }
    folder.readContests(others, path)
    return folder
  }

  private func read(_ files: [SourceTable: [Path]]) throws(MachineFailure) -> FolderFiles {
    var read = FolderFiles()
    for (table, all) in files {
      let file = Self.chosen(among: all)
      if all.count > 1 { read.twice.append(twice(all, file)) }
      let limit = table.isTable ? SizeLimit.table : SizeLimit.text
      read.bytes[table] = try bytes(file, atMost: limit)
      read.names[table] = file.description.fileName
      if read.bytes[table] == nil {
        let problem = Problem.tooLarge(file.description.fileName, limit: limit)
        read.tooLarge[table] = Diagnostic(file: (options.content / file).description, problem)
      }
    }
    return read
  }

  private static func unknown(_ file: Path) -> Problem {
    let isOfContest = file.description.components.count == 4
    let tables = isOfContest ? ContestFolder.tables : YearFolder.tables
    return .unknownTable(file.description.fileName, known: tables.map(\.fileName), isOfContest: isOfContest)
  }

  /// The year, the folder and the file of `thi-dua/2018/khoi-kinh-te/diem.csv`.
  private static func contestPlace(of file: Path) -> (year: Int, code: String, table: SourceTable)? {
    let parts = file.description.components
    guard parts.count == 4, parts[1].utf8.count == 4, let year = Int(parts[1]), year >= 1000,
      let table = ContestFolder.tables.first(where: { $0.fileNames.contains(parts[3]) })
    else { return nil }
    return (year, parts[2], table)
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
