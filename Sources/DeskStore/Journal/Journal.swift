import Disk
import SourceText

/// Drafts on the disk, a file each: records added one behind the other, so that at any instant the last whole one is
/// there.
struct Journal {
  /// Beyond which a file begins anew with its last record.
  static let largest = 1 << 20

  private struct Entry {
    var draft: Draft
    var end: Int
  }

  let folder: Path
  private var entries: [Path: Entry] = [:]

  /// Reads what is there; what cannot be read is left where it is.
  init(_ folder: Path) throws(MachineFailure) {
    self.folder = folder
    try Files.makeDirectories(folder)
    for child in try Files.children(folder) where child.kind == .file && !child.name.isHidden {
      guard let bytes = try? Files.read(folder / child.name) else { continue }
      let (draft, end) = Draft.last(in: bytes)
      if let draft { entries[child.name] = Entry(draft: draft, end: end) }
    }
  }

  var drafts: [Draft] {
    entries.values.map(\.draft).sorted { ($0.file, $0.person) < ($1.file, $1.person) }
  }

  func draft(of file: WorkPath, by person: String) -> Draft? { entries[name(file, person)]?.draft }

  /// On the disk when it returns; where it fails, what was there before still is.
  mutating func keep(_ draft: Draft) throws(MachineFailure) {
    let name = name(draft.file, draft.person)
    let record = draft.record
    guard let entry = entries[name], entry.end + record.count <= Self.largest,
      try Files.statusIfPresent(folder / name, followingLinks: false)?.kind == .file
    else {
      try Files.makeDirectories(folder)
      try Files.replace(folder / name, record)
      entries[name] = Entry(draft: draft, end: record.count)
      return
    }
    let file = try OpenFile(appending: folder / name)
    // What a cut left behind the last whole record.
    if try file.status().size != entry.end { try file.truncate(to: entry.end) }
    do throws(MachineFailure) {
      try file.write(record)
      try file.flush()
    } catch {
      try? file.truncate(to: entry.end)
      throw error
    }
    entries[name] = Entry(draft: draft, end: entry.end + record.count)
  }

  mutating func discard(_ file: WorkPath, by person: String) throws(MachineFailure) {
    let name = name(file, person)
    try Files.remove(folder / name)
    entries[name] = nil
  }

  private func name(_ file: WorkPath, _ person: String) -> Path {
    Path(String(SHA256.text(of: Array("\(file.text)\t\(person)".utf8)).prefix(32)))
  }
}
