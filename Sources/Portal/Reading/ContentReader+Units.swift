import DataFiles
import Diagnostics
import Disk
import Emulation
import Privacy
import SourceText
import Vietnamese

extension ContentReader {
  func readUnits(_ content: inout Content) throws(MachineFailure) {
    let path = options.content / "don-vi.csv"
    guard folder.has("don-vi.csv") else { return }
    guard let bytes = try folder.read("don-vi.csv", atMost: SizeLimit.table) else {
      let problem = Problem.tooLarge("don-vi.csv", limit: SizeLimit.table)
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
