import Diagnostics
import Disk
import SourceText

/// Which pictures and attachments are published: those that a published entry uses, and no others, since an
/// unused scan may hold personal data.
struct UsedFiles {
  let published: [(source: EnclosedFile, address: String)]
  let diagnostics: [Diagnostic]

  /// Whoever saves an entry or a table in Word or Excel expects it to be read.
  private static func isOfficeFile(_ path: String) -> Bool {
    [".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods"].contains(path.fileName.ending.lowercased())
  }

  /// - Parameters:
  ///   - shown: source paths that published entries use.
  ///   - named: source paths that any entry uses.
  ///   - links: those of the files that are not to be read, which no published entry may use.
  init(
    _ files: [Path], links: [Path: Enclosure.Refusal], shown: [String], named: [String], root: Path
  ) {
    let (shown, named) = (Set(shown), Set(named))
    var owners: [String: Path] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let path = file.description
      if let refusal = links[file] {
        let about = shown.contains(path) ? Problem.refusedFile : Problem.ignoredLink
        diagnostics.append(
          Diagnostic(file: (root / file).description, about(path.fileName, refusal, root.description)))
        continue
      }
      if !named.contains(path) {
        let problem = Self.isOfficeFile(path) ? Problem.unusedOfficeFile(path.fileName) : .unusedFile(path.fileName)
        diagnostics.append(Diagnostic(file: (root / file).description, problem))
      }
      guard shown.contains(path) else { continue }
      let address = Address.asset(ofSource: path)
      if let other = owners[address] {
        let problem = Problem.duplicateURL(
          address, first: (root / other).description, second: (root / file).description)
        diagnostics.append(Diagnostic(file: (root / file).description, problem))
      } else {
        owners[address] = file
      }
    }
    let folder = Enclosure(root)
    published = owners.map { (EnclosedFile($0.value, in: folder), $0.key) }.sorted { $0.1 < $1.1 }
    self.diagnostics = diagnostics
  }
}
