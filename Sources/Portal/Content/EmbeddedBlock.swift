import CommonMark
import DataFiles
import Diagnostics
import SourceText
import Vietnamese

/// A fenced block such as ```` ```{lưu ý} ````, read by its name.
enum EmbeddedBlock: Sendable {
  /// lưu ý: a boxed note, Markdown inside.
  case note(Markdown)
  /// bộ ảnh: pictures with captions.
  case gallery([GalleryPicture])
  /// xếp hạng, chỉ tiêu: figures of a year.
  case figures(EmbeddedFigures)
  /// Reported where it was read; printed as it stands.
  case unknown

  struct GalleryPicture: Sendable {
    let file: Located<String>
    let caption: String
  }

  init(_ embed: Embed, in source: SourceFile, options: MarkdownOptions) {
    switch Fold.key(embed.name) {
    case "luuy":
      var inner = options
      inner.firstLine = embed.bodyPosition.line
      // Headings, footnotes and further blocks belong to the entry itself.
      (inner.embeds, inner.footnotes, inner.headingIDs) = (false, false, false)
      self = .note(Markdown(Array(embed.body.utf8), options: inner))
    case "boanh": self = .gallery(Self.pictures(embed, in: source))
    case "xephang": self = .figures(EmbeddedFigures(.standings, embed, in: source))
    case "chitieu": self = .figures(EmbeddedFigures(.target, embed, in: source))
    default: self = .unknown
    }
  }

  static let names = ["lưu ý", "bộ ảnh", EmbeddedFigures.Kind.standings.name, EmbeddedFigures.Kind.target.name]

  private static func pictures(_ embed: Embed, in source: SourceFile) -> [GalleryPicture] {
    var pictures: [GalleryPicture] = []
    for (number, line) in embed.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(separator: "|", maxSplits: 1).map(\.trimmed)
      guard let file = parts.first, !file.isEmpty else { continue }
      let start = source.offset(line: embed.bodyPosition.line + number, byteColumn: 1)
      let range = start..<min(start + line.utf8.count, source.bytes.count)
      pictures.append(GalleryPicture(file: Located(file, at: range), caption: parts.count > 1 ? parts[1] : ""))
    }
    return pictures
  }

  /// What is wrong with the block.
  func diagnostics(_ embed: Embed, in source: SourceFile) -> [Diagnostic] {
    content(embed, in: source) + (embed.isClosed ? [] : [unclosed(embed, in: source)].compactMap(\.self))
  }

  /// Text that figures do not take has a diagnostic of its own.
  private func unclosed(_ embed: Embed, in source: SourceFile) -> Diagnostic? {
    if case .figures = self, !embed.body.trimmed.isEmpty { return nil }
    return Diagnostic(
      source, at: source.fence(of: embed), .unclosedBlock(embed.name, fence: source.fenceMarks(of: embed)))
  }

  private func withoutCaption(_ files: [Located<String>], in source: SourceFile) -> [Diagnostic] {
    guard !files.isEmpty else { return [] }
    var findings = Findings(source)
    for file in files { findings.add(.missingCaption(file.value), at: file.range) }
    return findings.diagnostics
  }

  private func content(_ embed: Embed, in source: SourceFile) -> [Diagnostic] {
    switch self {
    case .note(let markdown): markdown.problems.diagnostics(in: source)
    case .gallery(let pictures):
      withoutCaption(pictures.filter(\.caption.isEmpty).map(\.file), in: source)
    case .figures(let figures): figures.diagnostics
    case .unknown:
      [
        Diagnostic(
          source, at: source.fence(of: embed).prefix(0),
          .unknownEmbed(embed.name, nearest: Nearest.suggestion(for: embed.name, among: Self.names), known: Self.names))
      ]
    }
  }
}
