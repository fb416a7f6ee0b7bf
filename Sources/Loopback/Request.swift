/// The head of an HTTP/1.1 request (RFC 9112), without its body: nothing here takes one.
public struct Request: Sendable {
  public let method: String
  /// Decoded; begins with a slash, and no component of it is `.` or `..`.
  public let path: String
  /// After the question mark, as written.
  public let query: String
  /// Names in lower case.
  let fields: [(name: String, value: String)]

  /// The value of a header field, where there is exactly one.
  public func field(_ name: String) -> String? {
    let found = fields.filter { $0.name == name }
    return found.count == 1 ? found[0].value : nil
  }

  /// The value of `name=value` in the query.
  public func parameter(_ name: String) -> String? {
    query.split(separator: "&").first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// Why a request is refused.
  struct Refusal: Error, Equatable {
    let status: Status
  }

  /// - Parameter head: everything before the empty line.
  init(head: [UInt8]) throws(Refusal) {
    let lines = Self.lines(head)
    guard let first = lines.first else { throw Refusal(status: .badRequest) }
    let parts = first.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0", !parts[0].isEmpty else {
      throw Refusal(status: .badRequest)
    }
    method = parts[0]
    let target = parts[1].prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = target.first.flatMap({ RequestPath.decoded(String($0)) }) else {
      throw Refusal(status: .badRequest)
    }
    self.path = path
    query = target.count > 1 ? String(target[1]) : ""
    fields = try lines.dropFirst().map { line throws(Refusal) in try Self.field(line) }
  }

  private static func lines(_ head: [UInt8]) -> [String] {
    head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  private static func field(_ line: String) throws(Refusal) -> (name: String, value: String) {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
      !line[..<colon].contains(where: { $0 == " " || $0 == "\t" })
    else { throw Refusal(status: .badRequest) }
    let value = line[line.index(after: colon)...]
    let start = value.firstIndex { $0 != " " && $0 != "\t" } ?? value.endIndex
    let end = value.lastIndex { $0 != " " && $0 != "\t" }.map(value.index(after:)) ?? start
    return (line[..<colon].lowercased(), String(value[start..<max(start, end)]))
  }
}

/// The path of a request target, in origin form: what leads out of the site is no path at all.
enum RequestPath {
  static func decoded(_ written: String) -> String? {
    guard written.hasPrefix("/"), let bytes = percentDecoded(Array(written.utf8)),
      let path = String(validating: bytes, as: UTF8.self),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    return parts.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) } ? nil : path
  }

  /// Nil where a `%` is not followed by two hexadecimal digits.
  private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard index + 2 < bytes.count, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) else {
        return nil
      }
      result.append(high << 4 | low)
      index += 3
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
