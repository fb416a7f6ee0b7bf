import DeskStore
import HTTP
import Portal
import SourceText

/// What is done with an edited file, of whatever room: keep, save, hand in, discard.
struct FileDesk: Sendable {
  let store: DeskStore
  let screens: Screens
  let site: LiveSite
  /// Seconds since 1970.
  let clock: @Sendable () -> Int

  var words: DeskWords { screens.words }

  /// Why something typed cannot be taken.
  enum Refusal: Error {
    /// The version that it was typed into is gone.
    case lostBase
    case unreadable
    case store(DeskFailure)
  }

  /// A file as it is typed.
  struct Typed: Sendable {
    /// Nil of a file that is not there yet.
    let base: VersionID?
    /// Of the version that was typed into.
    let old: [UInt8]
    let bytes: [UInt8]
  }

  /// What a form says, put into the version that it was typed into.
  func typed(_ file: some EditedFile, _ visit: Visit) async throws(Refusal) -> Typed {
    let base = visit.form["goc"].flatMap { $0.isEmpty ? nil : VersionID($0) }
    var old = file.blank
    if let base {
      guard let kept = await store.version(base) else { throw .lostBase }
      old = kept
    } else if file.growsFromDraft, let draft = await store.draft(of: file.path, by: visit.person) {
      old = draft.bytes
    }
    do throws(EditFailure) {
      return Typed(base: base, old: old, bytes: try file.edited(old, by: visit.form))
    } catch {
      throw .unreadable
    }
  }

  func keep(_ file: some EditedFile, _ visit: Visit) async -> Response {
    await answering { () async throws(Refusal) in
      let typed = try await self.typed(file, visit)
      let now = clock()
      try await keep(typed.bytes, of: file, base: typed.base, visit)
      let others = await store.opened(file.path, by: visit.person).map(\.shown)
      return Response.json {
        $0.member("time", DeskTime(now).clock)
        $0.strings("others", others)
      }
    }
  }

  func keep(
    _ bytes: [UInt8], of file: some EditedFile, base: VersionID?, _ visit: Visit
  ) async throws(Refusal) {
    let draft = Draft(file: file.path, person: visit.person.name, base: base, time: clock(), bytes: bytes)
    try await storing { () async throws(DeskFailure) in try await store.keep(draft) }
  }

  /// Writes it into the content, or hands it in where a second person has to look.
  func save(_ file: some EditedFile, _ visit: Visit) async -> Response {
    await answering { () async throws(Refusal) in
      let typed = try await self.typed(file, visit)
      return try await put(typed, into: file, note: visit.form["loi-nhan"] ?? "", visit)
    }
  }

  private func put(
    _ typed: Typed, into file: some EditedFile, note: String, _ visit: Visit
  ) async throws(Refusal) -> Response {
    if typed.bytes == typed.old, typed.base != nil {
      await forget(file, visit)
      return Self.to(file.address, "same")
    }
    guard await store.mayWrite(visit.person) else {
      try await storing { () async throws(DeskFailure) in
        _ = try await store.submit(typed.bytes, for: file.path, base: typed.base, by: visit.person, note: note)
      }
      return Self.to(file.address, "submitted")
    }
    let outcome = try await storing { () async throws(DeskFailure) in
      try await store.save(typed.bytes, to: file.path, base: typed.base, by: visit.person, note: note)
    }
    if case .conflict = outcome {
      try await keep(typed.bytes, of: file, base: typed.base, visit)
      return Response.json { $0.member("conflict", "/xung-dot/\(file.path.text.percentEncodedPath)") }
    }
    await settle(file, visit)
    if case .merged = outcome { return Self.to(file.address, "merged") }
    return Self.to(file.address, "saved")
  }

  private static func to(_ address: String, _ done: String) -> Response {
    .json { $0.member("to", "\(address)?xong=\(done)") }
  }

  /// What follows when a file is as somebody wants it.
  func settle(_ file: any EditedFile, _ visit: Visit) async {
    await forget(file, visit)
    await site.changed([file.path])
  }

  /// Takes a draft away.
  func forget(_ file: any EditedFile, _ visit: Visit) async {
    do throws(DeskFailure) { try await store.discardDraft(of: file.path, by: visit.person) } catch {
      // It stays in the list of drafts, where it can be discarded.
    }
  }

  func discard(_ file: some EditedFile, _ visit: Visit) async -> Response {
    await forget(file, visit)
    let isThere = ((try? await store.read(file.path)) ?? nil) != nil
    return Response(redirectingTo: isThere ? "\(file.address)?xong=discarded" : "/?xong=discarded", .seeOther)
  }

  func storing<Value>(_ body: () async throws(DeskFailure) -> Value) async throws(Refusal) -> Value {
    do throws(DeskFailure) { return try await body() } catch { throw .store(error) }
  }

  func answering(_ body: () async throws(Refusal) -> Response) async -> Response {
    do throws(Refusal) { return try await body() } catch { return .refused(text(error)) }
  }

  func text(_ refusal: Refusal) -> String {
    switch refusal {
    case .lostBase: words("refused_base")
    case .unreadable: words("refused_form")
    case .store(let failure): failure.text(words)
    }
  }
}
