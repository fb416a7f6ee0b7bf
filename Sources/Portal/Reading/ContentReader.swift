import CommonMark
import DataFiles
import Diagnostics
import Disk
import Emulation
import Privacy
import Schemas
import SourceText
import Vietnamese

/// Reads a content folder.
struct ContentReader: Sendable {
  let options: BuildOptions
  let folder: Enclosure
  let entryReader: EntryReader
  /// Texts that stand in for those on disk, by path below the folder: what somebody is typing.
  var unsaved: [Path: [UInt8]] = [:]

  init(_ options: BuildOptions, markdown: MarkdownOptions) {
    self.options = options
    folder = Enclosure(options.content)
    entryReader = EntryReader(markdown: markdown)
  }

  func read() async throws(MachineFailure) -> Content {
    try await read(Self.discover(options.content))
  }

  func read(_ tree: ContentTree) async throws(MachineFailure) -> Content {
    var content = try await readTables(tree)
    content.add(try await readEntries(tree.entries, content.premises), of: tree.entries)
    return content
  }

  /// What is in the folder, sorted by what it is for.
  static func discover(_ root: Path) throws(MachineFailure) -> ContentTree {
    guard try Files.statusIfPresent(root)?.kind == .folder else { return ContentTree(missing: root) }
    return ContentTree(try Files.tree(root), root: root, kinds: Kind.all(in: root))
  }

  /// Everything but the entries.
  func readTables(_ tree: ContentTree) async throws(MachineFailure) -> Content {
    var content = Content(today: options.today)
    content.diagnostics = tree.diagnostics
    content.files = tree.files
    content.unreadable = tree.refused
    content.heldBack = refusedDrafts(tree)
    content.links = tree.links
    if tree.hasSite { try readConfig(&content) }
    try readHonours(&content)
    try readUnits(&content)
    try await readYears(tree.yearFiles, &content)
    return content
  }

  /// In the order of the files.
  func readEntries(
    _ files: [ContentTree.EntryFile], _ premises: Premises
  ) async throws(MachineFailure) -> [EntryReader.Result] {
    try await Parallel.map(count: files.count, jobs: options.jobs) { index throws(MachineFailure) in
      try read(files[index], order: index, premises)
    }
  }

  /// - Parameter order: of the file among those of the folder, by path.
  func read(
    _ file: ContentTree.EntryFile, order: Int, _ premises: Premises
  ) throws(MachineFailure) -> EntryReader.Result {
    let path = options.content / file.path
    let found: [UInt8]?
    do throws(MachineFailure) { found = try bytes(file.path, atMost: SizeLimit.text) } catch
      where error.code == Enclosure.refused
    {
      return EntryReader.Result(file: path.description, entry: nil, diagnostics: [refused(file.path)])
    }
    guard let bytes = found else {
      let problem = Problem.tooLarge(file.path.description.fileName, limit: SizeLimit.text)
      let start = try EnclosedFile(file.path, in: folder).prefix(DraftLine.reach)
      return unread(path, [Diagnostic(file: path.description, problem)], start)
    }
    return interpret(bytes, as: file, order: order, premises)
  }

  /// An entry with that text, whatever is on disk.
  func interpret(
    _ bytes: [UInt8], as file: ContentTree.EntryFile, order: Int, _ premises: Premises
  ) -> EntryReader.Result {
    let path = options.content / file.path
    let (source, diagnostics) = SourceFile.decode(bytes, path: path.description)
    guard let source else { return unread(path, diagnostics, Array(bytes.prefix(DraftLine.reach))) }
    var result = entryReader.read(source, path: file.path.description, order: order, kind: file.kind, premises.days)
    let inspection = premises.personalData.inspect(
      source, .markdown, day: result.entry?.date, allowances: result.entry?.common.allowances ?? [])
    result.sensitive = inspection.sensitive
    let personal = inspection.diagnostics
    result.diagnostics += premises.personalData.diagnostics(
      inNameOf: file.path.description, file: path.description)
    // Almost always there are none, and nothing is copied.
    if !diagnostics.isEmpty || !personal.isEmpty { result.diagnostics = diagnostics + result.diagnostics + personal }
    return result
  }

  /// A file's bytes, as they are being typed or on disk; nil where there are too many.
  func bytes(_ file: Path, atMost limit: Int) throws(MachineFailure) -> [UInt8]? {
    if let text = unsaved[file] { return text }
    return try folder.read(file, atMost: limit)
  }

  /// Entries of which the name alone is a mistake, which are not read: a copy of a draft is one.
  private func refusedDrafts(_ tree: ContentTree) -> Set<String> {
    let root = "\(options.content)/"
    let files = tree.diagnostics.filter { $0.severity == .error && $0.file.hasSuffix(".md") && $0.file.hasPrefix(root) }
    return Set(
      files.map(\.file).filter { file in
        let source = EnclosedFile(Path(String(file.dropFirst(root.count))), in: folder)
        return (try? source.prefix(DraftLine.reach)).map { DraftLine.isSaid(in: $0) } ?? false
      })
  }

  private func unread(_ path: Path, _ diagnostics: [Diagnostic], _ start: [UInt8]) -> EntryReader.Result {
    EntryReader.Result(
      file: path.description, entry: nil, diagnostics: diagnostics, isHeldBack: DraftLine.isSaid(in: start))
  }

  /// Of a file in whose place a link was put after the folder was looked through.
  private func refused(_ path: Path) -> Diagnostic {
    let problem = Problem.refusedFile(
      path.name.description, folder.refusal(of: path) ?? .linkOutside, in: options.content.description)
    return Diagnostic(file: (options.content / path).description, problem)
  }

  func readConfig(_ content: inout Content) throws(MachineFailure) {
    guard let (source, fields) = try readYAML("site.yaml", SiteConfig.schema, &content) else { return }
    content.configSource = source
    content.today = options.today.fixed(by: fields[SiteConfig.today], in: source)
    let sections = SectionDeclarations(fields, in: source)
    content.diagnostics += sections.diagnostics
    content.config = SiteConfig(
      fields, sections: sections.kinds, baseURL: options.baseURL, keepsPath: options.isPreview)
    // The agency publishes its own address, however it is written.
    let exempt = [fields[SiteConfig.contact]?.range].compactMap { $0 }
    content.add(content.personalData.inspect(source, .plain, exempt: exempt))
    if let address = fields[SiteConfig.baseURL], !address.value.isWebAddress {
      content.diagnostics.append(
        Diagnostic(source, at: address.range, .badBaseURL(address.value, key: SiteConfig.baseURL.spec)))
    }
  }

  private func readHonours(_ content: inout Content) throws(MachineFailure) {
    guard let (source, fields) = try readYAML("danh-hieu.yaml", Honours.schema, &content) else { return }
    content.honours = Honours(fields)
    content.add(content.personalData.inspect(source, .plain))
    content.diagnostics += Honours.diagnostics(fields, in: source)
  }

  private func readYAML(
    _ name: Path, _ schema: Schema, _ content: inout Content
  ) throws(MachineFailure) -> (source: SourceFile, fields: KeyedValues)? {
    let path = options.content / name
    guard folder.has(name) else { return nil }
    guard let bytes = try bytes(name, atMost: SizeLimit.text) else {
      let problem = Problem.tooLarge(name.description, limit: SizeLimit.text)
      content.diagnostics.append(Diagnostic(file: path.description, problem))
      return nil
    }
    let (decoded, trouble) = SourceFile.decode(bytes, path: path.description)
    content.diagnostics += trouble
    guard let source = decoded else { return nil }
    let yaml = YAMLReading(source, range: 0..<source.bytes.count) { schema.field(for: $0) != nil }
    var reader = KeyReader(source, PlausibleDays(on: content.today.day))
    let fields = reader.read(yaml, schema, range: 0..<source.bytes.count)
    content.diagnostics += reader.diagnostics
    return (source, fields)
  }
}
