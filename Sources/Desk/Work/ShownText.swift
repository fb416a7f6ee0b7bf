import DeskStore

/// The text of a file that somebody is shown: her draft, else what was handed in, else what the file says.
struct ShownText: Sendable {
  let bytes: [UInt8]
  /// The version that it was made from; nil of a file that is not there yet.
  let base: VersionID?
  /// Of that version.
  let old: [UInt8]
  let draft: Draft?
  let rights: FileRights
  let isThere: Bool
}

extension FileDesk {
  /// Nil of a file that is not there, and that nobody has begun.
  func text(_ file: some EditedFile, _ visit: Visit) async -> ShownText? {
    let version = (try? await store.read(file.path)) ?? nil
    let draft = await store.draft(of: file.path, by: visit.person)
    let rights = await rights(file, visit)
    var (bytes, base) = (version?.bytes, version?.id)
    if let draft {
      (bytes, base) = (draft.bytes, draft.base)
    } else if let change = rights.change, let text = await store.version(change.text) {
      (bytes, base) = (text, change.base)
    }
    guard let bytes else { return nil }
    var old = draft != nil && file.growsFromDraft ? bytes : file.blank
    if let base { old = await store.version(base) ?? bytes }
    return ShownText(bytes: bytes, base: base, old: old, draft: draft, rights: rights, isThere: version != nil)
  }
}
