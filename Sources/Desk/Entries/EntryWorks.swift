import DeskStore
import HTTP
import Portal
import Schemas
import SourceText
import Vietnamese

/// Entries that come, are named anew, and go.
struct EntryWorks: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }
  private var store: DeskStore { desk.store }

  /// A new one, as a draft from the scaffold of its kind: the file comes when it is saved.
  func create(_ visit: Visit) async -> Response {
    let today = await desk.site.preview.current.day
    guard let kind = visit.form["loai"].flatMap(Kind.init(rawValue:)), let title = visit.form["ten"],
      let scaffold = Scaffold.blank(kind, title: title, today: today)
    else { return await refused("refused_title", visit) }
    return await begin(scaffold.bytes, at: scaffold.path.description, visit)
  }

  /// The same text under another name.
  func duplicate(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file), let text = await desk.text(place, visit),
      let title = visit.form["ten"], let slug = Scaffold.slug(ofTitle: title)
    else { return await refused("refused_title", visit) }
    let fields: [(KeySpec, FieldValue?)] = [
      (place.kind.titleKey, .text(title)), (Kind.draftKey, .text("có")), (Kind.formerAddressesKey, nil),
    ]
    guard let bytes = try? place.setting(fields, in: text.bytes) else { return await refused("refused_form", visit) }
    let isFolder = place.file.fileName == "index.md"
    let folder = isFolder ? place.folder.components.dropLast().joined(separator: "/") : place.folder
    return await begin(bytes, at: "\(folder)/\(slug).md", visit)
  }

  /// - Parameter path: below the content folder; another is taken where something is there.
  func begin(_ bytes: [UInt8], at path: String, done: String = "created", _ visit: Visit) async -> Response {
    guard let folder = WorkPath("content/" + path.components.dropLast().joined(separator: "/")) else {
      return await refused("refused_title", visit)
    }
    do throws(DeskFailure) {
      let file = try await store.freeName(path.fileName, in: folder)
      try await store.keep(
        Draft(file: file, person: visit.person.name, base: nil, time: desk.clock(), bytes: bytes))
      return to("/bai-viet/sua/\(file.path.description.percentEncodedPath)", done)
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: "/bai-viet/", for: visit.request)
    }
  }

  /// Moves the file, and keeps its former address for readers.
  func rename(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file), let version = (try? await store.read(place.path)) ?? nil,
      let slug = visit.form["ten"].flatMap(Scaffold.slug), slug != place.slug, let target = place.renamed(slug)
    else { return await refused("refused_title", visit) }
    let known = place.values(version.bytes)?[Kind.formerAddressesKey]?.texts ?? []
    let former = FieldValue.list((known + [place.pageAddress]).map(FieldValue.text))
    guard let bytes = try? place.setting([(Kind.formerAddressesKey, former)], in: version.bytes) else {
      return await refused("refused_form", visit)
    }
    do throws(DeskFailure) {
      try await store.move(place.path, to: target.path, by: visit.person)
      _ = try await store.save(bytes, to: target.path, base: version.id, by: visit.person)
      await desk.site.changed([place.path, target.path])
      return to(target.address, "renamed")
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: place.address, for: visit.request)
    }
  }

  /// Says in the file that it is withdrawn, and why; where a second person has to look, hands that in.
  func withdraw(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file), let version = (try? await store.read(place.path)) ?? nil,
      let reason = visit.form["ly-do"], !reason.trimmed.isEmpty
    else { return await refused("message_missing_text", visit) }
    let today = await desk.site.preview.current.day
    let fields: [(KeySpec, FieldValue?)] = [
      (Kind.withdrawnKey, .text(today.short)), (Kind.withdrawalReasonKey, .text(reason)),
    ]
    guard let bytes = try? place.setting(fields, in: version.bytes) else { return await refused("refused_form", visit) }
    do throws(DeskFailure) {
      guard await store.mayWrite(visit.person) else {
        _ = try await store.submit(bytes, for: place.path, base: version.id, by: visit.person, note: reason)
        return to(place.address, "submitted")
      }
      _ = try await store.save(bytes, to: place.path, base: version.id, by: visit.person, note: reason)
      await desk.site.changed([place.path])
      return to(place.address, "withdrawn")
    } catch {
      return await desk.screens.message("message_refused", error.text(words), back: place.address, for: visit.request)
    }
  }

  func refused(_ word: String, _ visit: Visit) async -> Response {
    await desk.screens.message("message_refused", words(word), back: "/bai-viet/", for: visit.request)
  }

  private func to(_ address: String, _ done: String) -> Response {
    Response(redirectingTo: "\(address)?xong=\(done)", .seeOther)
  }
}

extension EntryPlace {
  /// The file under another name in the same place.
  func renamed(_ slug: String) -> EntryPlace? {
    let isFolder = file.fileName == "index.md"
    let parts = isFolder ? folder.components.dropLast() + [slug, "index.md"] : folder.components + ["\(slug).md"]
    return EntryPlace(parts.joined(separator: "/"))
  }

  /// Where its page is.
  var pageAddress: String { Kind.address(ofPage: file) }

  /// The bytes with some keys set; those without a value are taken out.
  func setting(_ fields: [(KeySpec, FieldValue?)], in bytes: [UInt8]) throws(EditFailure) -> [UInt8] {
    var text = EntryText(bytes)
    let order = schema.fields.map(\.name)
    for (spec, value) in fields {
      let written = try text.fields().first { schema.field(for: $0.key)?.name == spec.name }
      let path = FieldPath([.key(written?.key ?? spec.name)])
      if let value {
        text = try text.setting(path, to: value, order: order)
      } else if written != nil {
        text = try text.removing(path)
      }
    }
    return text.bytes
  }
}
