import Diagnostics
import SourceText

/// The keys of a YAML text, read to the end in spite of lines that cannot be read.
package struct YAMLReading {
  package var pairs: [YAMLPair] = []
  /// Keys on lines that could not be read: named there already, so not to be called missing.
  package var lostKeys: [String] = []
  /// Whether the rest of the text, too, is lost: then no key can be called missing.
  package var isCutShort = false
  package var diagnostics: [Diagnostic] = []
  /// Stretches that have been reported: a list or map around one need not be called wrong as well.
  package var explained: [Range<Int>] = []
}

extension YAMLReading {
  /// A line that cannot be read is reported, blanked and the rest tried again, so one run shows every such line: as often
  /// as four megabytes are read in all.
  private static func repairs(of size: Int) -> Int { max(2, min(50, 4_000_000 / max(size, 1))) }

  /// - Parameter knownKey: whether a name is a key here; tells `tiêu đề:Gia Lai` from an address.
  package init(_ source: SourceFile, range: Range<Int>, knownKey: @escaping (String) -> Bool) {
    if let pairs = FlatYAML.pairs(of: source.bytes, in: range) {
      self.pairs = pairs
      return
    }
    var bytes = source.bytes
    for control in ControlCharacter.ranges(in: bytes, range) { bytes.blank(control) }
    var findings = Findings(source)
    defer { diagnostics = findings.diagnostics + diagnostics }
    for _ in 0..<Self.repairs(of: range.count) {
      let faults: [YAMLFault]
      do {
        let root = try YAMLParser.parse(bytes, in: range)
        if read(root, of: SourceFile(path: source.path, bytes: bytes)) { return }
        faults = YAMLFault.find(in: bytes, range: range, notKeys: root?.range ?? range, knownKey: knownKey)
      } catch {
        faults = YAMLFault.find(in: bytes, range: range, failure: error, knownKey: knownKey)
      }
      for fault in faults { take(fault, from: &bytes, telling: &findings) }
      if faults.allSatisfy(\.isFatal) { break }
    }
    isCutShort = true
  }

  private mutating func take(_ fault: YAMLFault, from bytes: inout [UInt8], telling findings: inout Findings) {
    findings.add(fault.problem, at: fault.range)
    if let key = fault.key { lostKeys.append(key) }
    bytes.blank(fault.line)
  }

  /// Whether there were keys to read, or nothing at all.
  private mutating func read(_ root: YAMLNode?, of source: SourceFile) -> Bool {
    switch root {
    case nil: return true
    case .map(let pairs, _):
      var traps = YAMLTraps(source)
      self.pairs = traps.mend(pairs)
      diagnostics += traps.diagnostics
      if source.bytes.contains(UInt8(ascii: "\\")) {
        var escapes = EscapedCharacters(source)
        self.pairs = escapes.replaced(self.pairs)
        diagnostics += escapes.diagnostics
      }
      explained = traps.split
      return true
    case .scalar(let scalar): return scalar.isEmpty
    case .list: return false
    }
  }
}

extension [UInt8] {
  /// Overwrites a line with spaces: what follows keeps its place.
  fileprivate mutating func blank(_ range: Range<Int>) {
    for index in range { self[index] = .space }
  }
}
