import Schemas

/// A kind of entry: a folder of the content, a section of the site. Some are built in, others are declared in
/// `site.yaml`; what tells one from another is its descriptor alone.
public struct Kind: Sendable {
  /// The folder in `content/` and the first part of the address.
  public let rawValue: String
  let descriptor: KindDescriptor

  init(_ rawValue: String, _ descriptor: KindDescriptor) {
    (self.rawValue, self.descriptor) = (rawValue, descriptor)
  }

  /// The keys that an entry of this kind may have.
  public var schema: Schema { descriptor.schema }

  /// What reports call its entries.
  public var names: (vi: String, en: String) { descriptor.inReports }

  /// Of the section, from the site's root.
  var address: String { "/\(rawValue)/" }
  /// What the menu calls the section.
  var word: Label { descriptor.name }
}

extension Kind: Hashable {
  public static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// The kinds that every site has.
extension Kind: CaseIterable {
  public static let exemplar = Exemplar.kind
  public static let initiative = Initiative.kind
  public static let news = News.kind
  public static let movement = Movement.kind
  public static let document = Document.kind
  public static let page = PlainPage.kind
  public static let consultation = Consultation.kind

  public static let allCases: [Kind] = [exemplar, initiative, news, movement, document, consultation, page]

  public init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }
}
