import Diagnostics
import Disk
import Documents
import Glibc
import Privacy
import Vietnamese

/// A report of Word or LibreOffice on its way into an entry of its own: a folder with `index.md` and the pictures.
package struct ReportImport: Sendable {
  private let report: Report
  private let document: Documents.Document
  /// Of the report, or what stands in for one; its slug is the folder's name.
  package let title: String
  private let kind: Kind
  private let names: EntryNames
  private let today: CalendarDate

  /// What became of it.
  package struct Outcome: Sendable {
    /// Below the content folder, `index.md` first.
    package let files: [Path]
    package let diagnostics: [Diagnostic]
    package let counts: ReportCounts
  }

  /// Nil where a file is larger than any that is read.
  package static func read(_ file: Path) throws(MachineFailure) -> [UInt8]? {
    try Files.read(file, atMost: Documents.Document.limit)
  }

  /// - Parameters:
  ///   - bytes: nil where there are too many.
  ///   - file: as messages name it.
  ///   - title: in place of the report's own.
  /// - Throws: why the file is not read.
  package init(_ bytes: [UInt8]?, file: Path, kind: Kind, title given: String?, today: CalendarDate) throws(Refusal) {
    guard let bytes else { throw Refusal(file, .largeDocument(file.name.description)) }
    do throws(DocumentFault) {
      document = try Documents.Document(bytes)
    } catch {
      let signature = FileSignature(head: Array(bytes.prefix(1024)), tail: Array(bytes.suffix(65_536)))
      throw Refusal(file, .document(file.name.description, error, signature))
    }
    (report, self.kind, self.today) = (Report(document), kind, today)
    let stem = file.name.description.split(separator: ".").dropLast().joined(separator: ".")
    title = given ?? report.title ?? stem.replacing("_", with: " ").replacing("-", with: " ")
    guard let slug = Scaffold.slug(ofTitle: title) ?? Scaffold.slug(ofTitle: stem) else {
      throw Refusal(file, .nothingInName(file.name.description))
    }
    names = EntryNames(file: file, folder: Scaffold.folder(kind, today) / Path(slug), isNamed: given != nil)
  }

  /// Why there is no entry.
  package struct Refusal: Error {
    package let diagnostic: Diagnostic

    fileprivate init(_ file: Path, _ problem: Problem) { diagnostic = Diagnostic(file: file.description, problem) }
  }

  /// Where the entry goes, below the content folder; nothing may be there, nor a file of the same address.
  package var folder: Path { names.folder }

  /// Writes the entry: beside its place first, then there in one step.
  /// - Throws: `EEXIST` where something is there.
  package func write(below content: Path) throws(MachineFailure) -> Outcome {
    let target = content / folder
    let sibling = Path("\(target).md")
    for place in [target, sibling] where try Files.statusIfPresent(place, followingLinks: false) != nil {
      throw MachineFailure(.write, place, EEXIST)
    }
    try Files.makeDirectories(target.parent)
    let draft = target.parent / Path(".\(target.name).neuguong-tmp")
    try Files.removeTree(draft)
    try Files.makeDirectory(draft)
    do throws(MachineFailure) {
      let outcome = try fill(draft)
      try Files.flush(folder: draft)
      try Files.move(draft, toFree: target)
      try Files.flush(folder: target.parent)
      return outcome
    } catch {
      try? Files.removeTree(draft)
      throw error
    }
  }

  /// Pictures one by one, since a report may have hundreds of megabytes of them.
  private func fill(_ draft: Path) throws(MachineFailure) -> Outcome {
    var pictures = ReportPictures()
    for (index, picture) in report.pictures.enumerated() {
      guard let (name, bytes) = pictures.take(index, picture, document.contents(picture)) else { continue }
      try Files.createForGood(draft / Path(name), bytes)
    }
    let markdown = MarkdownText.text(report, files: pictures.files)
    let body = Array(markdown.utf8)
    let repaired = PasteDoctor.repaired(body)
    let offers = FactOffers(report, kind, title: names.isNamed ? nil : report.title).lines
    let text = Scaffold.text(
      kind, title: kind == .exemplar && !names.isNamed ? nil : title, today: today, offers: offers,
      body: String(decoding: repaired, as: UTF8.self))
    try Files.createForGood(draft / "index.md", Array(text.utf8))
    let files = ["index.md"] + pictures.files.sorted { $0.key < $1.key }.map { Path($0.value) }
    return Outcome(
      files: files.map { folder / $0 }, diagnostics: diagnostics(pictures.problems, isRepaired: repaired != body),
      counts: ReportCounts(report, pictures: pictures.files.count))
  }

  private func diagnostics(_ lost: [Problem], isRepaired: Bool) -> [Diagnostic] {
    let omissions = Omission.Part.allCases.compactMap { part -> Problem? in
      let texts = report.omissions.filter { $0.part == part }.map(\.text.maskingPersonalData)
      return texts.isEmpty ? nil : .leftOut(part, texts)
    }
    let changes = Change.allCases.filter { report.changes.contains($0) || $0 == .damagedText && isRepaired }
    let problems = lost + omissions + changes.map { .changedForm($0) }
    return problems.map { Diagnostic(file: names.file.description, $0) }
  }
}

/// The names that matter for an entry in the making.
private struct EntryNames: Sendable {
  let file: Path
  let folder: Path
  /// Whether the title was given by hand.
  let isNamed: Bool
}
