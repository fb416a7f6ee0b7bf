import Diagnostics
import Disk

/// A picture as it lies in the content.
enum PictureFile {
  /// What is published of it. Its size is looked at before it is read.
  static func clean(_ source: EnclosedFile) throws(MachineFailure) -> Result<CleanPicture, PictureFault> {
    let head = try source.prefix(PictureFormat.prefixSize)
    let size = try source.status().size
    do throws(PictureFault) {
      guard let format = PictureFormat(head) else { throw .notAPicture }
      try PictureLimit.check(bytes: size, format)
    } catch {
      return .failure(error)
    }
    let bytes = try source.read()
    do throws(PictureFault) { return .success(try CleanPicture(bytes)) } catch { return .failure(error) }
  }
}
