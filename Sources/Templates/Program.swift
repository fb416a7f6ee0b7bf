/// All templates of a library as one flat list of operations, with the tables that they index.
struct Program: Sendable {
  var operations: [Operation] = []
  /// Where in a source each operation comes from; runs parallel to `operations`.
  var origins: [Origin] = []
  /// First operation of each template.
  var entries: [Int] = []
  /// The text of all templates, and the indentation of their partials.
  var text: [UInt8] = []
  /// Places in `text` where a line of a source begins, in ascending order.
  var lineStarts: [Int32] = []
  var names = NameTable()
  var blockNames = NameTable()
  /// The segments of dotted names that follow the first.
  var segments: [Int32] = []
  var parents: [ParentCall] = []
  var blocks: [Block] = []
  var overrides: [Override] = []

  /// The number of the operation that comes next.
  var next: Int32 { Int32(clamping: operations.count) }
}

/// Numbers for names, so that rendering compares no strings.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func intern(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(clamping: names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  func number(of name: String) -> Int32? { numbers[name] }

  subscript(number: Int32) -> String { names[Int(number)] }
}

/// A name, or a dotted name: the first segment is looked up in the frames, each further one in the record before it.
struct NamePath: Hashable {
  var first: Int32
  /// In `Program.segments`.
  var rest: Int32 = 0
  var restCount: Int32 = 0
}

/// A part of `Program.text`.
struct TextRange: Hashable {
  var start: Int32
  var end: Int32

  static let empty = TextRange(start: 0, end: 0)
  var isEmpty: Bool { start == end }
}

/// What a partial or parent tag does to the lines of the template that it includes.
enum Placement {
  /// The tag stands within a line: no indentation reaches the included template.
  case inline
  /// The tag is alone on its line: its indentation goes before each line of the included template.
  case ownLine(TextRange)
}

enum Operation {
  /// Text, and how many of the `lineStarts` from `firstLine` on lie in it.
  case text(TextRange, firstLine: Int32, lineCount: Int32)
  case escaped(NamePath)
  case unescaped(NamePath)
  case loopNumber(LoopVariable)
  /// `end`, here and below: the operation behind the closing tag.
  case section(NamePath, end: Int32)
  case inverted(NamePath, end: Int32)
  case loopSection(LoopVariable, inverted: Bool, end: Int32)
  /// Closes a section that pushed a frame; `start` is the operation of its opening tag.
  case endSection(start: Int32)
  /// `template` is negative where there is none of that name.
  case partial(template: Int32, Placement)
  case dynamicPartial(NamePath, Placement)
  /// Index into `parents`.
  case parent(Int32)
  /// Index into `blocks`; the default content follows.
  case block(Int32)
  /// The end of a template or of an override.
  case endCall
}

/// `{{<name}}…{{/name}}`
struct ParentCall {
  enum Target {
    case template(Int32)
    case named(NamePath)
  }

  var target: Target
  var placement: Placement
  /// In `Program.overrides`.
  var overrides: Range<Int32> = 0..<0
  var end: Int32 = 0
}

/// `{{$name}}…{{/name}}` outside a parent tag: a place that a parent tag may fill.
struct Block {
  enum Position {
    /// In the middle of a line.
    case inline
    /// First on a line that goes on behind the tag; the indentation before the tag is not in the text.
    case lineHead
    /// Alone on its line.
    case ownLine
  }

  var name: Int32
  var position: Position
  /// What goes before each line of an override.
  var indentation: TextRange
  var end: Int32 = 0
}

/// `{{$name}}…{{/name}}` directly inside a parent tag: what fills the block of that name.
struct Override {
  var name: Int32
  var start: Int32
  /// Its content begins on the line after the tag.
  var beginsLine: Bool
  var isEmpty = false
  var origin: Origin
}

/// The bytes of a source that name something.
struct Origin: Hashable {
  var template: Int32
  var start: Int32
  var count: Int32
}

/// What `{{#list}}` offers besides the fields of the item.
enum LoopVariable: String, CaseIterable {
  /// Condition: this is the first item.
  case first = "@first"
  /// Condition: this is the last item.
  case last = "@last"
  /// The number of the item, from 0.
  case index = "@index"
  /// The number of the item, from 1.
  case number = "@number"

  var isCondition: Bool { self == .first || self == .last }
}
