/// The keys of a YAML text, read to the end in spite of lines that cannot be read.
struct YAMLReading {
  var pairs: [YAMLPair] = []
  /// Keys on lines that could not be read: named there already, so not to be called missing.
  var lostKeys: [String] = []
  var diagnostics: [Diagnostic] = []
}

extension YAMLReading {
  /// A line that cannot be read is reported, blanked and the rest tried again, so one run shows every such line.
  private static let maximumRepairs = 50

  /// - Parameter knownKey: whether a name is a key here; tells `tiêu đề:Gia Lai` from an address.
  init(_ source: SourceFile, range: Range<Int>, knownKey: (String) -> Bool) {
    var bytes = source.bytes
    for _ in 0..<Self.maximumRepairs {
      do {
        try read(YAMLParser.parse(bytes, in: range), of: source, bytes: bytes)
        break
      } catch {
        let faults = YAMLFault.find(in: bytes, range: range, failure: error, knownKey: knownKey)
        for fault in faults {
          diagnostics.append(Diagnostic(source, at: fault.range, fault.problem))
          if let key = fault.key { lostKeys.append(key) }
          bytes.blank(fault.line)
        }
        if faults.allSatisfy({ $0.isFatal }) { break }
      }
    }
  }

  private mutating func read(_ root: YAMLNode?, of source: SourceFile, bytes: [UInt8]) {
    switch root {
    case nil: break
    case .map(let pairs, _):
      self.pairs = pairs
      diagnostics += YAMLTraps.find(in: pairs, of: SourceFile(path: source.path, bytes: bytes))
    case .scalar(let scalar) where scalar.isEmpty: break
    case .some(let other): diagnostics.append(Diagnostic(source, at: other.range, .notKeys))
    }
  }
}

extension [UInt8] {
  /// Overwrites a line with spaces: what follows keeps its place.
  fileprivate mutating func blank(_ range: Range<Int>) {
    for index in range { self[index] = .space }
  }
}
