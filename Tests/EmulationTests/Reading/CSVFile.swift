@testable import Emulation

/// A table as the tests need it: RFC 4180, with the separator taken from the header.
struct CSVFile {
  struct Field {
    let text: String
    let line: Int
    let range: Range<Int>
  }

  /// By folded header.
  var rows: [[String: Field]] = []

  init(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let separator = [",", ";", "\t"].map { UInt8(ascii: $0) }.max { left, right in
      header.filter { $0 == left }.count < header.filter { $0 == right }.count
    }
    var records = Self.records(bytes, separator ?? 0x2C)
    let columns = records.removeFirst().map { $0.text.lowercased() }
    for record in records where record.contains(where: { !$0.text.isEmpty }) {
      rows.append(Dictionary(zip(columns, record)) { first, _ in first })
    }
  }

  private static func records(_ bytes: ArraySlice<UInt8>, _ separator: UInt8) -> [[Field]] {
    var records: [[Field]] = []
    var record: [Field] = []
    var (line, start, quoted) = (1, bytes.startIndex, false)
    var rowLine = 1
    func field(_ end: Int) -> Field {
      var text = bytes[start..<end].filter { $0 != 0x0D }
      if text.first == 0x22 { text = Array(text.dropFirst().dropLast()) }
      return Field(text: String(decoding: text, as: UTF8.self), line: rowLine, range: start..<end)
    }
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == 0x22 { quoted.toggle() }
      if byte == 0x0A { line += 1 }
      guard !quoted, byte == separator || byte == 0x0A else { continue }
      record.append(field(index))
      start = index + 1
      if byte == 0x0A {
        records.append(record)
        (record, rowLine) = ([], line)
      }
    }
    return records
  }
}

extension UInt8 {
  init(ascii text: String) { self = text.utf8.first ?? 0 }
}
