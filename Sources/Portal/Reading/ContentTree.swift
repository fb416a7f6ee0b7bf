import DataFiles
import Diagnostics
import Disk
import SourceText
import Vietnamese

/// The files of a content folder, sorted by what they are for.
struct ContentTree: Sendable {
  struct EntryFile: Sendable {
    let path: Path
    let kind: Kind
  }

  var entries: [EntryFile] = []
  /// Pictures and attachments.
  var files: [Path] = []
  /// Those of them that are links out of the folder, and other things that are not read.
  var links: [Path: Enclosure.Refusal] = [:]
  /// Plans and tables: what lies below `thi-dua/`.
  var yearFiles: [Path] = []
  /// Files that exist and cannot be used, which is reported: a reference to one is no second mistake.
  var refused: [String] = []
  var hasSite = false
  /// The folders of entries.
  private(set) var kinds: [Kind] = Kind.allCases
  var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - root: the content folder as messages show it.
  ///   - tree: its files, relative to it.
  ///   - kinds: the folders of entries.
  init(_ tree: [TreeEntry], root: Path, kinds: [Kind]) {
    self.kinds = kinds
    for item in tree where item.kind != .folder && !item.path.isStray && !item.path.isHidden {
      let path = item.path.description
      if let link = item.refusal {
        leave(item.path, link, root)
        continue
      }
      if let problem = Self.refusal(of: path) {
        refused.append(path)
        warn(item.path, root, problem)
        continue
      }
      switch role(of: path) {
      case .entry(let kind): add(item.path, kind, root)
      case .file: files.append(item.path)
      case .year: yearFiles.append(item.path)
      case .data: hasSite = hasSite || path == "site.yaml"
      case .guide: continue
      case .misplaced:
        warn(item.path, root, .misplacedFile(path.fileName, sections: kinds.map(\.rawValue)))
      case .unknown:
        warn(
          item.path, root, .ignoredFile(path.fileName, ending: path.fileName.ending, better: path.fileName.entryName))
      }
    }
    if !hasSite, !refused.contains(where: { $0.folder.isEmpty && $0.hasPrefix("site") }) {
      warn("site.yaml", root, .missingSite(root.description))
    }
  }

  /// Of a folder that is not there.
  init(missing root: Path) {
    warn("", root, .missingSite(root.description))
  }

  /// Something that is no file of this folder. Whether anybody needs a picture or an attachment is not known yet.
  private mutating func leave(_ path: Path, _ refusal: Enclosure.Refusal, _ root: Path) {
    switch role(of: path.description) {
    case .entry, .data, .year:
      hasSite = hasSite || path == "site.yaml"
      warn(path, root, .refusedFile(path.name.description, refusal, in: root.description))
    case .file:
      files.append(path)
      links[path] = refusal
    case .guide, .misplaced, .unknown:
      warn(path, root, .ignoredLink(path.name.description, refusal, in: root.description))
    }
  }

  private mutating func add(_ path: Path, _ kind: Kind, _ root: Path) {
    let text = path.description
    if !path.isPlainlyNamed, let empty = text.droppingEnding(".md").components.first(where: \.makesNoSlug) {
      warn(path, root, .nothingInName(empty))
    } else {
      if Fold.containsEth(text) { warn(path, root, .ethLetter(text.fileName)) }
      entries.append(EntryFile(path: path, kind: kind))
    }
  }

  private mutating func warn(_ path: Path, _ root: Path, _ problem: Problem) {
    diagnostics.append(Diagnostic(file: (root / path).description, problem))
  }

  /// What is certainly a mistake by its name alone.
  private static func refusal(of path: String) -> Problem? {
    let (name, ending) = (path.fileName, path.fileName.ending.lowercased())
    let isRead = ending == ".md" || (ending == ".yaml" || TableFile.endings.contains(ending)) && isData(path)
    if isRead, let original = CopyName.original(of: name) { return .copiedFile(name, original: original) }
    if isData(path), let right = DataFile.right(for: name, depth: path.components.count - 1) {
      return .misnamedTable(name, right: right)
    }
    return unusable.contains(ending) ? .unusablePicture(name, isJPEG: jpegs.contains(ending)) : nil
  }

  /// At the top, or in the folder of a year or of a contest.
  private static func isData(_ path: String) -> Bool {
    let folders = path.components.dropLast()
    return folders.isEmpty || (2...3).contains(folders.count) && folders.first == "thi-dua"
  }

  /// Whether a workbook in the folder of a year or of a contest is one of its tables; others are attachments.
  private static func isTable(_ path: String) -> Bool {
    let depth = path.components.count
    let tables = depth == 3 ? YearFolder.tables : depth == 4 ? ContestFolder.tables : []
    return tables.contains { $0.fileNames.contains(path.fileName) }
  }

  /// Pictures that browsers do not show, or not all.
  private static let unusable = jpegs.union([
    ".heic", ".heif", ".bmp", ".tif", ".tiff", ".psd", ".jxl", ".raw", ".cr2", ".nef", ".dng", ".wmf", ".emf",
  ])
  private static let jpegs: Set<String> = [".jpe", ".jif", ".pjpeg", ".pjp"]

  private enum Role {
    case entry(Kind)
    case file
    case data
    case year
    case guide
    case misplaced
    case unknown
  }

  private func role(of path: String) -> Role {
    let slash = path.utf8.firstIndex(of: UInt8(ascii: "/"))
    let section = slash.flatMap { kind(ofFolder: path[..<$0]) }
    let ending = path.fileName.ending.lowercased()
    if ending == ".md" {
      if let section { return .entry(section) }
      return path.lowercased() == "readme.md" ? .guide : .misplaced
    }
    if ["site.yaml", "danh-hieu.yaml"].contains(path) || UnitTable.fileNames.contains(path) { return .data }
    if path.hasPrefix("thi-dua/"), [".yaml", ".csv"].contains(ending) || Self.isTable(path) { return .year }
    return Self.publishable.contains(ending) ? .file : .unknown
  }

  private func kind(ofFolder name: Substring) -> Kind? { kinds.first { $0.rawValue == name } }

  /// - Parameter ending: with its dot, in small letters.
  static func isPublishable(_ ending: String) -> Bool { publishable.contains(ending) }

  /// Pictures and the attachments that offices send one another.
  private static let publishable: Set<String> = [
    ".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".svg", ".avif", ".pdf", ".doc", ".docx", ".xls", ".xlsx",
    ".ppt",
    ".pptx",
    ".odt", ".ods", ".odp", ".csv", ".zip", ".rtf", ".mp3", ".mp4",
  ]
}

extension Path {
  /// What Windows, Word, editors and the paste doctor leave behind; nobody wrote it, so nothing is said of it.
  var isStray: Bool {
    let name = bytes[(bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1).advanced(by: 1)...].lazy
      .map { $0.isASCIILetter ? $0 | 0x20 : $0 }
    return name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8) || name.last == UInt8(ascii: "~")
      || name.suffix(4).elementsEqual(".bak".utf8) || name.elementsEqual("thumbs.db".utf8)
      || name.elementsEqual("desktop.ini".utf8)
  }
}

extension Path {
  /// Whether each part of an entry's path, the ending aside, has a plain letter or digit, as nearly all have.
  fileprivate var isPlainlyNamed: Bool {
    var isNamed = false
    for byte in bytes.dropLast(".md".utf8.count) {
      if byte == UInt8(ascii: "/"), !isNamed { return false }
      isNamed = byte.isASCIILetter || byte.isASCIIDigit || isNamed && byte != UInt8(ascii: "/")
    }
    return isNamed
  }
}

extension String {
  fileprivate var makesNoSlug: Bool { Fold.slug(self).isEmpty }

  /// `x.md.txt` as the entry that it was meant to be.
  fileprivate var entryName: String? {
    let inner = lastIndex(of: ".").map { String(self[..<$0]) } ?? self
    return inner.lowercased().hasSuffix(".md") ? inner : nil
  }
}
