import DataFiles
import Diagnostics
import Disk
import Emulation
import Privacy
import SourceText

/// Everything of a content folder, parsed, nothing looked up yet.
struct Content: Sendable {
  var today: Today
  /// Newest first.
  var entries: [Entry] = []
  var introductions: [Kind: Entry] = [:]
  /// Entries whose front matter could not be used.
  var unreadable: [String] = []
  /// Files, as messages name them, of drafts and of what waits for its decision.
  var heldBack: Set<String> = []
  var config: SiteConfig?
  /// site.yaml, for diagnostics at its menu.
  var configSource: SourceFile?
  var units: [Unit] = []
  /// The same, with the place of each cell.
  var unitRows: [EmulationUnit] = []
  /// The table of units, for diagnostics at its cells.
  var unitTable: SourceFile?
  var honours: Honours?
  /// thi-dua, oldest first.
  var years: [YearFolder] = []
  var files: [Path] = []
  /// Those of them that are links out of the folder, and other things that are not read.
  var links: [Path: Enclosure.Refusal] = [:]
  /// Files with personal data, which no message about them may show.
  var sensitive: [PersonalDataGuard.Sensitive] = []
  var diagnostics: [Diagnostic] = []

  /// Knows the agency's own contact once site.yaml is read.
  var personalData: PersonalDataGuard { PersonalDataGuard(contact: AgencyContact(config)) }
  var premises: Premises { Premises(today: today, personalData: personalData) }

  init(today: Today) {
    self.today = today
  }
}

extension Content {
  mutating func add(_ inspection: PersonalDataGuard.Inspection) {
    diagnostics += inspection.diagnostics
    if let file = inspection.sensitive { sensitive.append(file) }
  }

  /// Adds what was read of the entries, which then stand newest first.
  mutating func add(_ results: [EntryReader.Result], of files: [ContentTree.EntryFile]) {
    for (file, result) in zip(files, results) {
      diagnostics += result.diagnostics
      if result.isHeldBack { heldBack.insert(result.file) }
      if let source = result.sensitive { sensitive.append(source) }
      guard let entry = result.entry else {
        unreadable.append(file.path.description)
        continue
      }
      if entry.path.isSectionIntroduction {
        introductions[file.kind] = entry
      } else {
        entries.append(entry)
      }
    }
    entries = entries.inListOrder
  }
}
