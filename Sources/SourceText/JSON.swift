/// Values of JSON as text.
package enum JSON {
  package static func string(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(string: text.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A string that a terminal can be shown: what JSON lets stand but a terminal would obey is escaped as well.
  package static func printable(_ text: String) -> String {
    let json = string(text)
    guard json.unicodeScalars.contains(where: \.isUnprintable) else { return json }
    return json.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isUnprintable {
        result += "\\u" + scalar.value.hexadecimal(digits: 4)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  package static func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }
}
