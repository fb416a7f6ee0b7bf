import CommonMark
import Diagnostics
import Disk
import SourceText

/// Content and theme as read, kept file by file, so that after an edit only what changed is read again.
///
/// Beside each reading the last valid one is kept: while an editor repairs a file, its page stays.
struct PreviewSource: Sendable {
  private(set) var options: SiteBuilder.Options
  private(set) var theme: Theme
  private(set) var themeDiagnostics: [Diagnostic]
  private(set) var premises: Premises
  private(set) var tree: ContentTree
  private var places: [Path: Int] = [:]
  /// By file of the tree, with its status when it was read.
  private var readings: [Reading] = []
  private var whole: [Path: Entry] = [:]

  private struct Reading: Sendable {
    let path: Path
    let status: FileStatus?
    var result: EntryReader.Result
  }

  /// Reads everything.
  init(_ options: SiteBuilder.Options) async throws(MachineFailure) {
    self.options = options
    var themeReader = ThemeReader(options.theme)
    theme = try themeReader.read()
    themeDiagnostics = themeReader.diagnostics
    let reader = ContentReader(options, markdown: theme.markdown)
    tree = try ContentReader.discover(options.content)
    premises = try await reader.readTables(tree).premises
    try await readTree()
  }

  /// Reads what changed, and nothing else.
  /// - Parameter today: of this reading; site.yaml may fix another day.
  mutating func read(_ changes: FileChanges, on today: Today) async throws(MachineFailure) {
    let isNextDay = options.today != today
    options.today = today
    let markdown = theme.markdown
    if changes.isTreeChanged || changes.files.contains(where: { $0.isBelow(options.theme) }) {
      var reader = ThemeReader(options.theme)
      (theme, themeDiagnostics) = (try reader.read(), reader.diagnostics)
    }
    let known = premises
    let isSiteChanged = changes.isTreeChanged || changes.files.contains(options.content / "site.yaml")
    if isNextDay || isSiteChanged { premises = try await reader.readTables(tree).premises }
    // What an entry may say depends on the sections that site.yaml declares.
    if isSiteChanged, !Kind.declared(in: options.content).isEmpty || tree.kinds != Kind.allCases { readings = [] }
    if theme.markdown != markdown || premises != known { readings = [] }
    let isNew = changes.files.contains { $0.isBelow(options.content) && places[$0] == nil }
    guard changes.isTreeChanged || isNew || readings.isEmpty else { return try readAgain(changes.files) }
    tree = try ContentReader.discover(options.content)
    try await readTree()
  }

  /// The one entry that changes are about, as it was read; nil where they are about more, or it is not whole.
  func look(at changes: FileChanges) -> QuickLook? {
    guard !changes.isTreeChanged, changes.files.count == 1, let place = changes.files.first.flatMap({ places[$0] }),
      let entry = readings[place].result.entry, entry.isComplete, readings[place].result.sensitive == nil
    else { return nil }
    return QuickLook(entry: entry, diagnostics: readings[place].result.diagnostics)
  }

  /// What a file of the folder would give with another text, whether or not it is there; nil where it could be no
  /// entry.
  /// - Parameter file: below the content folder.
  func reading(_ file: Path, as bytes: [UInt8]) -> EntryReader.Result? {
    let place = places[options.content / file]
    let kind = file.description.components.first.flatMap(Kind.init(rawValue:))
    guard let entry = place.map({ tree.entries[$0] }) ?? kind.map({ ContentTree.EntryFile(path: file, kind: $0) })
    else { return nil }
    return reader.interpret(bytes, as: entry, order: place ?? tree.entries.count, premises)
  }

  private mutating func readAgain(_ files: Set<Path>) throws(MachineFailure) {
    for file in files {
      guard let place = places[file] else { continue }
      readings[place] = try Self.read(tree.entries[place], place, nil, reader, premises)
      keepIfWhole(readings[place])
    }
  }

  /// Every file whose status is no longer what it was.
  private mutating func readTree() async throws(MachineFailure) {
    let (files, reader, root, premises) = (tree.entries, reader, options.content, premises)
    let known = Dictionary(readings.map { ($0.path, $0) }) { first, _ in first }
    readings = try await Parallel.map(count: files.count, jobs: options.jobs) { place throws(MachineFailure) in
      try Self.read(files[place], place, known[files[place].path], reader, premises)
    }
    places = Dictionary(files.enumerated().map { (root / $1.path, $0) }) { first, _ in first }
    let there = Set(files.map(\.path))
    whole = whole.filter { there.contains($0.key) }
    for reading in readings { keepIfWhole(reading) }
  }

  private mutating func keepIfWhole(_ reading: Reading) {
    if let entry = reading.result.entry, entry.isComplete { whole[reading.path] = entry }
  }

  var reader: ContentReader { ContentReader(options, markdown: theme.markdown) }

  /// A file that went while it was asked for has nothing to say; its going is seen next.
  private static func read(
    _ file: ContentTree.EntryFile, _ place: Int, _ known: Reading?, _ reader: ContentReader,
    _ premises: Premises
  ) throws(MachineFailure) -> Reading {
    let status = try Files.statusIfPresent(reader.options.content / file.path)
    if var known, let status, known.status == status {
      if let entry = known.result.entry, entry.order != place {
        known.result = known.result.with(Entry(entry, order: place))
      }
      return known
    }
    do throws(MachineFailure) {
      return Reading(path: file.path, status: status, result: try reader.read(file, order: place, premises))
    } catch  where error.isAbsence {
      return Reading(
        path: file.path, status: nil,
        result: EntryReader.Result(
          file: (reader.options.content / file.path).description, entry: nil, diagnostics: []))
    }
  }

  /// Everything of the content; for entries that are broken just now, what they were.
  /// - Returns: also the files, as messages name them, that are not shown as they are.
  func content() async throws(MachineFailure) -> (content: Content, outdated: Set<String>) {
    var content = try await reader.readTables(tree)
    var outdated: Set<String> = []
    let results = readings.map { reading in
      guard reading.result.entry?.isComplete != true, let entry = whole[reading.path] else { return reading.result }
      outdated.insert(entry.source.path)
      return reading.result.with(entry)
    }
    content.add(results, of: tree.entries)
    return (content, outdated)
  }
}

extension EntryReader.Result {
  /// The same of another entry.
  fileprivate func with(_ entry: Entry) -> EntryReader.Result {
    EntryReader.Result(
      file: file, entry: entry, diagnostics: diagnostics, sensitive: sensitive, isHeldBack: isHeldBack)
  }
}
