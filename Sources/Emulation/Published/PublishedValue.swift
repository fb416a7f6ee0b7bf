/// Published data, before it is written: each leaf says which figure it is, so that it can be explained.
public indirect enum PublishedValue: Sendable {
  case object([Member])
  case list([PublishedValue])
  case text(String, Figure)
  case whole(Int, Figure)
  case flag(Bool, Figure)
  /// Not known, or not there.
  case nothing(Figure)

  public struct Member: Sendable {
    public let key: String
    public let value: PublishedValue

    init(_ key: String, _ value: PublishedValue) {
      self.key = key
      self.value = value
    }
  }

  static func text(_ text: String?, _ figure: Figure) -> PublishedValue {
    text.map { .text($0, figure) } ?? .nothing(figure)
  }

  static func whole(_ whole: Int?, _ figure: Figure) -> PublishedValue {
    whole.map { .whole($0, figure) } ?? .nothing(figure)
  }

  static func flag(_ flag: Bool?, _ figure: Figure) -> PublishedValue {
    flag.map { .flag($0, figure) } ?? .nothing(figure)
  }

  /// A decimal with at most six places.
  static func decimal(_ number: Rational?, _ figure: Figure) -> PublishedValue {
    text(number?.text(), figure)
  }
}
