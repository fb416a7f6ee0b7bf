extension Renderer {
  /// Enters a template; a negative number is a template that does not exist and renders nothing.
  /// - Returns: the operation to go on with.
  mutating func call(
    _ number: Int32, _ placement: Placement, from counter: Int, to next: Int
  ) throws(RenderError) -> Int {
    guard number >= 0 else { return next }
    try pushCall(from: counter, to: next)
    indent(placement)
    return template.entry(number)
  }

  mutating func callParent(_ parent: ParentCall, from counter: Int) throws(RenderError) -> Int {
    let number =
      switch parent.target {
      case .template(let number): number
      case .named(let path): templateNamed(by: path)
      }
    let entry = try call(number, parent.placement, from: counter, to: Int(parent.end))
    if number >= 0, !parent.overrides.isEmpty {
      environments.append(Environment(overrides: parent.overrides, outer: environment))
      environment = Int32(clamping: environments.count - 1)
    }
    return entry
  }

  func templateNamed(by path: NamePath) -> Int32 {
    guard let found = resolve(path), found.slot.isText else { return -1 }
    let name = found.values.withText(found.slot) { String(decoding: $0, as: UTF8.self) }
    return template.number(ofTemplate: name)
  }

  /// Goes on with the default content of a block, or enters what overrides it.
  mutating func enterBlock(
    _ block: Block, from counter: Int, into output: inout [UInt8]
  ) throws(RenderError) -> Int {
    guard let (override, outer) = override(of: block.name) else {
      if block.position == .lineHead {
        writeIndentation(into: &output)
        write(block.indentation, into: &output)
      }
      return counter + 1
    }
    try pushCall(from: counter, to: Int(block.end))
    environment = outer
    indent(block.position == .inline ? .inline : .ownLine(block.indentation))
    if block.position == .lineHead && (override.isEmpty || !override.beginsLine)
      || block.position == .ownLine && !override.isEmpty && !override.beginsLine
    {
      writeIndentation(into: &output)
    }
    return Int(override.start)
  }

  /// The outermost override wins. Blocks inside it belong to the template that wrote it: only what overrides that
  /// template holds there.
  private func override(of name: Int32) -> (Override, outer: Int32)? {
    var result: (Override, Int32)?
    var current = environment
    while current >= 0 {
      let candidate = environments[Int(current)]
      for index in candidate.overrides where template.override(index).name == name {
        result = (template.override(index), candidate.outer)
      }
      current = candidate.outer
    }
    return result
  }

  private mutating func pushCall(from counter: Int, to next: Int) throws(RenderError) {
    callCount += 1
    guard calls.count < Template.maximumDepth, callCount <= Template.maximumCalls else {
      throw .endlessRecursion(path: template.path(ofOperation: counter))
    }
    calls.append(
      Call(
        next: next, environment: environment, environmentCount: environments.count,
        indentationCount: indentation.count, indentationStart: indentationStart))
  }

  mutating func returnFromCall() -> Int? {
    guard let call = calls.popLast() else { return nil }
    environment = call.environment
    environments.removeLast(environments.count - call.environmentCount)
    indentation.removeLast(indentation.count - call.indentationCount)
    indentationStart = call.indentationStart
    return call.next
  }

  private mutating func indent(_ placement: Placement) {
    switch placement {
    case .inline: indentationStart = indentation.count
    case .ownLine(let range) where range.isEmpty: break
    case .ownLine(let range): template.withText(range) { indentation += $0 }
    }
  }
}
