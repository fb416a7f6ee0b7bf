/// Compiles one source into the program.
struct TemplateCompiler {
  let source: CompiledSource
  let template: Int32
  let templates: [String: Int32]
  var scanner: TagScanner
  var program: Program
  var problems: [TemplateProblem] = []
  /// Where the text begins that is not emitted yet.
  var cursor = 0
  var open: [OpenTag] = []
  /// How many blanks each line loses, because it is in an override that will be re-indented.
  var dedent = 0

  var lines: SourceLines { source.lines }
  var bytes: [UInt8] { source.lines.bytes }

  init(_ source: CompiledSource, number: Int32, templates: [String: Int32], program: Program) {
    self.source = source
    self.template = number
    self.templates = templates
    self.program = program
    scanner = TagScanner(source.lines.bytes)
  }

  mutating func compile() {
    program.entries.append(Int(program.next))
    scanning: while true {
      switch scanner.next(from: cursor) {
      case .tag(let tag):
        compile(tag)
      case .unclosed(let start):
        report(.unclosedTag, at: start..<start + scanner.open.count)
        break scanning
      case .end:
        break scanning
      }
    }
    emitText(upTo: bytes.count, lineGoesOn: false)
    while let last = open.popLast() {
      report(.unclosedSection, at: last.tag.name)
      close(last)
    }
    emit(.endCall, at: bytes.count..<bytes.count)
  }

  private mutating func compile(_ tag: Tag) {
    let indentation = lines.indentation(before: tag.range.lowerBound)
    let nextLine = lines.nextLine(after: tag.range.upperBound)
    if isDiscarding, tag.kind.isIgnoredInParent { report(.ignoredInParent, at: tag.name) }
    switch tag.kind {
    case .parent: openParent(tag, indentation: indentation)
    case .block: openBlock(tag, indentation: indentation, nextLine: nextLine)
    case .close: compileClose(tag, indentation: indentation, nextLine: nextLine)
    default:
      let alone = tag.kind.mayStandAlone && nextLine != nil ? indentation : nil
      advance(past: tag, indentation: alone, nextLine: nextLine)
      compilePlain(tag, indentation: alone)
    }
  }

  /// Emits the text before the tag and moves behind it; a tag that stands alone takes its line with it.
  mutating func advance(past tag: Tag, indentation: Range<Int>?, nextLine: Int?) {
    if let indentation, let nextLine {
      emitText(upTo: indentation.lowerBound, lineGoesOn: false)
      cursor = nextLine
    } else {
      emitText(upTo: tag.range.lowerBound, lineGoesOn: true)
      cursor = tag.range.upperBound
    }
  }

  private mutating func compilePlain(_ tag: Tag, indentation: Range<Int>?) {
    switch tag.kind {
    case .escaped, .unescaped: compileValue(tag)
    case .section, .inverted: openSection(tag)
    case .partial: compilePartial(tag, indentation: indentation)
    case .delimiters: if !scanner.setDelimiters(tag.name) { report(.badDelimiters, at: tag.range) }
    default: break
    }
  }

  private mutating func compileValue(_ tag: Tag) {
    if let variable = loopVariable(tag.name) {
      emit(.loopNumber(variable), at: tag.name)
    } else {
      let path = namePath(tag.name)
      emit(tag.kind == .escaped ? .escaped(path) : .unescaped(path), at: tag.name)
    }
  }

  private mutating func openSection(_ tag: Tag) {
    open.append(OpenTag(kind: .section, tag: tag, start: program.next, discards: isDiscarding, outerDedent: dedent))
    let inverted = tag.kind == .inverted
    if let variable = loopVariable(tag.name) {
      emit(.loopSection(variable, inverted: inverted, end: 0), at: tag.name)
    } else {
      let path = namePath(tag.name)
      emit(inverted ? .inverted(path, end: 0) : .section(path, end: 0), at: tag.name)
    }
  }

  private mutating func compilePartial(_ tag: Tag, indentation: Range<Int>?) {
    let placement = indentation.map { Placement.ownLine(indentationText($0)) } ?? .inline
    let (target, name) = target(tag.name)
    switch target {
    case .template(let template): emit(.partial(template: template, placement), at: name)
    case .named(let path): emit(.dynamicPartial(path, placement), at: name)
    }
  }
}
