import Schemas

/// A key of an entry as a field of a form.
package struct FormField: Sendable {
  /// What one types into, or chooses from.
  package enum Control: Sendable, Equatable {
    case line
    /// Of several sentences.
    case paragraph
    case date
    case year
    /// có or không
    case flag
    /// One of these.
    case choice([String])
    /// A name that a list of the site has, or nearly; any text may be typed.
    case pick(PickList)
    /// A file beside the entry: a picture, or a document.
    case file(isPicture: Bool)
  }

  package let spec: KeySpec
  package let control: Control
  /// Whether it may have several values.
  package let isList: Bool
  package let group: Group

  /// Fields that are seen together.
  package enum Group: String, CaseIterable, Sendable {
    case facts, picture, relations, files, publishing, privacy
  }
}

extension Kind {
  /// The form of an entry.
  package var form: [FormField] { schema.fields.map(FormField.init) }

  /// The key that names an entry.
  package var titleKey: KeySpec { naming }
}

extension FormField {
  init(_ spec: KeySpec) {
    self.spec = spec
    group = Self.group(of: spec.id)
    var element = spec.type
    if case .list(let inner) = spec.type {
      (element, isList) = (inner, true)
    } else {
      isList = false
    }
    control = Self.special(spec.id) ?? Self.control(element)
  }

  private static func control(_ type: KeyType) -> Control {
    switch type {
    case .date: .date
    case .year: .year
    case .flag: .flag
    case .choice(let list): .choice(list.names)
    case .text, .number, .list, .either, .record, .codes: .line
    }
  }

  private static func special(_ key: KeySpec.ID) -> Control? {
    switch key {
    case Common.unit.spec.id: .pick(.units)
    case Common.movements.spec.id: .pick(.movements)
    case Exemplar.titles.spec.id: .pick(.titles)
    case Exemplar.forms.spec.id: .pick(.forms)
    case Exemplar.initiatives.spec.id: .pick(.initiatives)
    case Movement.document.spec.id: .pick(.documents)
    case Common.field.spec.id: .pick(.fields)
    case News.rubric.spec.id: .pick(.rubrics)
    case Common.image.spec.id: .file(isPicture: true)
    case Exemplar.decisionFile.spec.id, Document.file.spec.id: .file(isPicture: false)
    case Common.summary.spec.id, Exemplar.citation.spec.id, Document.subject.spec.id: .paragraph
    default: nil
    }
  }

  private static func group(of key: KeySpec.ID) -> Group {
    switch key {
    case Common.image.spec.id, Common.imageText.spec.id, Common.focus.spec.id: .picture
    case Common.movements.spec.id, Common.unit.spec.id, Common.field.spec.id, Exemplar.initiatives.spec.id: .relations
    case Common.attachments.spec.id, Exemplar.decisionFile.spec.id, Document.file.spec.id: .files
    case Common.isDraft.spec.id, Common.publishFrom.spec.id, Common.publishThrough.spec.id, Common.updated.spec.id,
      Common.withdrawn.spec.id, Common.withdrawalReason.spec.id, Common.formerAddresses.spec.id:
      .publishing
    case Common.allowances.spec.id, Common.allowanceReason.spec.id, Exemplar.basis.spec.id, Exemplar.sortAs.spec.id,
      Exemplar.personCode.spec.id:
      .privacy
    default: .facts
    }
  }
}
