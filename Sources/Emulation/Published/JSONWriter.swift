import SourceText

/// Writes published data as JSON in UTF-8, one member a line, indented by one space a level, with a line break at the
/// end.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var level = 0

  static func write(_ value: PublishedValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    writer.write("\n")
    return writer.bytes
  }

  private mutating func write(_ value: PublishedValue) {
    switch value {
    case .object(let members):
      write("{", members, "}") { writer, member in
        writer.quote(member.key)
        writer.write(": ")
        writer.write(member.value)
      }
    case .list(let values): write("[", values, "]") { $0.write($1) }
    case .text(let text, _): quote(text)
    case .whole(let number, _): write(String(number))
    case .flag(let flag, _): write(flag ? "true" : "false")
    case .nothing: write("null")
    }
  }

  private mutating func write<Item>(
    _ open: String, _ items: [Item], _ close: String, _ write: (inout JSONWriter, Item) -> Void
  ) {
    self.write(open)
    level += 1
    for (index, item) in items.enumerated() {
      self.write(index == 0 ? "\n" : ",\n")
      indent()
      write(&self, item)
    }
    level -= 1
    if !items.isEmpty {
      self.write("\n")
      indent()
    }
    self.write(close)
  }

  private mutating func indent() { bytes += repeatElement(UInt8(ascii: " "), count: level) }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func quote(_ text: String) { bytes.appendJSON(string: text.utf8) }
}
