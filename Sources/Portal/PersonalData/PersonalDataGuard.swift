import Vietnamese

/// Keeps personal data out of what is published, and out of the messages about it.
struct PersonalDataGuard: Sendable, Equatable {
  let contact: AgencyContact

  func diagnostics(in source: SourceFile) -> [Diagnostic] {
    PersonalDataScan(bytes: source.bytes, contact: contact).find().map { data in
      let text = source.text(data.range)
      return Diagnostic(source, at: data.range, .personalData(data.kind, masked: text.masked(data.kind)))
    }
  }

  /// The same diagnostics without the data, which their lines and words may show: logs of a CI are public.
  func masking(_ diagnostics: [Diagnostic], in sources: [SourceFile]) -> [Diagnostic] {
    guard !sources.isEmpty else { return diagnostics }
    let secrets = sources.map { source in
      let found = PersonalDataScan(bytes: source.bytes, contact: contact).find()
      return (source.path, found.map { (source.text($0.range), source.text($0.range).masked($0.kind)) })
    }
    let byFile = Dictionary(secrets) { first, _ in first }
    return diagnostics.map { diagnostic in
      byFile[diagnostic.file].map { secrets in
        diagnostic.rewording { text in secrets.reduce(text) { $0.replacing($1.0, with: $1.1) } }
      } ?? diagnostic
    }
  }
}

extension Diagnostic {
  fileprivate func rewording(_ mask: (String) -> String) -> Diagnostic {
    func words(_ words: Words) -> Words { Words(mask(words.message), help: words.help.map(mask)) }
    let shown = place.map { Place(start: $0.start, end: $0.end, line: mask($0.line), skipped: $0.skipped) }
    let reworded = Problem(
      problem.code, vi: words(problem.vi), en: words(problem.en), suggestion: problem.suggestion.map(mask))
    let masked = Diagnostic(file: file, place: shown, reworded)
    return severity == problem.code.severity ? masked : masked.heldBack
  }
}

extension String {
  /// Each letter and digit a dot, the last two digits aside; of an e-mail address the domain stays.
  fileprivate func masked(_ kind: PersonalData.Kind) -> String {
    if kind == .email, let at = firstIndex(of: "@") {
      return String(repeating: "•", count: self[..<at].count) + self[at...]
    }
    var left = kind == .homeAddress ? 0 : 2
    let hidden = reversed().map { character -> Character in
      if character.isNumber, left > 0 {
        left -= 1
        return character
      }
      return character.isLetter || character.isNumber ? "•" : character
    }
    return String(hidden.reversed())
  }
}
