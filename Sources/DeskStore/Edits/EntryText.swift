import DataFiles
import SourceText
import Vietnamese

/// An entry as bytes: front matter that is edited field by field, and a body.
public struct EntryText: Sendable, Equatable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The front matter, in the order of the file.
  public func fields() throws(EditFailure) -> [FieldValue.Field] {
    guard let yaml = yaml else { return [] }
    guard case .record(let fields) = try yaml.value() else { throw .unreadable }
    return fields
  }

  public func value(_ path: FieldPath) throws(EditFailure) -> FieldValue? {
    guard let yaml = yaml else { return nil }
    return try yaml.node(path).map(FieldValue.init)
  }

  /// With another value at a path: no byte changes but those of the value. A key that is not there is put behind those
  /// that `order` has before it; an empty list takes its key with it; empty text is not added.
  public func setting(
    _ path: FieldPath, to value: FieldValue, order: [String] = []
  ) throws(EditFailure) -> EntryText {
    guard let yaml = yaml else {
      let head = EntryText(Array("---\n---\n".utf8) + (bytes.isEmpty ? [] : [.newline]) + bytes)
      guard head.yaml != nil else { throw .unreadable }
      return try head.setting(path, to: value, order: order)
    }
    return EntryText(try yaml.setting(path, to: value, order: order).bytes)
  }

  /// Without a key, or an item of a list.
  public func removing(_ path: FieldPath) throws(EditFailure) -> EntryText {
    guard let yaml = yaml else { throw .noSuchPlace }
    return EntryText(try yaml.removing(path).bytes)
  }

  /// What stands below the front matter, lines ending in LF.
  public var body: String { String(decoding: bytes[bodyStart...], as: UTF8.self).replacing("\r\n", with: "\n") }

  /// With another body: lines that stay keep their bytes.
  public func settingBody(_ text: String) -> EntryText {
    let lines = LineEdit.apply(text, to: Array(bytes[bodyStart...]), lineBreak: lineBreak)
    return EntryText(bytes[..<bodyStart] + lines)
  }

  private var lineBreak: [UInt8] { YAMLText(bytes, in: 0..<0).lineBreak }

  private var bodyStart: Int { block?.body ?? markCount }

  private var yaml: YAMLText? { block.map { YAMLText(bytes, in: $0.yaml) } }

  private var markCount: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private var block: (yaml: Range<Int>, body: Int)? {
    let mark = markCount
    let source = SourceFile(path: "", bytes: Array(bytes[mark...]))
    guard let block = FrontMatterBlock.find(in: source, knownKey: { _ in false }).block else { return nil }
    return (block.yaml.lowerBound + mark..<block.yaml.upperBound + mark, block.body + mark)
  }
}

/// A file that is YAML from end to end: site.yaml, a plan.
public struct ConfigText: Sendable, Equatable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var yaml: YAMLText {
    YAMLText(bytes, in: (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count)
  }

  public func fields() throws(EditFailure) -> [FieldValue.Field] {
    guard case .record(let fields) = try yaml.value() else { throw .unreadable }
    return fields
  }

  public func value(_ path: FieldPath) throws(EditFailure) -> FieldValue? { try yaml.node(path).map(FieldValue.init) }

  /// As `EntryText.setting`.
  public func setting(
    _ path: FieldPath, to value: FieldValue, order: [String] = []
  ) throws(EditFailure) -> ConfigText {
    ConfigText(try yaml.setting(path, to: value, order: order).bytes)
  }

  public func removing(_ path: FieldPath) throws(EditFailure) -> ConfigText {
    ConfigText(try yaml.removing(path).bytes)
  }
}
