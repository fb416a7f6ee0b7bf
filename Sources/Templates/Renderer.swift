/// Runs a program over a stack of frames.
struct Renderer {
  let template: BorrowedTemplate
  var frames: [Frame] = []
  var calls: [Call] = []
  var callCount = 0
  var environments: [Environment] = []
  /// The environment of the template that runs, -1 for none.
  var environment: Int32 = -1
  /// The indentation of all open calls, one behind the other.
  var indentation: [UInt8] = []
  /// What lies before belongs to calls whose indentation ended at an inline tag.
  var indentationStart = 0

  init(_ template: Template) {
    self.template = BorrowedTemplate(template)
  }

  /// What names are looked up in.
  struct Frame {
    var values: BorrowedValues
    var layout: Int
    /// Added to the slots of the layout: where a text lies in `values`.
    var base = 0
    /// Of a list section; -1 in any other.
    var index = -1
    var count = 1
    /// Of a list of records: the record that holds the list, and where.
    var list: BorrowedValues?
    var listStart = 0
  }

  /// Where to go on when a template or an override ends, and what was in force there.
  struct Call {
    var next: Int
    var environment: Int32
    var environmentCount: Int
    var indentationCount: Int
    var indentationStart: Int
  }

  /// The overrides of a parent tag, inside those that were in force where it stands.
  struct Environment {
    var overrides: Range<Int32>
    var outer: Int32
  }

  /// For what pages need, so that the stacks do not grow step by step in each.
  mutating func reserveCapacity() {
    frames.reserveCapacity(16)
    calls.reserveCapacity(16)
    environments.reserveCapacity(8)
  }

  mutating func push(_ record: Record) {
    frames.append(Frame(values: BorrowedValues(record.values), layout: template.layout(of: record.shape)))
  }

  mutating func run(from start: Int, into output: inout [UInt8]) throws(RenderError) {
    var counter = start
    while true {
      switch template.operation(counter) {
      case .text(let range, let firstLine, let lineCount):
        writeText(range, firstLine, lineCount, into: &output)
        counter += 1
      case .escaped(let path):
        if let found = resolve(path) { writeEscaped(found, into: &output) }
        counter += 1
      case .unescaped(let path):
        if let found = resolve(path) { writeUnescaped(found, into: &output) }
        counter += 1
      case .loopNumber(let variable):
        writeLoopNumber(variable, into: &output)
        counter += 1
      case .section(let path, let end):
        counter = enterSection(path) ? counter + 1 : Int(end)
      case .inverted(let path, let end):
        counter = resolve(path)?.slot.isTruthy == true ? Int(end) : counter + 1
      case .loopSection(let variable, let inverted, let end):
        counter = isSet(variable) == inverted ? Int(end) : counter + 1
      case .endSection(let start):
        counter = nextItem() ? Int(start) + 1 : counter + 1
      case .partial(let number, let placement):
        counter = try call(number, placement, from: counter, to: counter + 1)
      case .dynamicPartial(let path, let placement):
        counter = try call(templateNamed(by: path), placement, from: counter, to: counter + 1)
      case .parent(let number):
        counter = try callParent(template.parent(number), from: counter)
      case .block(let number):
        counter = try enterBlock(template.block(number), from: counter, into: &output)
      case .endCall:
        guard let next = returnFromCall() else { return }
        counter = next
      }
    }
  }
}
