import DataFiles
import Diagnostics
import Disk
import Privacy
import SourceText

/// Files that are published as somebody else wrote them, looked through where they are text: tables, notes, drawings, RTF.
/// PDF, office files and pictures are beyond it.
struct TextFiles {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sensitive: [PersonalDataGuard.Sensitive] = []

  init(_ files: [PublishedFile], _ personalData: PersonalDataGuard, jobs: Int) async throws(MachineFailure) {
    let texts = files.compactMap { file in Self.form(file.path).map { (file: file, form: $0) } }
    let inspections = try await Parallel.map(count: texts.count, jobs: jobs) { index throws(MachineFailure) in
      let (file, form) = texts[index]
      // Of what is larger than any spreadsheet the beginning tells.
      let bytes = try file.source.prefix(SizeLimit.attachedText)
      let isWhole = bytes.count < SizeLimit.attachedText
      let text = form == .rtf ? bytes : CSVText(bytes).bytes
      var inspection = personalData.inspect(SourceFile(path: file.source.shown.description, bytes: text), form)
      if isWhole, !file.isPicture, TextCheck.applies(to: file.path), let line = TextCheck.faultyLine(bytes) {
        let problem = Problem.attachedTextEncoding(file.source.path.name.description, line: line)
        inspection.diagnostics.append(Diagnostic(file: file.source.shown.description, problem))
      }
      return inspection
    }
    diagnostics = inspections.flatMap(\.diagnostics)
    sensitive = inspections.compactMap(\.sensitive)
  }

  /// How a file writes its text, by its name; nil for what is no text.
  static func form(_ path: Path) -> ReadableText.Form? {
    let name = path.description
    return name.lastIndex(of: ".").flatMap { forms[name[$0...].lowercased()] }
  }

  private static let forms: [String: ReadableText.Form] = [
    ".csv": .plain, ".tsv": .plain, ".txt": .plain, ".md": .markdown, ".yaml": .plain, ".yml": .plain, ".ics": .plain,
    ".vcf": .plain, ".srt": .plain, ".vtt": .plain, ".log": .plain, ".ini": .plain, ".json": .json, ".geojson": .json,
    ".webmanifest": .json, ".svg": .markup, ".xml": .markup, ".html": .markup, ".htm": .markup, ".kml": .markup,
    ".gpx": .markup, ".rtf": .rtf, ".mustache": .markup,
  ]
}

extension Theme {
  /// What its words, templates and texts among its assets say of people.
  func inspections(_ personalData: PersonalDataGuard) -> [PersonalDataGuard.Inspection] {
    let assets = assets.map { SourceFile(path: "\(folder)/assets/\($0.name)", bytes: $0.bytes) }
    let sources = [source].compactMap { $0 } + templates.map { SourceFile(path: $0.path, bytes: $0.bytes) } + assets
    return sources.compactMap { source in
      TextFiles.form(Path(source.path)).map { personalData.inspect(source, $0) }
    }
  }
}
