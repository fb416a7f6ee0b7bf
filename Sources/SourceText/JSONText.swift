/// JSON written straight into bytes, on one line, in the order in which it is told.
package struct JSONText {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// An object of its own; `body` tells its members.
  package static func object(_ body: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText()
    // What most pages say; growing step by step would copy it some times over.
    text.bytes.reserveCapacity(2_016)
    text.group("{", "}", body)
    return text.bytes
  }

  package mutating func member(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    bytes.appendJSON(string: value.utf8)
  }

  /// The same where the value may be missing: `null`.
  package mutating func nullable(_ name: StaticString, _ value: String?) {
    guard value == nil else { return member(name, value) }
    key(name)
    bytes += "null".utf8
  }

  package mutating func member(_ name: StaticString, utf8 value: [UInt8]) {
    key(name)
    bytes.appendJSON(string: value)
  }

  package mutating func member(_ name: StaticString, number: Int) {
    key(name)
    bytes += String(number).utf8
  }

  package mutating func member(_ name: StaticString, flag: Bool) {
    key(name)
    bytes += (flag ? "true" : "false").utf8
  }

  package mutating func object(_ name: StaticString, _ body: (inout JSONText) -> Void) {
    key(name)
    group("{", "}", body)
  }

  /// A list; `body` tells its items.
  package mutating func list(_ name: StaticString, _ body: (inout JSONText) -> Void) {
    key(name)
    group("[", "]", body)
  }

  /// A list of objects.
  package mutating func list<Item>(
    _ name: StaticString, of items: some Sequence<Item>, _ body: (inout JSONText, Item) -> Void
  ) {
    list(name) { list in for item in items { list.item { body(&$0, item) } } }
  }

  /// A list of texts.
  package mutating func strings(_ name: StaticString, _ texts: [String]) {
    list(name) { list in
      for text in texts {
        list.separate()
        list.bytes.appendJSON(string: text.utf8)
      }
    }
  }

  /// A list of texts in a list.
  package mutating func strings(_ texts: [String]) {
    separate()
    group("[", "]") { list in
      for text in texts {
        list.separate()
        list.bytes.appendJSON(string: text.utf8)
      }
    }
  }

  /// A number in a list.
  package mutating func value(number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// An object in a list.
  package mutating func item(_ body: (inout JSONText) -> Void) {
    separate()
    group("{", "}", body)
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func group(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
    bytes.append(UInt8(ascii: open))
    isFirst = true
    body(&self)
    isFirst = false
    bytes.append(UInt8(ascii: close))
  }
}
