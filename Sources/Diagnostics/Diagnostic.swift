import SourceText

/// A problem at its place. Collected from every stage, never thrown.
public struct Diagnostic: Sendable, Hashable {
  public let file: String
  /// Where the problem begins and ends; nil when it is about the file, or the folder, as a whole.
  public let place: Place?
  public let problem: Problem
  /// Of a file that is not published yet: what is wrong with it keeps nothing else from being built.
  package private(set) var isHeldBack = false

  /// What it means for a build.
  public var severity: Severity { isHeldBack ? .note : problem.code.severity }

  /// A stretch of a file, with its first line as the editor sees it.
  public struct Place: Sendable, Hashable {
    public let start: Position
    /// One past the last character.
    public let end: Position
    /// Of a long line, the part around the start.
    public let line: String
    /// Characters of the line before that part.
    public let skipped: Int
    /// The bytes of the file that `line` is; empty where they are not known.
    package let shown: Range<Int>
    /// In a workbook the cell, `Trang1!C5`: the position is then its row and column, and `line` what stands in it.
    public let cell: String?

    public init(start: Position, end: Position, line: String, skipped: Int = 0) {
      self.init(start: start, end: end, line: line, skipped: skipped, shown: 0..<0)
    }

    package init(
      start: Position, end: Position, line: String, skipped: Int, shown: Range<Int>, cell: String? = nil
    ) {
      self.start = start
      self.end = end
      self.line = line
      self.skipped = skipped
      self.shown = shown
      self.cell = cell
    }

    /// What follows the file's name: `:5:9`, in a workbook `!Trang1!C5`.
    package var suffix: String { cell.map { "!\($0)" } ?? ":\(start.line):\(start.column)" }

    /// What stands beside the line where it is shown: its number, in a workbook the cell without its sheet.
    package var label: String {
      cell.map { $0.split(separator: "!").last.map(String.init) ?? $0 } ?? "\(start.line)"
    }
  }

  public init(file: String, place: Place? = nil, _ problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// A problem at a byte range of a file.
  public init(_ source: SourceFile, at range: Range<Int>, _ problem: Problem) {
    self.init(source, at: range, line: source.position(of: range.lowerBound).line, problem)
  }

  /// - Parameter line: that the range begins on, where it is known: a table may have a mistake in every row.
  package init(_ source: SourceFile, at range: Range<Int>, line: Int, _ problem: Problem) {
    let start = source.position(of: range.lowerBound, line: line)
    self.init(file: source.path, place: source.place(of: range, from: start), problem)
  }
}

extension Diagnostic {
  /// As a note, whatever its code.
  package var heldBack: Diagnostic {
    var held = self
    held.isHeldBack = true
    return held
  }

  /// As its code says.
  package var inFull: Diagnostic {
    var full = self
    full.isHeldBack = false
    return full
  }
}

extension Diagnostic: Comparable {
  /// By file, line, column, then code: the order in which a run is printed.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.file != b.file { return Array(a.file.utf8).lexicographicallyPrecedes(Array(b.file.utf8)) }
    let nowhere = Position(line: 0, column: 0)
    let (first, second) = (a.place?.start ?? nowhere, b.place?.start ?? nowhere)
    if first != second { return first < second }
    if a.problem.code != b.problem.code { return a.problem.code.rawValue < b.problem.code.rawValue }
    return a.problem.vi.message < b.problem.vi.message
  }
}

extension Sequence<Diagnostic> {
  /// Sorted for printing, each once.
  public func ordered() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted()
  }

  public func count(of severity: Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// The same, what is in those files held back.
  package func holdingBack(_ files: Set<String>) -> [Diagnostic] {
    map { files.contains($0.file) ? $0.heldBack : $0 }
  }
}
