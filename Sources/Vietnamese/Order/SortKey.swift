/// A precomputed place in an order. Two keys are equal when nothing the order looks at tells their texts apart; a caller
/// that needs one fixed sequence breaks such ties by bytes.
public struct SortKey: Comparable, Hashable, Sendable {
  let bytes: [UInt8]

  public static func < (left: SortKey, right: SortKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
