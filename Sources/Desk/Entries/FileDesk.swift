import DeskStore
import HTTP
import Portal
import SourceText

/// What is done with an edited file, of whatever room: keep, save, submit, go back.
struct FileDesk: Sendable {
  let store: DeskStore
  let screens: Screens
  let site: LiveSite

  private var words: DeskWords { screens.words }

  /// Why something typed cannot be taken.
  enum Refusal: Error {
    /// The version that it was typed into is gone.
    case lostBase
    case unreadable
    case store(DeskFailure)
  }

  /// A file as it is typed.
  struct Typed: Sendable {
    let base: VersionID?
    /// Of the version that was typed into.
    let old: [UInt8]
    let bytes: [UInt8]
  }

  /// What a form says, put into the version that it was typed into.
  func typed(_ file: some EditedFile, _ form: Form) async throws(Refusal) -> Typed {
    let base = form["goc"].flatMap { $0.isEmpty ? nil : VersionID($0) }
    let kept = if let base { await store.version(base) } else { [UInt8]?.some([]) }
    guard let old = kept else { throw .lostBase }
    do throws(EditFailure) {
      return Typed(base: base, old: old, bytes: try file.edited(old, by: form))
    } catch {
      throw .unreadable
    }
  }

  func keep(_ file: some EditedFile, _ visit: Visit) async -> Response {
    await answering { () async throws(Refusal) in
      let typed = try await self.typed(file, visit.form)
      let draft = try await storing { () async throws(DeskFailure) in
        try await store.keep(typed.bytes, of: file.path, base: typed.base, by: visit.person)
      }
      let others = await store.opened(file.path, by: visit.person).map(\.shown)
      return Response.json {
        $0.member("time", draft.time.clock)
        $0.strings("others", others)
      }
    }
  }

  func save(_ file: some EditedFile, _ visit: Visit) async -> Response {
    await answering { () async throws(Refusal) in
      let typed = try await self.typed(file, visit.form)
      return try await write(typed, to: file, visit)
    }
  }

  private func write(_ typed: Typed, to file: some EditedFile, _ visit: Visit) async throws(Refusal) -> Response {
    if typed.bytes == typed.old, typed.base != nil {
      await store.discard(file.path, by: visit.person.name)
      return Response.json { $0.member("to", "\(file.address)?xong=same") }
    }
    let outcome = try await storing { () async throws(DeskFailure) in
      try await store.save(typed.bytes, to: file.path, base: typed.base, by: visit.person)
    }
    switch outcome {
    case .conflict:
      _ = try await storing { () async throws(DeskFailure) in
        try await store.keep(typed.bytes, of: file.path, base: typed.base, by: visit.person)
      }
      return Response.json { $0.member("conflict", "/xung-dot/\(file.path.text.percentEncodedPath)") }
    case .saved:
      await settle(file, visit)
      return Response.json { $0.member("to", "\(file.address)?xong=saved") }
    case .merged:
      await settle(file, visit)
      return Response.json { $0.member("to", "\(file.address)?xong=merged") }
    }
  }

  /// What follows a save.
  func settle(_ file: some EditedFile, _ visit: Visit) async {
    await store.discard(file.path, by: visit.person.name)
    await site.changed([file.path])
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
