import DeskStore

/// What somebody may do with a file now.
struct FileRights: Sendable {
  let canSave: Bool
  let canSubmit: Bool
  let notice: ChangeNotice?
}

extension FileDesk {
  func rights(_ file: some EditedFile, _ visit: Visit) async -> FileRights {
    FileRights(canSave: true, canSubmit: false, notice: nil)
  }
}
