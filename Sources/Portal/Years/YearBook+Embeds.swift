import Emulation
import SourceText
import Templates

/// The templates of what stands in a text: tables of a year, pictures.
enum EmbedTemplate: String, CaseIterable, Sendable {
  case standings = "standings-table"
  case targets = "target-board"
  case picture = "text-picture"
  case gallery

  /// The fields that the template may use.
  var shape: Shape {
    switch self {
    case .standings: StandingsTable.shape
    case .targets: TargetBoard.shape
    case .picture: Picture.shape
    case .gallery: Gallery.shape
    }
  }
}

extension Site {
  /// What stands in place of an embedded block.
  /// - Parameter number: of the block in its text, for ids that are one of a kind on the page.
  /// - Returns: nil where the theme has no template for it, which is reported once.
  func embedded(_ target: EmbedTarget, number: Int) -> [UInt8]? {
    switch target {
    case .standings(let year, let period):
      let tables = YearBook(self, year: year).standings(period, prefix: "khoi-\(number)-")
      return tables.isEmpty ? noData : joined(tables.map { render(.standings, $0) })
    case .target(let year, let target):
      return render(.targets, YearBook(self, year: year).targetBoard(of: target, chartID: "khoi-\(number)-hinh"))
    }
  }

  /// A picture in a text, as the theme shows it; nil where the theme has no template for it.
  func rendered(_ picture: Picture) -> [UInt8]? { render(.picture, picture) }
  func rendered(_ gallery: Gallery) -> [UInt8]? { render(.gallery, gallery) }

  private var noData: [UInt8] {
    var html = HTMLText()
    html.raw("<p class=\"empty\">")
    html.text(theme.strings(.reasonNoData))
    html.raw("</p>\n")
    return html.bytes
  }

  private func joined(_ tables: [[UInt8]?]) -> [UInt8]? {
    tables.contains(nil) ? nil : Array(tables.compactMap(\.self).joined())
  }

  private func render(_ template: EmbedTemplate, _ model: some ViewModel) -> [UInt8]? {
    let outer = [theme.words, theme.addresses(href: href), Record(frame)]
    let template = theme.library.template(template.rawValue, for: template.shape, within: outer)
    var bytes: [UInt8] = []
    guard let template, (try? template.render(Record(model), into: &bytes)) != nil else { return nil }
    return bytes
  }
}
