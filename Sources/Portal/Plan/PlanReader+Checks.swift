import DataFiles
import Emulation
import SourceText
import Vietnamese

/// What a plan says twice, or in a way that its reader could take for something else.
extension PlanReader {
  /// Of two deadlines of one code only one could hold.
  mutating func check(_ deadlines: [Deadline]) {
    var lines: [String: Int] = [:]
    for code in deadlines.compactMap(\.code) {
      if let first = lines[code.value] {
        report(.duplicateRow(code.value, firstLine: first), code.origin.range)
      } else {
        lines[code.value] = code.origin.line
      }
    }
  }

  /// A slip of the plan stays visible as nguyên văn beside the number that it means (docs/spec/standings.md,
  /// "Targets"); a note has to say so.
  mutating func checkVerbatim(ofTarget fields: KeyedValues) {
    guard fields[TargetKeys.note] == nil, let verbatim = fields[TargetKeys.verbatim] else { return }
    let typed = [fields[TargetKeys.plan], fields[TargetKeys.previous]].compactMap { $0?.value }
    for range in numerals(in: verbatim.range) {
      let text = source.text(range)
      guard case .failure(.ambiguousComma(let decimal, let thousands)) = VietnameseNumber.parseGuarded(text),
        case .success(let meant) = VietnameseNumber.parse(thousands), typed.contains(meant.value)
      else { continue }
      report(.slipWithoutNote(text, decimal, thousands), range)
    }
  }

  private func numerals(in range: Range<Int>) -> [Range<Int>] {
    source.bytes[range].split { !$0.isASCIIDigit && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }.compactMap {
      run in
      guard let first = run.firstIndex(where: \.isASCIIDigit), let last = run.lastIndex(where: \.isASCIIDigit) else {
        return nil
      }
      return first..<last + 1
    }
  }
}
