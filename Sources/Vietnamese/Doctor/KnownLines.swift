/// What was found out about lines, for those that come again: the cells of a table, the items of a list.
struct KnownLines<Value> {
  private var values: [ArraySlice<UInt8>: Value] = [:]

  mutating func value(of line: ArraySlice<UInt8>, otherwise find: () -> Value) -> Value {
    guard line.count <= Self.longest else { return find() }
    if let value = values[line] { return value }
    let value = find()
    values[line] = value
    return value
  }

  /// Longer ones seldom return, and to compare them costs.
  private static var longest: Int { 64 }
}
