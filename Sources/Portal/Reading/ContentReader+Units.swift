import DataFiles
import Diagnostics
import Disk
import Emulation
import Privacy
import SourceText
import Vietnamese

extension ContentReader {
  func readUnits(_ content: inout Content) throws(MachineFailure) {
    let files = UnitTable.fileNames.map { Path($0) }.filter { folder.has($0) }
    guard !files.isEmpty else { return }
    let file = Self.chosen(among: files)
    if files.count > 1 { content.diagnostics.append(twice(files, file)) }
    let path = options.content / file
    guard let bytes = try bytes(file, atMost: SizeLimit.units) else {
      let problem = Problem.tooLarge(file.description, limit: SizeLimit.units)
      return content.diagnostics.append(Diagnostic(file: path.description, problem))
    }
    let table = UnitTable(bytes, path: path.description, content.premises.days)
    content.units = table.units
    content.unitRows = table.rows
    content.unitTable = table.source
    content.diagnostics += table.diagnostics
    content.add(content.personalData.inspect(table.source, .plain))
  }
}
