import CYAML
import SourceText

/// The owner of libyaml's parser: its events, one after the other, with byte positions.
package struct YAMLEvents: ~Copyable {
  package struct Event {
    package enum Kind {
      case scalar(String, YAMLScalar.Style)
      case listStart
      case mapStart
      /// Of a list or a map.
      case end
      /// The begin and end marks of the stream and of documents, which carry no value.
      case structure
      case streamEnd
    }

    package let kind: Kind
    package let range: Range<Int>
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// libyaml reads from this copy, which lives as long as the parser does.
  private let text: UnsafeMutableBufferPointer<UInt8>
  private var offsets: ByteOffsets

  /// - Parameter base: where `text` begins in its file; added to every position.
  package init(_ text: [UInt8], base: Int) {
    self.text = .allocate(capacity: text.count)
    _ = self.text.initialize(from: text)
    offsets = ByteOffsets(text: text, base: base)
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, self.text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  package mutating func next() throws(YAMLFailure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let start = offsets.byte(ofCharacter: event.start_mark.index)
    let range = start..<max(start, offsets.byte(ofCharacter: event.end_mark.index))
    if Self.usesAnchor(event) { throw YAMLFailure(reason: .anchor, offset: start) }
    return Event(kind: Self.kind(of: event), range: range)
  }

  private static func kind(of event: yaml_event_t) -> Event.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT: scalar(event.data.scalar)
    case YAML_SEQUENCE_START_EVENT: .listStart
    case YAML_MAPPING_START_EVENT: .mapStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .end
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .structure
    }
  }

  private static func scalar(_ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar) -> Event.Kind {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: YAMLScalar.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    return .scalar(String(decoding: bytes, as: UTF8.self), style)
  }

  private static func usesAnchor(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_ALIAS_EVENT: true
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil || event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    default: false
    }
  }

  private mutating func failure() -> YAMLFailure {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let mark = parser.pointee.problem_mark.index
    return YAMLFailure(reason: .syntax(words), offset: offsets.byte(ofCharacter: mark))
  }
}

/// libyaml counts characters (code points) where we count bytes; marks mostly move forward, so a cursor does.
private struct ByteOffsets {
  let text: [UInt8]
  let base: Int
  private var character = 0
  private var byte = 0

  init(text: [UInt8], base: Int) {
    self.text = text
    self.base = base
  }

  mutating func byte(ofCharacter index: Int) -> Int {
    while character > index {
      byte -= 1
      while byte > 0, text[byte].isContinuation { byte -= 1 }
      character -= 1
    }
    while character < index, byte < text.count {
      byte += 1
      while byte < text.count, text[byte].isContinuation { byte += 1 }
      character += 1
    }
    return base + byte
  }
}
