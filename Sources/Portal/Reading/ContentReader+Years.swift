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
    var years: [Int: [SourceTable: Path]] = [:]
    var contests: [Int: [String: [SourceTable: Path]]] = [:]
    for file in files {
      if let (year, code, table) = Self.contestPlace(of: file) {
        contests[year, default: [:]][code, default: [:]][table] = file
        years[year, default: [:]] = years[year] ?? [:]
        continue
      }
      guard let (year, table) = Self.place(of: file) else {
        let problem = Self.unknown(file)
        content.diagnostics.append(Diagnostic(file: (options.content / file).description, problem))
        continue
      }
      years[year, default: [:]][table] = file
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
    _ year: Int, _ files: [SourceTable: Path], _ contests: [String: [SourceTable: Path]], on today: CalendarDate
  ) throws(MachineFailure) -> YearFolder {
    var tooLarge: [SourceTable: Diagnostic] = [:]
    let bytes = try read(files, &tooLarge)
    var folders: [String: ContestFolder.Files] = [:]
    for (code, files) in contests {
      var own = ContestFolder.Files()
      own.bytes = try read(files, &own.tooLarge)
      folders[code] = own
    }
    let path = options.content / Path("thi-dua/\(year)")
    var folder = YearFolder(year: year, path: path, files: bytes, on: today, tooLarge: tooLarge)
    folder.readContests(folders, path)
    return folder
  }

  private func read(
    _ files: [SourceTable: Path], _ tooLarge: inout [SourceTable: Diagnostic]
  ) throws(MachineFailure) -> [SourceTable: [UInt8]] {
    var bytes: [SourceTable: [UInt8]] = [:]
    for (table, file) in files {
      let limit = table == .plan || table == .contest ? SizeLimit.text : SizeLimit.table
      bytes[table] = try folder.read(file, atMost: limit)
      if bytes[table] == nil {
        let problem = Problem.tooLarge(table.fileName, limit: limit)
        tooLarge[table] = Diagnostic(file: (options.content / file).description, problem)
      }
    }
    return bytes
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
      let table = ContestFolder.tables.first(where: { $0.fileName == parts[3] })
    else { return nil }
    return (year, parts[2], table)
  }

  /// The year and the table of `thi-dua/2018/diem.csv`.
  private static func place(of file: Path) -> (year: Int, table: SourceTable)? {
    let parts = file.description.components
    guard parts.count == 3, parts[1].utf8.count == 4, let year = Int(parts[1]), year >= 1000,
      let table = YearFolder.tables.first(where: { $0.fileName == parts[2] })
    else { return nil }
    return (year, table)
  }
}
