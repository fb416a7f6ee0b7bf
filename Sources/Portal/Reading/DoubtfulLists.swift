import Diagnostics
import SourceText

/// Closed lists whose files have mistakes, which are reported there; by the code that a name unknown to them has.
struct DoubtfulLists: Sendable {
  private var codes: Set<Code> = []
  /// Those that lack a column: nothing can be said of any name, however near it is to one that could be read.
  private var withoutColumn: Set<Code> = []

  init(_ content: Content) {
    let wrong = content.diagnostics.filter { $0.problem.code.severity == .error }
    let files = Set(wrong.map(\.file.fileName))
    if !files.isDisjoint(with: UnitTable.fileNames) { codes.insert(.unknownUnit) }
    if files.contains("danh-hieu.yaml") { codes.formUnion([.unknownTitle, .unknownForm]) }
    for path in content.unreadable.filter({ $0.hasSuffix(".md") })
      + content.entries.filter({ !$0.isComplete }).map(\.path)
    {
      if path.hasPrefix(Kind.movement.rawValue + "/") { codes.insert(.unknownMovement) }
      if path.hasPrefix(Kind.initiative.rawValue + "/") { codes.insert(.unknownInitiative) }
    }
    let header: Set<Code> = [.unknownColumn, .missingColumn]
    if wrong.contains(where: { UnitTable.fileNames.contains($0.file.fileName) && header.contains($0.problem.code) }) {
      withoutColumn.insert(.unknownUnit)
    }
  }

  func contains(_ code: Code) -> Bool { codes.contains(code) }

  /// Whether a name may be unknown for no other reason. One that is near another is likely a slip of its own.
  func explain(_ code: Code, nearest: String?) -> Bool {
    codes.contains(code) && (nearest == nil || withoutColumn.contains(code))
  }
}
