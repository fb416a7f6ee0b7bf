import DataFiles
import Diagnostics
import Schemas
import SourceText
import Vietnamese

/// `danh-hieu.yaml`: the standing list of titles (danh hiệu thi đua) and award forms (hình thức khen thưởng).
struct Honours: Sendable {
  let titles: [Honour]
  let forms: [Honour]

  static let none = Honours(titles: [], forms: [])
}

/// A title or award form; the order in the file is the order of lists.
struct Honour: Sendable {
  let code: String
  let name: String
  let abbreviation: String?
  let level: String?
  /// Who may decide it; empty where the list does not say.
  let authorities: [String]

  init?(_ fields: KeyedValues) {
    guard let code = fields[Self.code]?.value, let name = fields[Self.name]?.value else { return nil }
    self.code = code
    self.name = name
    abbreviation = fields[Self.abbreviation]?.value
    level = fields[Self.level]?.value
    authorities = (fields[Self.authorities] ?? []).map(\.value)
  }

  var names: [String] { [name, code, abbreviation ?? ""] }
}

extension Honour {
  static let code = Key.text("mã", required: true, doc: "mã ngắn, không dấu", example: "ldtt")
  static let name = Key.text("tên", required: true, doc: "tên đầy đủ", example: "Lao động tiên tiến")
  static let abbreviation = Key.text("viết tắt", doc: "tên viết tắt", example: "LĐTT")
  static let level = Key.text("cấp", doc: "cấp xét tặng", example: "cơ sở")
  static let subject = Key.text("đối tượng", doc: "cá nhân, tập thể hay cơ quan", example: "cá nhân")
  static let authorities = Key.texts(
    "thẩm quyền", doc: "người có thẩm quyền quyết định; quyết định của người khác được cảnh báo",
    example: "Chủ tịch Ủy ban nhân dân tỉnh")
  static let schema = Schema(
    "danh hiệu", [code.spec, name.spec, abbreviation.spec, level.spec, subject.spec, authorities.spec])
}

extension Honours {
  static let titles = Key.records("danh hiệu", Honour.schema, doc: "các danh hiệu thi đua", example: "")
  static let forms = Key.records("hình thức khen thưởng", Honour.schema, doc: "các hình thức khen thưởng", example: "")
  static let schema = Schema("danh-hieu.yaml", [titles.spec, forms.spec])

  init(_ fields: KeyedValues) {
    titles = (fields[Self.titles] ?? []).compactMap(Honour.init)
    forms = (fields[Self.forms] ?? []).compactMap(Honour.init)
  }
}

extension Honour {
  /// A title known by its name alone.
  init(name: String) {
    (self.name, code, abbreviation, level, authorities) = (name, name, nil, nil, [])
  }
}

extension Honours {
  /// Two titles, or two forms, of one code, and codes that no address can be made of.
  static func diagnostics(_ fields: KeyedValues, in source: SourceFile) -> [Diagnostic] {
    var findings = Findings(source)
    let lines = LineTable(source)
    for list in [titles, forms] {
      var first: [String: Int] = [:]
      for code in (fields[list] ?? []).compactMap({ $0[Honour.code] }) {
        let slug = Fold.slug(code.value)
        if slug.isEmpty {
          findings.add(.nothingInName(code.value), at: code.range)
        } else if let other = first.updateValue(lines.line(of: code.range.lowerBound).number, forKey: slug) {
          findings.add(.duplicateRow(code.value, firstLine: other), at: code.range)
        }
      }
    }
    return findings.diagnostics
  }
}
