import CommonMark
import DataFiles
import Diagnostics
import Privacy
import SourceText
import Vietnamese

/// Reads one Markdown file into an entry.
struct EntryReader: Sendable {
  /// How the text is rendered; the label of heading anchors comes from the theme.
  let markdown: MarkdownOptions

  struct Result: Sendable {
    /// As messages name it.
    let file: String
    /// Nil where there is no front matter; its diagnostics say why.
    let entry: Entry?
    var diagnostics: [Diagnostic]
    /// The file, where it has personal data.
    var sensitive: PersonalDataGuard.Sensitive?
    /// Whether it waits to be published, as far as its front matter says so.
    var isHeldBack = false
  }

  /// - Parameter order: of the file among those of the content folder, by path.
  func read(_ source: SourceFile, path: String, order: Int, kind: Kind, _ days: PlausibleDays) -> Result {
    let schema = path.isSectionIntroduction ? PlainPage.schema : kind.schema
    let isKey = { (name: String) in schema.field(for: name) != nil }
    let (found, trouble) = FrontMatterBlock.find(in: source, knownKey: isKey)
    guard let block = found else {
      return Result(file: source.path, entry: nil, diagnostics: trouble, isHeldBack: DraftLine.isSaid(in: source))
    }
    let yaml = YAMLReading(source, range: block.yaml, knownKey: isKey)
    var reader = KeyReader(source, days)
    var fields = reader.read(yaml, schema, range: 0..<block.body)
    if fields[Common.isDraft] == nil, !reader.diagnostics.isEmpty, let line = DraftLine.value(in: source) {
      fields.set(Common.isDraft.spec, to: .flag(Located(true, at: line)))
    }
    var options = markdown
    options.firstLine = block.bodyLine
    let body = Markdown(Array(source.bytes[block.body...]), options: options)
    var diagnostics = trouble + reader.diagnostics
    diagnostics += body.problems.diagnostics(in: source)
    let blocks = body.embeds.map { EmbeddedBlock($0, in: source, options: markdown) }
    diagnostics += zip(blocks, body.embeds).flatMap { $0.diagnostics($1, in: source) }
    let entry = entry(fields, body, blocks, source, path, order, path.isSectionIntroduction ? .page : kind)
    diagnostics += EntryRules.check(entry, fields)
    return Result(file: source.path, entry: entry, diagnostics: diagnostics, isHeldBack: entry.isHeldBack)
  }

  private func entry(
    _ fields: KeyedValues, _ body: Markdown, _ blocks: [EmbeddedBlock], _ source: SourceFile, _ path: String,
    _ order: Int, _ kind: Kind
  ) -> Entry {
    let title = fields[kind.descriptor.naming]
    return Entry(
      kind: kind, source: source, path: path, order: order, title: title ?? .standIn(path.fileName),
      isComplete: fields.isComplete, common: Common(fields), details: kind.descriptor.details(fields), body: body,
      blocks: blocks)
  }
}

extension String {
  /// `dien-hinh/index.md`: the words above a section's list.
  var isSectionIntroduction: Bool {
    fileName.lowercased() == "index.md" && components.count == 2
  }
}
