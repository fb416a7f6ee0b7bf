import Digests
import Disk
import SourceText

extension Record {
  private static let firstLine = Array("# neuguong published 1".utf8)
  private static let sealStart = Array("# ".utf8)

  /// The marks of lines: what the base is; put since; being put; leaving.
  private enum Mark: UInt8 {
    case base = 0x62  // b
    case put = 0x2B  // +
    case pending = 0x3F  // ?
    case leaving = 0x21  // !
  }

  var bytes: [UInt8] {
    var text = Self.firstLine + [.newline]
    func add(_ mark: Mark, _ line: [UInt8]) { text += [mark.rawValue] + line + [.newline] }
    if let base { add(.base, base.name.bytes) }
    for file in changes.values.sorted(by: { $0.path < $1.path }) { add(.put, file.line) }
    for path in leaving.sorted() { add(.leaving, path.bytes) }
    for file in pending.values.sorted(by: { $0.path < $1.path }) { add(.pending, file.line) }
    return text + Self.seal(of: text)
  }

  /// The name of the base that a record rests on; nil where there is none, or the record is damaged.
  static func baseName(in bytes: [UInt8]) -> Path? {
    lines(bytes)?.first { $0.first == Mark.base.rawValue }.map { Path(bytes: $0.dropFirst()) }
  }

  /// Nil where the bytes are not those of a record, or of one with another base.
  init?(_ bytes: [UInt8], base: Base?) {
    guard let lines = Self.lines(bytes), Self.baseName(in: bytes) == base?.name else { return nil }
    self.base = base
    for file in base?.files ?? [] { files[file.path] = file }
    for line in lines {
      guard let mark = line.first.flatMap(Mark.init) else { return nil }
      let rest = line.dropFirst()
      switch mark {
      case .base: continue
      case .leaving: leaving.insert(Path(bytes: rest))
      case .put, .pending:
        guard let file = HeldFile(rest) else { return nil }
        if mark == .put { changes[file.path] = file } else { pending[file.path] = file }
      }
    }
    files.merge(changes) { $1 }
    guard leaving.allSatisfy(\.isPlainRelative) else { return nil }
  }

  /// The lines between the first and the last; nil where the text was cut or damaged.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    guard let last = bytes.dropLast().lastIndex(of: .newline) else { return nil }
    let text = Array(bytes[...last])
    guard bytes[(last + 1)...].elementsEqual(seal(of: text)) else { return nil }
    let lines = text.split(separator: .newline)
    return lines.first.map(Array.init) == firstLine ? Array(lines.dropFirst()) : nil
  }

  private static func seal(of text: [UInt8]) -> [UInt8] { sealStart + Array(SHA256.of(text).text.utf8) + [.newline] }
}
