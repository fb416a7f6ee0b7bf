import DataFiles
import Disk
import SourceText
import Templates

/// The desk's own look, from its folder: templates, words, one stylesheet, scripts.
public struct DeskLook: Sendable {
  let templates: TemplateLibrary
  let words: DeskWords
  /// What a browser loads, by name.
  let assets: [String: [UInt8]]

  /// - Parameter folder: with `templates/`, `styles/`, `scripts/`, `icon.svg` and `strings.yaml`.
  public init(_ folder: Path) throws(MachineFailure) {
    var templates: [TemplateSource] = []
    var stylesheet: [UInt8] = []
    var assets: [String: [UInt8]] = [:]
    for file in try Files.tree(folder) where file.kind == .file {
      let path = file.path.description
      if path.hasSuffix(".mustache") {
        templates.append(
          TemplateSource(name: String(path.fileStem), path: path, bytes: try Files.read(folder / file.path)))
      } else if path.hasSuffix(".css") {
        stylesheet += try Files.read(folder / file.path) + [.newline]
      } else if path.hasSuffix(".js") || path.hasSuffix(".svg") {
        assets[path.fileName] = try Files.read(folder / file.path)
      }
    }
    assets["desk.css"] = stylesheet
    self.templates = TemplateLibrary(templates)
    self.assets = assets
    words = DeskWords(try Files.read(folder / "strings.yaml"), path: (folder / "strings.yaml").description)
  }
}

extension String {
  /// The last component without its ending.
  fileprivate var fileStem: Substring { fileName.prefix { $0 != "." } }
}
