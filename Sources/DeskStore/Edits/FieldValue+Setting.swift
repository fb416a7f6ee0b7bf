extension FieldValue {
  /// The value with another at a path; nil where the path leads nowhere.
  func setting(_ path: ArraySlice<FieldPath.Step>, to value: FieldValue?) -> FieldValue? {
    guard let step = path.first else { return value }
    switch (step, self) {
    case (.key(let key), .record(let fields)): return Self.setting(key, path.dropFirst(), to: value, in: fields)
    case (.item(let index), .list(let items)): return Self.setting(index, path.dropFirst(), to: value, in: items)
    default: return nil
    }
  }

  private static func setting(
    _ key: String, _ rest: ArraySlice<FieldPath.Step>, to value: FieldValue?, in fields: [Field]
  ) -> FieldValue? {
    guard let index = fields.firstIndex(where: { $0.key.isSame(as: key) }) else { return nil }
    var fields = fields
    if rest.isEmpty, value == nil {
      fields.remove(at: index)
    } else {
      guard let inside = fields[index].value.setting(rest, to: value) else { return nil }
      fields[index] = Field(fields[index].key, inside)
    }
    return .record(fields)
  }

  private static func setting(
    _ index: Int, _ rest: ArraySlice<FieldPath.Step>, to value: FieldValue?, in items: [FieldValue]
  ) -> FieldValue? {
    guard items.indices.contains(index) else { return nil }
    var items = items
    if rest.isEmpty, value == nil {
      items.remove(at: index)
    } else {
      guard let inside = items[index].setting(rest, to: value) else { return nil }
      items[index] = inside
    }
    return .list(items)
  }
}
