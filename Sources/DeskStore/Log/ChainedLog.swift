import DataFiles
import Disk
import SourceText
import Vietnamese

/// The log of the desk: a table in CSV to which rows are only added. Each row ends in a sum over the row before and
/// itself, so that none can be changed, left out or put between without all that follow telling.
struct ChainedLog {
  let path: Path
  private(set) var entries: [LogEntry] = []
  private var last = Self.seed
  private var size = 0

  private static let seed = String(repeating: "0", count: 64)

  /// Reads the log, or begins one. A last row that a power cut left by half is cut off: nobody was told of it.
  init(_ path: Path) throws(MachineFailure) {
    self.path = path
    guard try Files.statusIfPresent(path, followingLinks: false) != nil else {
      try Files.makeDirectories(path.parent)
      let head = Self.mark + Self.line(LogEntry.header)
      try Files.createForGood(path, head)
      size = head.count
      return
    }
    let bytes = try Files.read(path)
    let whole = (bytes.lastIndex(of: .newline) ?? -1) + 1
    if whole < bytes.count { try OpenFile(appending: path).truncate(to: whole) }
    size = whole
    for row in Self.rows(Array(bytes[..<whole])) {
      if let entry = LogEntry(row) { entries.append(entry) }
      last = row.last ?? last
    }
  }

  /// On the disk when it returns.
  @discardableResult
  mutating func add(_ make: (_ number: Int) -> LogEntry) throws(MachineFailure) -> LogEntry {
    let entry = make((entries.last?.number ?? 0) + 1)
    let sum = Self.sum(entry.fields, after: last)
    let line = Self.line(entry.fields + [sum])
    let file = try OpenFile(appending: path)
    do throws(MachineFailure) {
      try file.write(line)
      try file.flush()
    } catch {
      try? file.truncate(to: size)
      throw error
    }
    (last, size) = (sum, size + line.count)
    entries.append(entry)
    return entry
  }

  /// The number of the first row in the file that does not follow from the one before; nil where all do.
  func firstBreak() throws(MachineFailure) -> Int? {
    var last = Self.seed
    var number = 0
    for row in Self.rows(try Files.read(path)) {
      number += 1
      guard row.count == LogEntry.header.count, LogEntry(row)?.number == number,
        Self.sum(Array(row.dropLast()), after: last) == row.last
      else { return number }
      last = row[row.count - 1]
    }
    return number < entries.count ? number + 1 : nil
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func sum(_ fields: [String], after last: String) -> String {
    SHA256.text(of: Array(last.utf8) + line(fields))
  }

  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var scanner = CSVScanner(bytes, separator: UInt8(ascii: ","), from: min(mark.count, bytes.count), line: 1)
    var rows: [[String]] = []
    while let row = scanner.next() { rows.append(row.cells.map(\.text)) }
    return Array(rows.dropFirst())
  }

  /// Every text in quotes.
  private static func line(_ fields: [String]) -> [UInt8] {
    let cells = fields.map { field in
      field.utf8.allSatisfy { $0.isASCIIDigit } ? field : "\"\(field.replacing("\"", with: "\"\""))\""
    }
    return Array((cells.joined(separator: ",") + "\r\n").utf8)
  }
}
