import Diagnostics
import SourceText

/// Finds the lines that keep a text from being read as YAML.
package struct YAMLSuspects {
  package let bytes: [UInt8]
  package let range: Range<Int>
  package let knownKey: (String) -> Bool

  /// The lines that are wrong by themselves; else those that may be, up to where libyaml gave up.
  package func faults(near offset: Int) -> [YAMLFault] {
    let lines = YAMLLine.all(in: bytes, range: range)
    let certain = lines.compactMap(certain)
    guard certain.isEmpty else { return certain }
    let suspects = lines.compactMap(possible) + zip(lines.dropFirst(), lines).compactMap(misaligned)
    return (suspects.last { $0.line.lowerBound <= offset } ?? suspects.first).map { [$0] } ?? []
  }

  /// The last line up to an offset whose words are no key.
  package func stray(before offset: Int) -> YAMLFault? {
    YAMLLine.all(in: bytes, range: range).last { $0.range.lowerBound <= offset && isStray($0) }.map(stray)
  }

  private func certain(_ line: YAMLLine) -> YAMLFault? {
    if let tab = line.indentation.firstIndex(of: .tab) {
      let start = line.range.lowerBound
      return YAMLFault(range: start..<(tab + 1), line: line.range, problem: .tabIndent, key: line.key)
    }
    if let mark = line.wrongBullet {
      let better = "\(String(decoding: line.indentation, as: UTF8.self))- \(line.text.trimmed.dropFirst().trimmed)"
      return YAMLFault(range: line.content, line: line.range, problem: .wrongBullet(mark, line: better), key: nil)
    }
    guard let key = line.key, let value = line.value else { return missingColon(line) }
    if !line.hasSpaceAfterColon {
      guard knownKey(key) else { return nil }
      let better = "\(line.prefix.trimmingLeadingSpaces) \(value.text.trimmed)"
      return YAMLFault(range: value.range, line: line.range, problem: .noSpaceAfterColon(line: better), key: key)
    }
    return valueProblem(line, key: key, value: value.text).map {
      YAMLFault(range: value.range, line: line.range, problem: $0, key: key)
    }
  }

  private func valueProblem(_ line: YAMLLine, key: String, value: String) -> Problem? {
    switch value.first {
    case "\"" where hasUnknownEscape(value): return .backslash(line: line.unescaped)
    case "\"", "'": return closesEarly(value) ? .textAfterQuote(key: key, line: line.singleQuoted) : nil
    case "[" where continues(after: "]", in: value), "{" where continues(after: "}", in: value):
      return .reservedCharacter(String(value.prefix(1)), line: line.quoted)
    case "[", "{": return nil
    case "|", ">":
      return isBlockHeader(value) ? nil : .reservedCharacter(String(value.prefix(1)), line: line.quoted)
    case "&", "*", "!": return .yamlAnchor(line: line.quoted)
    case "@", "`", "%", "]", "}", ",": return .reservedCharacter(String(value.prefix(1)), line: line.quoted)
    case "-" where value.hasPrefix("- "): return .reservedCharacter("-", line: line.quoted)
    default: return value.contains(": ") || value.hasSuffix(":") ? .colonInValue(key: key, line: line.quoted) : nil
    }
  }

  /// `"Kỷ cương" và hành động`: the quote that opens the value ends before the value does.
  private func closesEarly(_ value: String) -> Bool {
    guard let close = value.closingQuote else { return false }
    let rest = value[value.index(after: close)...].drop { $0 == " " }
    return !rest.isEmpty && rest.first != "#"
  }

  /// `"C:\Tài liệu"`: between double quotes a backslash begins a sign of YAML's (YAML 1.1, 5.6).
  private func hasUnknownEscape(_ value: String) -> Bool {
    guard let close = value.closingQuote, value[value.index(after: close)...].allSatisfy({ $0 == " " }) else {
      return false
    }
    var rest = value[..<close].dropFirst()
    while let backslash = rest.firstIndex(of: "\\") {
      rest = rest[rest.index(after: backslash)...]
      guard let sign = rest.first, "0abtnvfre \"/\\N_LP".contains(sign) || isHexadecimal(rest) else { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private func isHexadecimal(_ escape: Substring) -> Bool {
    let length = ["x": 2, "u": 4, "U": 8][escape.first ?? " "]
    return length.map { length in
      escape.dropFirst().prefix(length).count { $0.isASCII && $0.isHexDigit } == length
    } ?? false
  }

  /// `[Gia Lai] Lễ phát động`: a list that ends before the value does.
  private func continues(after bracket: Character, in value: String) -> Bool {
    guard let close = value.lastIndex(of: bracket) else { return false }
    let rest = value[value.index(after: close)...].drop { $0 == " " }
    return !rest.isEmpty && rest.first != "#"
  }

  /// `|`, `>-`, `|2 # …`: what may follow the sign of a block (YAML 1.1, 9.2).
  private func isBlockHeader(_ value: String) -> Bool {
    let rest = value.dropFirst().drop { "+-123456789".contains($0) }
    return rest.isEmpty || rest.hasPrefix(" #")
  }

  /// `ngày 30/6/2018`, `ngày = 30/6/2018`: a known key with no colon behind it, or another sign that looks like one.
  private func missingColon(_ line: YAMLLine) -> YAMLFault? {
    guard line.key == nil, line.indentation.isEmpty else { return nil }
    for end in line.text.indices.reversed() where " =：".contains(line.text[end]) {
      let key = line.text[..<end].trimmed
      guard knownKey(key) else { continue }
      let value = line.text[end...].drop { " =：".contains($0) }.trimmed
      let better = "\(key): \(value)"
      return YAMLFault(range: line.content, line: line.range, problem: .missingColon(line: better), key: key)
    }
    return nil
  }

  /// An item that is not as far in as the one above it.
  private func misaligned(_ line: YAMLLine, below above: YAMLLine) -> YAMLFault? {
    guard line.isItem, above.isItem, line.indentation.count != above.indentation.count else { return nil }
    let better = "\(String(decoding: above.indentation, as: UTF8.self))\(line.text.trimmed)"
    return YAMLFault(range: line.content, line: line.range, problem: .misalignedItem(line: better), key: nil)
  }

  /// Words at the beginning of a line that are no key; libyaml, waiting for a colon, gives up on the line below.
  private func isStray(_ line: YAMLLine) -> Bool {
    line.key == nil && line.indentation.isEmpty && !line.isItem
  }

  private func stray(_ line: YAMLLine) -> YAMLFault {
    YAMLFault(range: line.content, line: line.range, problem: .yamlSyntax("could not find expected ':'"), key: nil)
  }

  /// A quotation mark or bracket that is not closed on its line may go on below; a key further in may be nested.
  private func possible(_ line: YAMLLine) -> YAMLFault? {
    guard let key = line.key, let value = line.value else { return nil }
    if let open = value.text.first, "\"'".contains(open) ? value.text.closingQuote == nil : "[{".contains(open),
      value.text.last != "]", value.text.last != "}"
    {
      let better = line.closing(String(open))
      return YAMLFault(
        range: value.range, line: line.range, problem: .notClosed(String(open), line: better), key: key)
    }
    guard !line.indentation.isEmpty, knownKey(key), line.text.trimmed.first != "-" else { return nil }
    let better = line.text.trimmed
    return YAMLFault(range: line.content, line: line.range, problem: .indentedKey(line: better), key: key)
  }
}

extension String {
  /// Where the quotation mark that the text begins with is closed: not by `\"`, `''`.
  fileprivate var closingQuote: Index? {
    guard let quote = first else { return nil }
    var index = self.index(after: startIndex)
    while index < endIndex {
      let next = self.index(after: index)
      if quote == "\"", self[index] == "\\", next < endIndex {
        index = self.index(after: next)
      } else if self[index] != quote {
        index = next
      } else if quote == "'", next < endIndex, self[next] == quote {
        index = self.index(after: next)
      } else {
        return index
      }
    }
    return nil
  }
}
