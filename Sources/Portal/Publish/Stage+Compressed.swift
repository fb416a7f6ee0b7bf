import Disk
import SourceText

extension Stage {
  /// Stages the compressed forms of a text that is staged. Those of an unchanged text are not made again where they
  /// are there: compressing costs many times what rendering does.
  func stageCompressed(_ bytes: [UInt8], of file: StagedFile) throws(MachineFailure) -> [StagedFile] {
    let paths = Compression.allCases.map { file.path.appending($0.ending) }
    if file.isUnchanged, hasCompressed(bytes, file.path) {
      return paths.map { StagedFile(path: $0, isUnchanged: true) }
    }
    var staged: [StagedFile] = []
    for (form, path) in zip(Compression.allCases, paths) {
      staged.append(try stage(path, form.compressed(bytes, at: path)))
    }
    return staged
  }

  /// Both forms are made together, so checking one is enough.
  private func hasCompressed(_ bytes: [UInt8], _ path: Path) -> Bool {
    let brotli = try? Files.statusIfPresent(output / path.appending(Compression.brotli.ending), followingLinks: false)
    guard brotli?.kind == .file, let gzip = try? Files.read(output / path.appending(Compression.gzip.ending)) else {
      return false
    }
    guard Compression.isGzip(gzip.suffix(8), of: bytes) else { return false }
    for form in Compression.allCases {
      if let status = try? Files.status(output / path.appending(form.ending)) {
        open(path.appending(form.ending), status)
      }
    }
    return true
  }
}

extension Path {
  /// The path with an ending appended.
  func appending(_ ending: String) -> Path { Path(bytes: bytes + Array(ending.utf8)) }
}
