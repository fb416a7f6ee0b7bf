import DeskStore

/// What somebody may do with a file now.
struct FileRights: Sendable {
  /// Whether she may write it into the content herself.
  let canSave: Bool
  /// A change of the file that is under way.
  let change: Change?
  let notice: ChangeNotice?

  /// Whether somebody else has to look first.
  var canSubmit: Bool { !canSave }
}

extension FileDesk {
  func rights(_ file: some EditedFile, _ visit: Visit) async -> FileRights {
    let canSave = await store.mayWrite(visit.person)
    let change = await store.changes.last { $0.file == file.path && $0.isUnderWay }
    var notice: ChangeNotice?
    if let change { notice = await self.notice(change, visit, needsSecond: !canSave) }
    return FileRights(canSave: canSave, change: change, notice: notice)
  }

  private func notice(_ change: Change, _ visit: Visit, needsSecond: Bool) async -> ChangeNotice {
    let isOther = !needsSecond || change.author != visit.person.name
    return ChangeNotice(
      id: "\(change.id)", heading: await heading(change), note: change.note.isEmpty ? nil : "“\(change.note)”",
      canDecide: change.state == .submitted && visit.mayDecide && isOther)
  }

  /// Who did what with a change, and when.
  func heading(_ change: Change) async -> String {
    let time = DeskTime(change.time).words
    switch change.state {
    case .submitted: return words("change_submitted", ["person": await name(change.author), "time": time])
    case .sentBack: return words("change_sent_back", ["time": time])
    case .approved(let day):
      return words(
        "change_approved",
        ["person": await name(change.approver ?? ""), "time": time, "day": day?.short ?? ""])
    case .applied, .withdrawn: return words("change_applied", ["time": time])
    }
  }

  /// An account as others see it.
  func name(_ account: String) async -> String {
    guard !account.isEmpty else { return words("person_alone") }
    return await store.accounts.person(account)?.shown ?? account
  }
}

extension Change {
  /// Whether somebody still has to do something about it.
  var isUnderWay: Bool {
    switch state {
    case .submitted, .sentBack, .approved: true
    case .applied, .withdrawn: false
    }
  }
}
