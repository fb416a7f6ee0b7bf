/// A number as a text gives it, its multipliers applied, with its unit: `19.663 tỷ đồng` is 19663000000000 VND.
public struct Quantity: Hashable, Sendable {
  public enum Unit: Hashable, Sendable {
    case none, percent, vnd, usd
  }

  public let value: DecimalNumber
  public let unit: Unit

  public init(value: DecimalNumber, unit: Unit) {
    self.value = value
    self.unit = unit
  }
}
