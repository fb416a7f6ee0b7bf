import Disk
import SourceText
import Vietnamese

/// The last good state of each agency, kept from one run to the next.
package struct JoinState: Sendable {
  let folder: Path

  package init(_ folder: Path) { self.folder = folder }

  func catalogue(_ agency: Agency) -> [UInt8]? { bytes(agency.code, ".json") }
  func results(_ agency: Agency) -> [UInt8]? { bytes(agency.code, ".ket-qua.json") }

  /// When that was loaded.
  func day(_ agency: Agency) -> CalendarDate? {
    bytes(agency.code, ".ngay").flatMap { bytes in
      if case .success(let day) = CalendarDate.parse(String(decoding: bytes, as: UTF8.self).trimmed) {
        day
      } else {
        nil
      }
    }
  }

  func keep(_ catalogue: [UInt8], of agency: Agency, on day: CalendarDate) throws(MachineFailure) {
    try keep(agency.code, ".json", catalogue)
    try keep(agency.code, ".ngay", Array("\(day.iso)\n".utf8))
  }

  func keep(results: [UInt8], of agency: Agency) throws(MachineFailure) {
    try keep(agency.code, ".ket-qua.json", results)
  }

  /// The pages that the last run wrote, below the content folder.
  var pages: Set<Path> {
    Set((bytes("trang", ".txt") ?? []).split(separator: .newline).map(Path.init(bytes:)).filter(\.isPlainRelative))
  }

  func keep(pages: Set<Path>) throws(MachineFailure) {
    try keep("trang", ".txt", pages.sorted().reduce(into: []) { $0 += $1.bytes + [.newline] })
  }

  private func bytes(_ name: String, _ ending: String) -> [UInt8]? { try? Files.read(folder / Path(name + ending)) }

  private func keep(_ name: String, _ ending: String, _ bytes: [UInt8]) throws(MachineFailure) {
    try Files.makeDirectories(folder)
    try Files.replace(folder / Path(name + ending), bytes)
  }
}
