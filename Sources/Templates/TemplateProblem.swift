/// A fact about a template that keeps it from saying what it seems to say.
public struct TemplateProblem: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// No record in scope declares the name. Candidates: the names in scope.
    case unknownName
    /// `{{name}}` on a field that is neither text nor HTML.
    case notText(FieldType)
    /// `{{{name}}}` or `{{&name}}` on plain text, which must be escaped.
    case unescapedText
    /// `{{name}}` on HTML, which would be escaped twice.
    case escapedHTML
    /// `{{name.field}}` where the name is not a record.
    case notRecord(FieldType)
    /// `{{>*name}}` on a field that is not text.
    case notTemplateName(FieldType)
    /// No such `@` variable. Candidates: all of them.
    case unknownLoopVariable
    /// `{{@index}}` and the like outside a list section.
    case loopVariableOutsideList
    /// `{{@first}}` or `{{@last}}` as text: they are conditions.
    case conditionAsText
    /// `{{#@index}}` or `{{#@number}}`: they are numbers, and always there.
    case numberAsCondition
    /// No template of that name. Candidates: all templates.
    case unknownTemplate
    /// The tag leads back to where it stands, on the same record, so that rendering would never end. Candidates: the
    /// templates on the way, from the one that the tag leads to.
    case endlessInclusion
    /// The parent has no block of that name to override. Candidates: its blocks.
    case unknownBlock
    /// A tag directly inside a parent tag and outside its blocks: it is never rendered.
    case ignoredInParent
    /// A tag whose closing delimiter never comes.
    case unclosedTag
    /// A section, parent or block whose closing tag never comes.
    case unclosedSection
    /// A closing tag that closes nothing; `expected` is what is open at that place.
    case unexpectedClose(expected: String?)
    /// A tag without a name, or a dotted name with nothing before or behind a dot.
    case emptyName
    /// A delimiter tag that does not hold exactly two delimiters.
    case badDelimiters
    /// Another template has the same name; this one is not used. The name is that of the template.
    case duplicateTemplate
  }

  public let kind: Kind
  /// As given by the `TemplateSource`.
  public let path: String
  /// From 1.
  public let line: Int
  /// In bytes, from 1.
  public let column: Int
  /// In bytes.
  public let length: Int
  /// What the tag names, or the tag itself where its form is what is wrong.
  public let name: String
  /// The names that could stand there instead, innermost scope first.
  public let candidates: [String]
}

extension TemplateProblem {
  /// A problem with what a source says at an origin.
  init(_ kind: Kind, _ origin: Origin, in source: CompiledSource, candidates: [String] = []) {
    let (start, count) = (Int(origin.start), Int(origin.count))
    let (line, column) = source.lines.location(of: start)
    let name = String(decoding: source.lines.bytes[start..<start + count], as: UTF8.self)
    self.init(
      kind: kind, path: source.path, line: line, column: column, length: count, name: name, candidates: candidates)
  }
}
