extension TemplateCompiler {
  /// Directly inside a parent tag nothing is rendered but the blocks; its operations are compiled and skipped.
  var isDiscarding: Bool { open.last?.discards ?? false }

  /// A parent tag with all that it encloses is like one partial tag: it stands alone when there are only blanks
  /// before its opening and behind its closing tag. The second half is known when it closes.
  mutating func openParent(_ tag: Tag, indentation: Range<Int>?) {
    if let indentation {
      emitText(upTo: indentation.lowerBound, lineGoesOn: false)
      cursor = indentation.lowerBound
    }
    emitText(upTo: tag.range.lowerBound, lineGoesOn: true)
    cursor = tag.range.upperBound
    let call = Int32(clamping: program.parents.count)
    let (target, name) = target(tag.name)
    program.parents.append(ParentCall(target: target, placement: .inline))
    open.append(
      OpenTag(
        kind: .parent(call), tag: tag, start: program.next, discards: true, outerDedent: dedent,
        indentation: indentation))
    emit(.parent(call), at: name)
  }

  mutating func placeOnOwnLine(_ parent: OpenTag, _ indentation: Range<Int>) {
    guard case .parent(let call) = parent.kind else { return }
    program.operations[Int(parent.start) - 1] = .text(.empty, firstLine: 0, lineCount: 0)
    program.parents[Int(call)].placement = .ownLine(indentationText(indentation))
  }

  mutating func closeParent(_ parent: OpenTag, _ call: Int) {
    let first = Int32(clamping: program.overrides.count)
    program.overrides += parent.overrides
    program.parents[call].overrides = first..<Int32(clamping: program.overrides.count)
    program.parents[call].end = program.next
  }

  /// Directly inside a parent tag a block overrides; anywhere else it is a place to be overridden.
  mutating func openBlock(_ tag: Tag, indentation: Range<Int>?, nextLine: Int?) {
    if tag.name.isEmpty { reportEmptyName(tag.name) }
    if isDiscarding {
      openOverride(tag, nextLine: nextLine)
    } else {
      openPlace(tag, indentation: indentation, nextLine: nextLine)
    }
  }

  private mutating func openOverride(_ tag: Tag, nextLine: Int?) {
    let parent = open.lastIndex { if case .parent = $0.kind { true } else { false } }
    guard let parent else { return }
    cursor = nextLine ?? tag.range.upperBound
    let name = program.blockNames.intern(text(tag.name))
    let origin = origin(of: tag.name)
    open[parent].overrides.append(
      Override(name: name, start: program.next, beginsLine: nextLine != nil, origin: origin))
    open.append(OpenTag(kind: .override, tag: tag, start: program.next, discards: false, outerDedent: dedent))
    if let nextLine { dedent = intrinsicIndentation(from: nextLine)?.count ?? 0 }
  }

  mutating func closeOverride(_ override: OpenTag) {
    let parent = open.lastIndex { if case .parent = $0.kind { true } else { false } }
    guard let parent, let last = open[parent].overrides.indices.last else { return }
    open[parent].overrides[last].isEmpty = override.start == program.next
    emit(.endCall, at: override.tag.name)
  }

  private mutating func openPlace(_ tag: Tag, indentation: Range<Int>?, nextLine: Int?) {
    var position = Block.Position.inline
    var inner: Range<Int>?
    if let indentation, let nextLine {
      position = .ownLine
      inner = intrinsicIndentation(from: nextLine) ?? indentation
    } else if let indentation {
      position = .lineHead
      inner = indentation
    }
    emitText(upTo: indentation?.lowerBound ?? tag.range.lowerBound, lineGoesOn: indentation == nil)
    cursor = position == .ownLine ? nextLine ?? tag.range.upperBound : tag.range.upperBound
    let number = Int32(clamping: program.blocks.count)
    let name = program.blockNames.intern(text(tag.name))
    program.blocks.append(
      Block(name: name, position: position, indentation: inner.map { indentationText($0) } ?? .empty))
    open.append(OpenTag(kind: .block(number), tag: tag, start: program.next, discards: false, outerDedent: dedent))
    emit(.block(number), at: tag.name)
  }

  /// The indentation of the first line of a block's content; nil when it has none before its closing tag.
  private func intrinsicIndentation(from position: Int) -> Range<Int>? {
    let indentation = lines.firstIndentation(from: position)
    let end = indentation.upperBound
    return end == bytes.count || scanner.isCloseTag(at: end) ? nil : indentation
  }
}
