import Disk
import Glibc
import Vietnamese

/// A folder beside the output in which is kept what stood where a page had to go: `public.cu-2026-11-29`.
struct Keepsake {
  private let output: Path
  /// Made when there is something to keep.
  private var folder: Path?
  private var paths: [Path] = []

  init(of output: Path) {
    self.output = output
  }

  var notices: [PublishNotice] { folder.map { [.kept(in: $0, paths.sorted())] } ?? [] }

  /// Keeps a copy: a hard link where the filesystem has them.
  mutating func copy(_ path: Path) throws(MachineFailure) {
    let target = try room() / path
    try Files.makingParents(of: target) { () throws(MachineFailure) in
      try Files.linkTree(output / path, to: target)
    }
    paths.append(path)
  }

  /// Takes it away from where it is.
  mutating func move(_ source: Path, as path: Path) throws(MachineFailure) {
    let target = try room() / path
    try Files.makingParents(of: target) { () throws(MachineFailure) in try Files.move(source, toFree: target) }
    paths.append(path)
  }

  private mutating func room() throws(MachineFailure) -> Path {
    if let folder { return folder }
    let today = CalendarDate(ordinal: (time(nil) + 7 * 3600) / 86_400).iso
    var number = 1
    while true {
      let suffix = number == 1 ? ".cu-\(today)" : ".cu-\(today)-\(number)"
      let path = output.parent / output.name.appending(suffix)
      do throws(MachineFailure) {
        try Files.makeDirectory(path, mode: 0o755)
        folder = path
        return path
      } catch  where error.code == EEXIST {
        number += 1
      }
    }
  }
}
