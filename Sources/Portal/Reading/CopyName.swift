import SourceText

/// Names that Explorer, browsers, Git and synchronising programs give to a second copy of a file.
enum CopyName {
  /// The name that the file was copied from; nil where the name is nobody's copy.
  static func original(of name: String) -> String? {
    // Every such mark has a space, a capital, a bracket, an underscore or a second dot; most names have none.
    guard !name.utf8.dropLast(5).allSatisfy(\.isPlainInName) else { return nil }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let (stem, ending) = (String(name[..<dot]).trimmed, String(name[dot...]))
    let found = stem.withoutFrontMark ?? stem.withoutEndMark ?? stem.withoutNumber
    guard let found, !found.trimmed.isEmpty else { return nil }
    return found.trimmed + ending
  }
}

extension UInt8 {
  fileprivate var isPlainInName: Bool { (0x61...0x7A).contains(self) || isASCIIDigit || self == UInt8(ascii: "-") }
}

extension String {
  /// `Copy of le`, `Bản sao của le`.
  fileprivate var withoutFrontMark: String? {
    let folded = lowercased()
    for mark in ["copy of ", "bản sao của ", "[conflict] "] where folded.hasPrefix(mark) {
      return String(dropFirst(mark.count))
    }
    return nil
  }

  /// `le - Copy`, `le - Copy (2)`, `le - Bản sao`, `le copy 2`; `le.sync-conflict-20180705-…`, `le (… conflicted copy
  /// …)`.
  fileprivate var withoutEndMark: String? {
    let bare = withoutNumber ?? self
    let folded = bare.lowercased()
    for mark in [" - copy", " – copy", " - bản sao", " – bản sao"] where folded.hasSuffix(mark) {
      return String(bare.dropLast(mark.count))
    }
    let spaced = bare.withoutLastNumber.lowercased()
    for mark in [" copy", " bản sao"] where spaced.hasSuffix(mark) {
      return String(bare.prefix(spaced.count - mark.count))
    }
    return withoutConflict
  }

  private var withoutConflict: String? {
    let folded = lowercased()
    for mark in [".sync-conflict-", "_conflict-", "_conf(", ".conflict"] {
      if let found = folded.firstRange(of: mark) {
        return String(prefix(folded.distance(from: folded.startIndex, to: found.lowerBound)))
      }
    }
    for mark in ["_BACKUP_", "_LOCAL_", "_REMOTE_", "_BASE_"] {
      guard let found = firstRange(of: mark), !self[found.upperBound...].isEmpty,
        self[found.upperBound...].allSatisfy({ $0.isASCII && $0.isNumber })
      else { continue }
      return String(self[..<found.lowerBound])
    }
    guard hasSuffix(")"), let open = lastIndex(of: "(") else { return withoutComputer }
    let words = self[open...].lowercased()
    let marks = ["conflicted copy", "case conflict", "sfconflict", "xung đột"]
    return marks.contains(where: words.contains) ? String(self[..<open]) : nil
  }

  /// OneDrive: `le-DESKTOP-7AB12CD`. Other names of computers (`PC03`) are names of offices too.
  private var withoutComputer: String? {
    for mark in ["-DESKTOP-", "-LAPTOP-"] {
      guard let found = firstRange(of: mark), found.lowerBound > startIndex else { continue }
      let rest = self[found.upperBound...]
      let isName = rest.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
      if !rest.isEmpty, rest.count <= 15, isName { return String(self[..<found.lowerBound]) }
    }
    return nil
  }

  /// `le (1)`, `le[1]`: a number of one or two digits, so that `tong-ket (2018)` is nobody's copy.
  fileprivate var withoutNumber: String? {
    let opening: Character = hasSuffix("]") ? "[" : "("
    guard hasSuffix(")") || hasSuffix("]"), let open = lastIndex(of: opening), open > startIndex else { return nil }
    let digits = self[index(after: open)...].dropLast()
    guard (1...2).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return String(self[..<open]).trimmed
  }

  /// `le copy 2` without the number.
  private var withoutLastNumber: String {
    guard let space = lastIndex(of: " "), self[index(after: space)...].allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return self
    }
    return String(self[..<space])
  }
}
