/// A footnote's label and where it is defined.
struct FootnoteDefinition {
  let label: String
  let span: SourceSpan

  /// Labels are compared without regard to case.
  static func key(_ label: some Collection<UInt8>) -> String { String(utf8: label).lowercased() }
}
