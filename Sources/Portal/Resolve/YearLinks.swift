import Diagnostics
import Emulation
import SourceText

/// Where the addresses lead that plans and tables write: địa chỉ of clauses, minh chứng of goals and scores.
struct YearLinks: Sendable {
  private var targets: [String: WrittenTarget] = [:]
  let diagnostics: [Diagnostic]

  init(_ years: Years, _ resolver: YearLinkResolver) {
    var diagnostics: [Diagnostic] = []
    for (year, sources) in zip(years.all, years.sources) {
      var findings: [YearFile: Findings] = [:]
      for cell in year.writtenLinks {
        let target = targets[cell.value] ?? resolver.target(of: cell.value)
        targets[cell.value] = target
        guard let problem = target.problem, let source = sources.file(of: cell.origin) else { continue }
        findings[YearFile(cell.origin), default: Findings(source)].add(problem, at: cell.origin.range)
      }
      diagnostics += findings.values.flatMap(\.diagnostics)
    }
    self.diagnostics = diagnostics
  }

  /// From the site's root, or of another site; nil where it leads nowhere, or is no address.
  func address(_ written: String) -> String? { targets[written]?.address }

  /// The entry that it leads to.
  func entry(_ written: String) -> Int? { targets[written]?.entry }
}

/// What an address in a table means.
struct WrittenTarget: Sendable {
  var address: String?
  var entry: Int?
  var problem: Problem?
}

extension EmulationYear {
  /// The cells that may hold an address.
  fileprivate var writtenLinks: [Cell<String>] {
    [plan.text].compactMap(\.self) + plan.clauses.map(\.address) + (inputs.goals ?? []).compactMap(\.evidence)
      + contests.flatMap { ($0.inputs.scores ?? []).compactMap { $0.remarks?.evidence } }
  }
}
