extension TemplateChecker {
  /// The field that a path names; reports the first segment that names none.
  mutating func resolve(_ path: NamePath, _ scope: CheckScope, _ origin: Origin) -> Field? {
    let first = library.program.names[path.first]
    // Names that are none were reported when the template was compiled.
    if first.isEmpty || first.utf8.first == UInt8(ascii: "@") { return nil }
    var place = origin
    place.count = Int32(clamping: first.utf8.count)
    guard var field = scope.field(named: first) else {
      if !scope.isUncertain { report(.unknownName, place, candidates: scope.names) }
      return nil
    }
    for index in path.rest..<path.rest + path.restCount {
      guard field.type == .record, let shape = field.shape else {
        report(.notRecord(field.type), place)
        return nil
      }
      let name = library.program.names[library.program.segments[Int(index)]]
      place.start += place.count + 1
      place.count = Int32(clamping: name.utf8.count)
      guard let next = shape.field(named: name) else {
        if !name.isEmpty { report(.unknownName, place, candidates: shape.fields.map(\.name)) }
        return nil
      }
      field = next
    }
    return field
  }

  mutating func checkValue(_ path: NamePath, isEscaped: Bool, _ scope: CheckScope, _ origin: Origin) {
    guard let field = resolve(path, scope, origin) else { return }
    switch field.type {
    case .text: if !isEscaped { report(.unescapedText, origin) }
    case .html: if isEscaped { report(.escapedHTML, origin) }
    case .flag, .record, .list, .texts: report(.notText(field.type), origin)
    }
  }

  mutating func checkLoop(_ variable: LoopVariable, asText: Bool, _ scope: CheckScope, _ origin: Origin) {
    if !scope.isInList, !scope.isUncertain { report(.loopVariableOutsideList, origin) }
    if asText, variable.isCondition { report(.conditionAsText, origin) }
    if !asText, !variable.isCondition { report(.numberAsCondition, origin) }
  }
}
