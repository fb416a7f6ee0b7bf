import DataFiles
import Diagnostics
import Disk
import Pictures
import SourceText
import Templates

/// Reads a theme's folder.
struct ThemeReader {
  let folder: Path
  private let enclosure: Enclosure
  private(set) var diagnostics: [Diagnostic] = []
  private var source: SourceFile?

  init(_ folder: Path) {
    self.folder = folder
    enclosure = Enclosure(folder)
  }

  mutating func read() throws(MachineFailure) -> Theme {
    let tree = try Files.statusIfPresent(folder) == nil ? [] : Files.tree(folder).filter { $0.kind != .folder }
    var templates: [TemplateSource] = []
    var assets: [Asset] = []
    var stylesheet = Stylesheet()
    for file in tree where !file.path.isHidden {
      let name = file.path.description
      if let refusal = file.refusal {
        let about = Self.isPart(name) ? Problem.refusedFile : Problem.ignoredLink
        let problem = about(file.path.name.description, refusal, folder.description)
        diagnostics.append(Diagnostic(file: (folder / file.path).description, problem))
        continue
      }
      if name.hasPrefix("templates/"), name.hasSuffix(".mustache") {
        templates.append(try template(file.path))
      } else if name.hasPrefix("styles/"), name.hasSuffix(".css") {
        stylesheet.append(try text(file.path, atMost: SizeLimit.text))
      } else if name.hasPrefix("assets/") {
        assets.append(Asset(name: String(name.dropFirst("assets/".count)), bytes: try asset(file.path)))
      }
    }
    if !stylesheet.bytes.isEmpty { assets.append(stylesheet.asset(linking: assets)) }
    let words = try strings()
    return Theme(
      strings: words, library: TemplateLibrary(templates), templates: templates, assets: assets,
      folder: folder.description, cards: try cards(assets), source: source)
  }

  private static func isPart(_ name: String) -> Bool {
    ["templates/", "styles/", "assets/"].contains(where: name.hasPrefix)
      || ["strings.yaml", "cards.yaml"].contains(name)
  }

  /// Pictures are cleaned as those of the content are; templates may point at the parts of a drawing by their names.
  private mutating func asset(_ path: Path) throws(MachineFailure) -> [UInt8] {
    guard PictureFormat.isPictureName(path.description) else {
      let isScript = path.description.hasSuffix(".js")
      return isScript
        ? ThemeScript(try text(path, atMost: SizeLimit.asset)).sent : try read(path, atMost: SizeLimit.asset)
    }
    let bytes = try read(path, atMost: SizeLimit.asset)
    guard !bytes.isEmpty else { return bytes }
    let (file, name) = ((folder / path).description, path.name.description)
    do throws(PictureFault) {
      let picture = try CleanPicture(bytes, keepsNames: true)
      if !picture.dropped.isEmpty { diagnostics.append(Diagnostic(file: file, .drawingParts(name, picture.dropped))) }
      return picture.bytes
    } catch {
      diagnostics.append(Diagnostic(file: file, error.problem(name)))
      return []
    }
  }

  private func twice(_ pairs: [YAMLPair], in source: SourceFile) -> [Diagnostic] {
    var first: [String: Int] = [:]
    var findings = Findings(source)
    let lines = LineTable(source)
    for key in pairs.map(\.key) {
      let line = lines.line(of: key.range.lowerBound).number
      guard let other = first.updateValue(line, forKey: key.text) else { continue }
      findings.add(.duplicateKey(key.text, first: (key.text, other), line: line), at: key.range)
    }
    return findings.diagnostics
  }

  private mutating func template(_ path: Path) throws(MachineFailure) -> TemplateSource {
    let name = path.description.dropFirst("templates/".count).dropLast(".mustache".count)
    return TemplateSource(
      name: String(name), path: (folder / path).description, bytes: try text(path, atMost: SizeLimit.text))
  }

  /// Nothing of a file that is too large, which is a diagnostic.
  private mutating func read(_ path: Path, atMost limit: Int) throws(MachineFailure) -> [UInt8] {
    if let bytes = try enclosure.read(path, atMost: limit) { return bytes }
    diagnostics.append(Diagnostic(file: (folder / path).description, .tooLarge(path.name.description, limit: limit)))
    return []
  }

  /// Nothing of a file in which Git left two versions, either.
  private mutating func text(_ path: Path, atMost limit: Int) throws(MachineFailure) -> [UInt8] {
    let bytes = try read(path, atMost: limit)
    guard let conflict = SourceFile(path: (folder / path).description, bytes: bytes).conflict else { return bytes }
    diagnostics.append(conflict)
    return []
  }

  /// Nil where the theme has none.
  private mutating func cards(_ assets: [Asset]) throws(MachineFailure) -> CardLook? {
    guard enclosure.has("cards.yaml") else { return nil }
    let path = (folder / "cards.yaml").description
    let (decoded, trouble) = SourceFile.decode(try text("cards.yaml", atMost: SizeLimit.text), path: path)
    diagnostics += trouble
    guard let decoded else { return nil }
    let reading = CardLayoutReading(decoded)
    diagnostics += reading.diagnostics
    let asset = assets.first { $0.name == reading.font }
    guard let asset, let font = CardFont(asset.bytes) else {
      diagnostics.append(Diagnostic(file: path, .themeMissing("assets/\(reading.font ?? "")")))
      return nil
    }
    return CardLook(reading.layout, font, source: decoded.bytes + asset.bytes)
  }

  private mutating func strings() throws(MachineFailure) -> Strings {
    let path = folder / "strings.yaml"
    guard enclosure.has("strings.yaml") else {
      diagnostics.append(Diagnostic(file: path.description, .themeMissing("strings.yaml")))
      return Strings([])
    }
    let (decoded, trouble) = SourceFile.decode(try read("strings.yaml", atMost: SizeLimit.text), path: path.description)
    diagnostics += trouble
    guard let source = decoded else { return Strings([]) }
    self.source = source
    let yaml = YAMLReading(source, range: 0..<source.bytes.count) { _ in false }
    diagnostics += yaml.diagnostics
    diagnostics += twice(yaml.pairs, in: source)
    let strings = Strings(yaml.pairs.compactMap { pair in pair.value.scalar.map { (pair.key.text, $0.text) } })
    diagnostics += strings.missing.map { Diagnostic(source, at: 0..<0, .unknownString($0)) }
    return strings
  }
}
