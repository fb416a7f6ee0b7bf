/// A value that templates can render: it declares, once, the fields that a template may name and how each is read.
///
/// ```swift
/// struct Card: ViewModel {
///   let title: String
///   let tags: [Tag]
///   static let fields = Fields<Card>("card")
///     .text("title", "the heading") { $0.title }
///     .list("tags", "in the order of the front matter") { $0.tags }
/// }
/// ```
public protocol ViewModel: Sendable {
  /// Declare it as `static let`, so that it is built once.
  static var fields: Fields<Self> { get }
}

extension ViewModel {
  /// The fields without their readers, for the checker and for documentation.
  public static var shape: Shape { fields.shape }
}
