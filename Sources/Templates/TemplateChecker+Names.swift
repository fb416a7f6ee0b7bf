extension TemplateChecker {
  /// The field that a path names; reports the first segment that names none.
  mutating func resolve(_ path: NamePath, _ scope: CheckScope, _ origin: Origin) -> Field? {
    let first = library.program.names[path.first]
    // Names that are none were reported when the template was compiled.
    if first.isEmpty || first.utf8.first == UInt8(ascii: "@") { return nil }
    var places = segments(of: origin, count: Int(path.restCount) + 1)
    let place = places.removeFirst()
    guard var field = scope.field(named: first) else {
      if !scope.isUncertain { report(.unknownName, place, candidates: scope.names) }
      return nil
    }
    var outer = place
    for (segment, place) in zip(library.program.segments(of: path), places) {
      guard field.type == .record, let shape = field.shape else {
        report(.notRecord(field.type), outer)
        return nil
      }
      let name = library.program.names[segment]
      guard let next = shape.field(named: name) else {
        if !name.isEmpty { report(.unknownName, place, candidates: shape.fields.map(\.name)) }
        return nil
      }
      field = next
      outer = place
    }
    return field
  }

  /// Where each segment of a dotted name stands.
  private func segments(of origin: Origin, count: Int) -> [Origin] {
    if count == 1 { return [origin] }
    let bytes = library.sources[Int(origin.template)].lines.bytes[Int(origin.start)..<Int(origin.start + origin.count)]
    return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      Origin(
        template: origin.template, start: Int32(clamping: $0.startIndex), count: Int32(clamping: $0.count))
    }
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
