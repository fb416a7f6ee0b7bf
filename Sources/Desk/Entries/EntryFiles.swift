import DeskStore
import Diagnostics
import Disk
import HTTP
import Portal
import SourceText

/// Files that come to an entry: pictures, attachments, a report of Word.
struct EntryFiles: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  /// Beside the entry, under a name that is free.
  func receive(_ visit: Visit) async -> Response {
    guard let place = EntryPlace(visit.file), let upload = visit.form.uploads.first,
      let folder = WorkPath("content/\(place.folder)"), Self.isTaken(upload.fileName)
    else { return .refused(words("refused_file")) }
    do throws(DeskFailure) {
      let made = try await desk.store.adopt(upload.path, named: upload.fileName, in: folder, by: visit.person)
      await desk.site.changed([made])
      return .json { $0.member("name", made.path.name.description) }
    } catch {
      return .refused(error.text(words))
    }
  }

  /// A picture of the content folder, as it lies there: for the form.
  func show(_ visit: Visit) async -> Response {
    guard let path = WorkPath("content/\(visit.file)"), let type = Self.pictures[visit.file.ending.lowercased()],
      let version = (try? await desk.store.read(path)) ?? nil
    else { return Response(refusing: .notFound) }
    return Response(type: type, version.bytes)
  }

  /// A report of Word or LibreOffice as a draft, its pictures beside it.
  func importReport(_ visit: Visit) async -> Response {
    let works = EntryWorks(desk: desk)
    guard let upload = visit.form.uploads.first, let kind = visit.form["loai"].flatMap(Kind.init(rawValue:)) else {
      return await works.refused("refused_file", visit)
    }
    let today = await desk.site.preview.current.day
    let title = visit.form["ten"].flatMap { $0.trimmed.isEmpty ? nil : $0 }
    do {
      let bytes = try ReportImport.read(upload.path)
      let report = try ReportImport(bytes, file: Path(upload.fileName), kind: kind, title: title, today: today)
      let made = Path("\(upload.path)-bai")
      try Files.makeDirectories(made)
      defer { try? Files.removeTree(made) }
      let outcome = try report.write(below: made)
      return try await take(outcome.files, from: made, visit)
    } catch let refusal as ReportImport.Refusal {
      return await failed(refusal.diagnostic.problem.vi, visit)
    } catch let failure as MachineFailure {
      return await failed(failure.words.vi, visit)
    } catch let failure as DeskFailure {
      return await desk.screens.message("message_refused", failure.text(words), back: "/bai-viet/", for: visit.request)
    } catch {
      return await works.refused("refused_file", visit)
    }
  }

  /// The pictures of a report into the content, its text into a draft.
  /// - Parameter files: `index.md` first.
  private func take(_ files: [Path], from made: Path, _ visit: Visit) async throws -> Response {
    let works = EntryWorks(desk: desk)
    let entry = files[0].description
    guard let target = WorkPath("content/\(entry)"), let folder = WorkPath("content/\(files[0].parent)"),
      try await desk.store.read(target) == nil
    else { return await works.refused("refused_there", visit) }
    var text = String(decoding: try Files.read(made / files[0]), as: UTF8.self)
    for picture in files.dropFirst() {
      let name = picture.name.description
      let kept = try await desk.store.adopt(made / picture, named: name, in: folder, by: visit.person).path.name
      if kept != picture.name { text = text.replacing("(\(name))", with: "(\(kept))") }
    }
    await desk.site.changed([target])
    return await works.begin(Array(text.utf8), at: entry, done: "imported", visit)
  }

  private func failed(_ said: Words, _ visit: Visit) async -> Response {
    let text = [said.message, said.help].compactMap { $0 }.joined(separator: " ")
    return await desk.screens.message("message_refused", text, back: "/bai-viet/", for: visit.request)
  }

  private static let pictures = [
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".gif": "image/gif",
    ".svg": "image/svg+xml", ".avif": "image/avif",
  ]

  /// What offices attach; nothing that a browser would run.
  private static func isTaken(_ name: String) -> Bool {
    let documents: Set<String> = [
      ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".zip", ".rtf", ".mp3", ".mp4",
    ]
    let ending = name.ending.lowercased()
    return pictures[ending] != nil || documents.contains(ending)
  }
}
