extension Renderer {
  /// Pushes the frame of a section; false if it is not to be rendered.
  mutating func enterSection(_ path: NamePath) -> Bool {
    guard let found = resolve(path), found.slot.isTruthy else { return false }
    let (slot, values) = (found.slot, found.values)
    switch slot.kind {
    case .absent: return false
    case .flag: frames.append(Frame(values: values, layout: Layouts.empty))
    case .text, .html: frames.append(Frame(values: values, layout: Layouts.scalar, base: found.index))
    case .record: frames.append(Frame(values: values.record(slot.start), layout: found.child))
    case .texts:
      frames.append(Frame(values: values, layout: Layouts.scalar, base: slot.start, index: 0, count: slot.count))
    case .list:
      frames.append(
        Frame(
          values: values.record(slot.start), layout: found.child, index: 0, count: slot.count, list: values,
          listStart: slot.start))
    }
    return true
  }

  /// Moves the innermost section to its next item; false, and its frame is gone, if there is none.
  mutating func nextItem() -> Bool {
    let top = frames.count - 1
    let next = frames[top].index + 1
    guard next > 0, next < frames[top].count else {
      frames.removeLast()
      return false
    }
    frames[top].index = next
    if let list = frames[top].list {
      frames[top].values = list.record(frames[top].listStart + next)
    } else {
      frames[top].base += 1
    }
    return true
  }

  func isSet(_ variable: LoopVariable) -> Bool {
    guard let loop = frames.last(where: { $0.index >= 0 }) else { return false }
    return switch variable {
    case .first: loop.index == 0
    case .last: loop.index == loop.count - 1
    case .index, .number: true
    }
  }
}
