import CommonMark
import DataFiles
import Pictures
import SourceText
import Templates

/// The look of a site: templates, words and assets, as read from the theme's folder.
struct Theme: Sendable {
  let strings: Strings
  let library: TemplateLibrary
  let templates: [TemplateSource]
  let assets: [Asset]
  /// As messages show it.
  let folder: String
  /// cards.yaml: how the pictures look that networks show with links; nil where there is none.
  var cards: CardLook?
  /// strings.yaml, where it is there.
  var source: SourceFile?

  /// The words as the outermost record of every page: `{{words.home}}`.
  var words: Record {
    let entries = strings.entries.map { Record.Entry($0.key, "", .text($0.text)) }
    return Record(name: "theme", [Record.Entry("words", "theme/strings.yaml", .record(Record(name: "words", entries)))])
  }

  /// The addresses of its assets, by their names with `_` for what no name in a template may hold:
  /// `{{assets.inter_woff2}}`.
  func addresses(href: (String) -> String) -> Record {
    let entries = assets.map { asset in
      let name = String(asset.name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
      return Record.Entry(name, asset.name, .text(href(asset.address)))
    }
    return Record(name: "theme", [Record.Entry("assets", "theme/assets/", .record(Record(name: "assets", entries)))])
  }

  /// How entries are rendered, with the theme's labels.
  var markdown: MarkdownOptions {
    var options = MarkdownOptions.site
    // Every file is normalised when it is read.
    options.isNormalized = true
    options.labels.headingAnchor = label(.headingAnchor, around: "heading")
    options.labels.footnoteReference = label(.footnoteReference, around: "number")
    options.labels.footnoteReturn = label(.footnoteReturn, around: "number")
    options.labels.table = label(.table, around: "number")
    options.labels.footnotes = strings(.footnotes)
    options.labels.taskDone = strings(.taskDone)
    options.labels.taskOpen = strings(.taskOpen)
    return options
  }

  private func label(_ word: Word, around name: String) -> MarkdownLabels.Label {
    let parts = strings.parts(word, around: name)
    return MarkdownLabels.Label(before: parts.before, after: parts.after)
  }

  /// The published address of an asset by its name in `theme/assets/`.
  func address(ofAsset name: String) -> String? {
    assets.first { $0.name == name }?.address
  }
}

/// A file of `theme/assets/`; its address changes with its bytes, so that a browser may keep it for good.
struct Asset: Sendable {
  let name: String
  let address: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let hash = Fingerprint(bytes).text
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    address = "/assets/\(name[..<dot]).\(hash)\(name[dot...])"
  }
}
