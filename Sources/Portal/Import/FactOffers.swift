import Documents
import Schemas

/// Facts that a report has, as lines above the keys that may need them: a person decides, nothing is filled in silence.
struct FactOffers {
  /// By the key's id.
  private(set) var lines: [KeySpec.ID: [String]] = [:]

  /// - Parameter title: that no key has yet; an exemplar is named by a person, not by a report.
  init(_ report: Report, _ kind: Kind, title: String?) {
    if kind == .exemplar, let title { add("Tên văn bản: \(title)", to: kind.naming) }
    for fact in report.facts {
      guard let key = Self.key(fact.kind, of: kind) else { continue }
      add("Tìm thấy \(Self.place(fact.place)): \(fact.value)", to: key)
    }
  }

  private mutating func add(_ line: String, to key: KeySpec) {
    if lines[key.id]?.contains(line) != true { lines[key.id, default: []].append(line) }
  }

  private static func place(_ place: Fact.Place) -> String {
    switch place {
    case .letterhead: "ở đầu văn bản"
    case .signature: "ở phần ký"
    case .paragraph(let words): "ở đoạn “\(words)”"
    }
  }

  /// The key of a kind that such a fact belongs to.
  private static func key(_ fact: Fact.Kind, of kind: Kind) -> KeySpec? {
    switch (kind, fact) {
    case (.exemplar, .person): Exemplar.name.spec
    case (.exemplar, .position): Exemplar.position.spec
    case (.exemplar, .number): Exemplar.decisionNumber.spec
    case (.exemplar, .day): Exemplar.decisionDate.spec
    case (.exemplar, .agency): Exemplar.decisionAuthority.spec
    case (.initiative, .person): Initiative.authors.spec
    case (.initiative, .number): Initiative.recognition.spec
    case (.initiative, .day): Initiative.recognitionDate.spec
    case (.document, .number): Portal.Document.number.spec
    case (.document, .day): Portal.Document.issued.spec
    case (.document, .agency): Portal.Document.issuers.spec
    case (.document, .signer): Portal.Document.signer.spec
    case (.movement, .agency): Movement.launchedBy.spec
    case (.movement, .number): Movement.document.spec
    case (.news, .day): News.date.spec
    case (_, .unit): kind == .page ? nil : Common.unit.spec
    default: nil
    }
  }
}
