import Disk
import Emulation
import SourceText
import TestSupport
import Testing

@testable import Portal

/// Bytes changed at random in a plan and its tables: whatever is read is computed, and every problem has its place.
@Suite struct YearFuzzTests {
  private let folder = Repository.fixtures / "plan/nam-1/content"

  @Test(arguments: 0..<60) func aDamagedYearIsReadToTheEnd(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    var files: [SourceTable: [UInt8]] = [:]
    for table in YearFolder.tables where table != .discipline {
      files[table] = damaged(try Files.read(folder / "thi-dua/2018" / Path(table.fileName)), &random)
    }
    let units = UnitTable(try Files.read(folder / "don-vi.csv"), path: "don-vi.csv", .in2018)
    let year = YearFolder(year: 2018, path: "thi-dua/2018", files: FolderFiles(bytes: files), on: Today.endOf2018.day)
    for diagnostic in year.diagnostics {
      let place = try #require(diagnostic.place, "\(diagnostic.problem.en.message)")
      #expect(place.start <= place.end)
    }
    let read = year.inputs
    var inputs = try #require(read)
    inputs.units = UnitRegister(units.rows)
    let published = String(decoding: EmulationYear(inputs).publishedJSON, as: UTF8.self)
    #expect(throws: Never.self) { try JSON(published) }
  }

  /// A few bytes replaced by ones that mean something in a plan or a table.
  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      // Half a letter would make the whole file unreadable.
      guard bytes[place] < 0x80 else { continue }
      bytes[place] = Array("0,;:\"-{}[]#%\n\t 9.".utf8).randomElement(using: &random) ?? 0
    }
    return bytes
  }
}
