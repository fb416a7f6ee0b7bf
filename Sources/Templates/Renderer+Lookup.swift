extension Renderer {
  /// A value that a name stands for.
  struct Found {
    var values: BorrowedValues
    var slot: Slot
    /// Of the records that it holds.
    var child: Int
    var index: Int
  }

  /// A name means what the innermost frame that declares it says, even if that is nothing.
  func resolve(_ path: NamePath) -> Found? {
    // By index: a frame is copied only once it is found.
    var number = frames.count - 1
    while number >= 0 {
      let slot = template.slot(of: path.first, in: frames[number].layout)
      if slot >= 0 {
        let frame = frames[number]
        let found = found(slot, in: frame.values, frame.layout, base: frame.base)
        return path.restCount == 0 ? found : follow(path, from: found)
      }
      number -= 1
    }
    return nil
  }

  private func follow(_ path: NamePath, from start: Found) -> Found? {
    var current = start
    for place in Int(path.rest)..<Int(path.rest + path.restCount) {
      guard current.slot.kind == .record else { return nil }
      let slot = template.slot(of: template.segment(place), in: current.child)
      if slot < 0 { return nil }
      current = found(slot, in: current.values.record(current.slot.start), current.child, base: 0)
    }
    return current
  }

  private func found(_ slot: Int, in values: BorrowedValues, _ layout: Int, base: Int) -> Found {
    let child = template.child(of: slot, in: layout)
    return Found(values: values, slot: values.slot(base + slot), child: child, index: base + slot)
  }
}
