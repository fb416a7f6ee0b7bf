import Diagnostics
import Disk

/// A picture as it lies in the content.
enum PictureFile {
  /// What is published of it.
  static func clean(_ source: EnclosedFile) throws(MachineFailure) -> Result<CleanPicture, PictureFault> {
    switch try read(source) {
    case .failure(let fault): return .failure(fault)
    case .success(let bytes):
      do throws(PictureFault) { return .success(try CleanPicture(bytes)) } catch { return .failure(error) }
    }
  }

  /// Its size is looked at before it is read.
  static func read(_ source: EnclosedFile) throws(MachineFailure) -> Result<[UInt8], PictureFault> {
    let head = try source.prefix(PictureFormat.prefixSize)
    let size = try source.status().size
    do throws(PictureFault) {
      guard let format = PictureFormat(head) else { throw .notAPicture }
      try PictureLimit.check(bytes: size, format)
    } catch {
      return .failure(error)
    }
    return .success(try source.read())
  }
}
