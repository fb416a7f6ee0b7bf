import Diagnostics
import SourceText
import Vietnamese

/// Characters that no page can hold, written as escapes between double quotes: `"\\x01"`, `"\\uFFFE"`.
package struct EscapedCharacters {
  private var findings: Findings

  package init(_ source: SourceFile) { findings = Findings(source) }

  package var diagnostics: [Diagnostic] { findings.diagnostics }

  /// The same with U+FFFD in their places; each value that has one is reported.
  package mutating func replaced(_ pairs: [YAMLPair]) -> [YAMLPair] {
    pairs.map { YAMLPair(key: replaced($0.key), value: replaced($0.value)) }
  }

  private mutating func replaced(_ node: YAMLNode) -> YAMLNode {
    switch node {
    case .scalar(let scalar): .scalar(replaced(scalar))
    case .list(let items, let range): .list(items.map { replaced($0) }, range: range)
    case .map(let pairs, let range): .map(replaced(pairs), range: range)
    }
  }

  private mutating func replaced(_ scalar: YAMLScalar) -> YAMLScalar {
    let isBad = { (scalar: Unicode.Scalar) in ForbiddenCharacter.matches(scalar.value) }
    guard scalar.style == .quoted, let first = scalar.text.unicodeScalars.first(where: isBad) else { return scalar }
    findings.add(.controlCharacter, at: scalar.range, .escapedCharacter(first))
    var text = String.UnicodeScalarView()
    for scalar in scalar.text.unicodeScalars { text.append(isBad(scalar) ? "\u{FFFD}" : scalar) }
    return YAMLScalar(text: String(text), range: scalar.range, style: scalar.style)
  }
}
