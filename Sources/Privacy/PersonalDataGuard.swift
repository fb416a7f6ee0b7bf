import DataFiles
import Diagnostics
import SourceText
import Vietnamese

/// Keeps personal data out of what is published, and out of the messages about it.
package struct PersonalDataGuard: Sendable, Equatable {
  package let contact: AgencyContact

  package init(contact: AgencyContact) {
    self.contact = contact
  }

  /// A file in which there is personal data, which no message about it may show.
  package struct Sensitive: Sendable {
    package let source: SourceFile
    /// From front to back.
    package let data: [PersonalData]
  }

  /// What the guard has to say of a file.
  package struct Inspection: Sendable {
    package var diagnostics: [Diagnostic] = []
    package var sensitive: Sensitive?

    package init(diagnostics: [Diagnostic] = [], sensitive: Sensitive? = nil) {
      self.diagnostics = diagnostics
      self.sensitive = sensitive
    }
  }

  /// How many places of a file are shown one by one.
  package static let shown = 20

  package func diagnostics(in source: SourceFile) -> [Diagnostic] { inspect(source, .plain).diagnostics }

  /// - Parameters:
  ///   - day: of the text; people born a hundred years before it are historical.
  ///   - allowances: what the text says may be published.
  ///   - exempt: ranges that are public whatever they say.
  package func inspect(
    _ source: SourceFile, _ form: ReadableText.Form, day: CalendarDate? = nil, allowances: [Allowance] = [],
    exempt: [Range<Int>] = []
  ) -> Inspection {
    let found = PersonalDataScan(bytes: source.bytes, form: form, contact: contact, year: day?.year).find()
    if found.isEmpty, allowances.isEmpty { return Inspection() }
    let hidden = exempt.isEmpty ? found : found.filter { data in !exempt.contains { $0.overlaps(data.range) } }
    let answer = AllowedData(allowances, hidden, in: source)
    let sensitive = Sensitive(source: source, data: answer.secret)
    let diagnostics = (report(answer.refused, in: source) + answer.diagnostics).map(sensitive.hidingLine)
    return Inspection(diagnostics: diagnostics, sensitive: answer.secret.isEmpty ? nil : sensitive)
  }

  /// Personal data in a file's name, which becomes part of an address.
  package func diagnostics(inNameOf path: String, file: String) -> [Diagnostic] {
    guard path.utf8.reduce(0, { $0 + ($1.isASCIIDigit ? 1 : 0) }) > WrittenNumber.leastDigits else { return [] }
    return PersonalDataScan(bytes: Array(path.utf8), contact: contact).find().map { data in
      let text = String(decoding: Array(path.utf8)[data.range], as: UTF8.self)
      return Diagnostic(file: file, .personalData(data.kind, masked: text.masked(data.kind)))
    }
  }

  /// The first ones each, and how many more there are.
  private func report(_ found: [PersonalData], in source: SourceFile) -> [Diagnostic] {
    var counter = PlaceCounter(source)
    var diagnostics = found.prefix(Self.shown).map { data in
      let text = source.text(data.range)
      let problem = Problem.personalData(data.kind, masked: text.masked(data.kind))
      return Diagnostic(file: source.path, place: counter.place(of: data.range), problem)
    }
    if found.count > Self.shown {
      let place = counter.place(of: found[Self.shown].range)
      diagnostics.append(Diagnostic(file: source.path, place: place, .morePersonalData(found.count - Self.shown)))
    }
    return diagnostics
  }

  /// The same diagnostics without the data, which their lines and words may show: logs of a CI are public.
  package func masking(_ diagnostics: [Diagnostic], in files: [Sensitive]) -> [Diagnostic] {
    guard !files.isEmpty else { return diagnostics }
    let masks = Dictionary(files.map { ($0.source.path, PersonalDataMask($0)) }) { first, _ in first }
    return diagnostics.map { diagnostic in masks[diagnostic.file].map { $0.hide(in: diagnostic) } ?? diagnostic }
  }
}

extension String {
  /// A text that a message quotes, its personal data hidden: logs of a CI are public.
  package var maskingPersonalData: String {
    let bytes = Array(utf8)
    var (text, index) = ("", 0)
    for data in PersonalDataScan(bytes: bytes, contact: .none).find() {
      text += String(decoding: bytes[index..<data.range.lowerBound], as: UTF8.self)
      text += String(decoding: bytes[data.range], as: UTF8.self).masked(data.kind)
      index = data.range.upperBound
    }
    return text + String(decoding: bytes[index...], as: UTF8.self)
  }

  /// Each letter and digit a dot, the last two digits aside; of an e-mail address the domain stays.
  package func masked(_ kind: PersonalData.Kind) -> String {
    if kind == .email, let at = firstIndex(of: "@") {
      return String(repeating: "•", count: self[..<at].count) + self[at...]
    }
    var left = [.homeAddress, .email].contains(kind) ? 0 : 2
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
