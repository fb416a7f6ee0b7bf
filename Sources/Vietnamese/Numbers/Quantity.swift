/// A number as a text gives it, its multipliers applied, with its unit: `19.663 tỷ đồng` is 19663000000000 VND.
public struct Quantity: Hashable, Sendable {
  /// What is counted: nothing named, hundredths, đồng or US dollars.
  public enum Unit: Hashable, Sendable {
    case none, percent, vnd, usd
  }

  /// The number, multipliers applied; a percentage is left in percent.
  public let value: DecimalNumber
  /// The unit that the text names.
  public let unit: Unit

  /// A quantity of known parts.
  public init(value: DecimalNumber, unit: Unit) {
    self.value = value
    self.unit = unit
  }
}
