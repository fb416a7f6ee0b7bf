extension TemplateCompiler {
  mutating func compileClose(_ tag: Tag, indentation: Range<Int>?, nextLine: Int?) {
    guard let index = open.lastIndex(where: { text($0.tag.name) == text(tag.name) }) else {
      report(.unexpectedClose(expected: open.last.map { text($0.tag.name) }), at: tag.name)
      return advance(past: tag, indentation: nil, nextLine: nil)
    }
    leaveContent(of: open[index], tag, indentation, nextLine)
    while open.count > index + 1, let unclosed = open.popLast() {
      report(.unclosedSection, at: unclosed.tag.name)
      close(unclosed)
    }
    if let closed = open.popLast() { close(closed) }
  }

  /// Emits the text before a closing tag and moves behind the tag.
  private mutating func leaveContent(of opened: OpenTag, _ tag: Tag, _ indentation: Range<Int>?, _ nextLine: Int?) {
    switch opened.kind {
    case .override:
      // What stands behind it on its line is directly inside the parent tag, where nothing is rendered.
      emitText(upTo: indentation?.lowerBound ?? tag.range.lowerBound, lineGoesOn: false)
      cursor = tag.range.upperBound
    case .parent:
      // Text is only to be kept of a block that its author forgot to close.
      if !isDiscarding { emitText(upTo: tag.range.lowerBound, lineGoesOn: false) }
      cursor = tag.range.upperBound
      if let indentation = opened.indentation, let nextLine {
        placeOnOwnLine(opened, indentation)
        cursor = nextLine
      }
    case .section, .block:
      advance(past: tag, indentation: indentation, nextLine: nextLine)
    }
  }

  /// Tells the operation of an opening tag where its content ends.
  mutating func close(_ opened: OpenTag) {
    dedent = opened.outerDedent
    switch opened.kind {
    case .section: closeSection(opened)
    case .parent(let call): closeParent(opened, Int(call))
    case .block(let block): program.blocks[Int(block)].end = program.next
    case .override: closeOverride(opened)
    }
  }

  private mutating func closeSection(_ opened: OpenTag) {
    let start = Int(opened.start)
    guard start < program.operations.count else { return }
    switch program.operations[start] {
    case .section(let path, _):
      emit(.endSection(start: opened.start), at: opened.tag.name)
      program.operations[start] = .section(path, end: program.next)
    case .inverted(let path, _):
      program.operations[start] = .inverted(path, end: program.next)
    case .loopSection(let variable, let inverted, _):
      program.operations[start] = .loopSection(variable, inverted: inverted, end: program.next)
    default:
      break
    }
  }
}
