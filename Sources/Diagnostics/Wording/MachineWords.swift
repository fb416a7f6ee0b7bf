import Disk
import Glibc

/// What to say when the machine, not the content, is at fault: exit code 3.
extension MachineFailure {
  public var words: (vi: Words, en: Words) {
    let reason = String(cString: strerror(code))
    let help: (String, String)? =
      switch code {
      case ENOENT where operation == .run:
        ("Cài chương trình này trên máy rồi chạy lại.", "Install that program on this machine, then run again.")
      case ENOSPC: ("Đĩa đã đầy: xóa bớt tệp rồi chạy lại.", "The disk is full: free some space and run again.")
      case EACCES, EPERM, EROFS:
        ("Không có quyền: kiểm tra quyền của thư mục.", "No permission: look at the folder's permissions.")
      case EMFILE, ENFILE: ("Quá nhiều tệp đang mở: giảm --jobs.", "Too many open files: lower --jobs.")
      default: nil
      }
    return (
      Words("Máy không làm được với “\(path)”: \(reason).", help: help?.0),
      Words("The machine refused “\(path)”: \(reason).", help: help?.1)
    )
  }
}
