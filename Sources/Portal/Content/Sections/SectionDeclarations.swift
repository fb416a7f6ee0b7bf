import DataFiles
import Diagnostics
import Schemas
import SourceText
import Vietnamese

/// The sections that site.yaml declares, as kinds of entry like the built-in ones.
struct SectionDeclarations {
  private(set) var kinds: [Kind] = []
  private var findings: Findings
  private var taken: Set<String> = Set(Kind.allCases.map(\.rawValue)).union(reserved)

  /// Folders of the site that are no section's.
  private static let reserved = ["assets", "don-vi", "thi-dua", "tim-kiem"]

  init(_ fields: KeyedValues, in source: SourceFile) {
    findings = Findings(source)
    for section in fields[SiteConfig.sections] ?? [] { add(section) }
  }

  var diagnostics: [Diagnostic] { findings.diagnostics }

  private mutating func add(_ section: KeyedValues) {
    guard let code = section[SectionKeys.code], let name = section[SectionKeys.name] else { return }
    let slug = Fold.slug(code.value)
    guard slug == code.value, !slug.isEmpty else {
      return findings.add(.sectionCode(code.value, better: slug.isEmpty ? nil : slug), at: code.range)
    }
    guard taken.insert(slug).inserted else { return findings.add(.sectionTaken(slug), at: code.range) }
    let style = section[SectionKeys.style]
    let own = fields(section, section[SectionKeys.base]?.value ?? .page)
    if let style, style.value == .table, !own.contains(where: \.isListed) {
      findings.add(.tableWithoutColumns(name.value, key: FieldKeys.isListed.spec), at: style.range)
    }
    kinds.append(Kind(slug, DeclaredSection(section, name.value, own, order: kinds.count).descriptor))
  }

  private mutating func fields(_ section: KeyedValues, _ base: SectionKeys.Base) -> [SectionField] {
    var known = Set(DeclaredSection.common(base).map(\.id))
    var fields: [SectionField] = []
    for declared in section[SectionKeys.fields] ?? [] {
      guard let name = declared[FieldKeys.name] else { continue }
      guard !Fold.slug(name.value).isEmpty else {
        findings.add(.fieldWithoutName(name.value), at: name.range)
        continue
      }
      guard let spec = spec(declared, name) else { continue }
      guard known.insert(spec.id).inserted else {
        findings.add(.fieldTaken(name.value), at: name.range)
        continue
      }
      fields.append(
        SectionField(
          spec: spec, isListed: declared[FieldKeys.isListed]?.value ?? false,
          isFile: declared[FieldKeys.type]?.value == .file))
    }
    return fields
  }

  private mutating func spec(_ declared: KeyedValues, _ name: Located<String>) -> KeySpec? {
    let type = declared[FieldKeys.type]?.value ?? .text
    let choices = declared[FieldKeys.choices] ?? []
    guard (type == .choice) == !choices.isEmpty else {
      guard !declared.isLost(FieldKeys.choices), !declared.isLost(FieldKeys.type) else { return nil }
      findings.add(
        type == .choice
          ? .choicesMissing(name.value, key: FieldKeys.choices.spec)
          : .choicesUnused(name.value, type: type.rawValue, key: FieldKeys.choices.spec),
        at: choices.first?.range ?? name.range)
      return nil
    }
    if let twice = firstTwice(choices) {
      findings.add(.choiceTwice(twice.value), at: twice.range)
      return nil
    }
    return KeySpec(
      name.value, aliases: [], type.keyType(choices.map(\.value)),
      isRequired: declared[FieldKeys.isRequired]?.value ?? false, doc: declared[FieldKeys.doc]?.value ?? name.value,
      example: declared[FieldKeys.example]?.value ?? type.example(choices.map(\.value)))
  }

  private func firstTwice(_ choices: [Located<String>]) -> Located<String>? {
    var seen: Set<String> = []
    return choices.first { !seen.insert(Fold.key($0.value)).inserted }
  }
}

extension FieldKeys.FieldType {
  fileprivate func keyType(_ choices: [String]) -> KeyType {
    switch self {
    case .text, .file: .text
    case .date: .date
    case .year: .year
    case .number: .number(.plain)
    case .flag: .flag
    case .choice: .choice(ClosedList(choices.map { [$0] }))
    case .texts: .list(of: .text)
    }
  }

  fileprivate func example(_ choices: [String]) -> String {
    switch self {
    case .text, .texts: "nội dung"
    case .file: "tep.pdf"
    case .date: "30/6/2018"
    case .year: "2018"
    case .number: "12"
    case .flag: "có"
    case .choice: choices.first ?? ""
    }
  }
}
