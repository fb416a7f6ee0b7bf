/// What of a person may not be published: found in a text, with its place.
///
/// Decree 13/2023 and the law on cyber-information security name these; an entry has no use for any.
package struct PersonalData: Sendable, Equatable {
  package enum Kind: Sendable {
    /// căn cước công dân, 12 digits
    case identityNumber
    /// chứng minh nhân dân, the 9 digits before it
    case oldIdentityNumber
    case passport
    case phone
    case email
    case birthDate
    case homeAddress
    case bankAccount
    /// mã số thuế cá nhân
    case taxCode
    /// of social or health insurance
    case insuranceNumber
  }

  package let kind: Kind
  /// Bytes of the file.
  package let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension PersonalData.Kind {
  /// Numbers of identity papers, for which there is never a reason.
  package var isOfPapers: Bool { [.identityNumber, .oldIdentityNumber, .passport].contains(self) }
}
