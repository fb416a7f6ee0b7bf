import Disk
import Glibc
import SourceText

/// A file that is coming: in the folder of uploads, under a name that nobody chose.
struct PartialUpload: Sendable {
  let field: String
  let fileName: String
  let type: String
  let path: Path
  private(set) var count = 0
  private let file: OpenUpload

  init(field: String, fileName: String, type: String, in folder: Path) throws(RequestBody.Refusal) {
    (self.field, self.fileName, self.type) = (field, fileName, type)
    let number = UInt64.random(in: .min ... .max)
    path = folder / Path(number.hexadecimal(digits: 16))
    do throws(MachineFailure) {
      try Files.makeDirectories(folder)
      file = try OpenUpload(path)
    } catch { throw .noRoom }
  }

  mutating func write(_ bytes: [UInt8]) throws(RequestBody.Refusal) {
    do throws(MachineFailure) { try file.file.write(bytes) } catch { throw .noRoom }
    count += bytes.count
  }

  var whole: Upload { Upload(field: field, fileName: fileName, type: type, path: path, count: count) }
}

/// Held by who writes it; closed when nobody does.
private final class OpenUpload: Sendable {
  let file: OpenFile

  init(_ path: Path) throws(MachineFailure) {
    file = try OpenFile(creating: path, mode: 0o600)
  }
}
