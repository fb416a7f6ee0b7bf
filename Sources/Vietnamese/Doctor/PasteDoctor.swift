/// Finds what pasting and saving have damaged in Vietnamese text, and repairs what can be repaired.
///
/// Text is UTF-8 in NFC. What stands right is left alone: words count as damaged when they are no Vietnamese syllables
/// and become such, so names and words of other languages pass.
public enum PasteDoctor {
  /// In the order of the text, none within another.
  public static func flaws(in bytes: [UInt8]) -> [TextFlaw] {
    guard DoctorQuickCheck.isDoubtful(bytes.span) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    var known = KnownLines<[TextFlaw]>()
    var flaws = lines.map { line in
      guard DoctorQuickCheck.isDoubtful(bytes.span.extracting(line.indices)) else { return [] as [TextFlaw] }
      let flaws = known.value(of: line) { DoctorLine(line).flaws.map { $0.moved(by: -line.startIndex) } }
      return flaws.map { $0.moved(by: line.startIndex) }
    }
    Neighbourhood(lines, flaws)?.settle(&flaws)
    return flaws.flatMap { $0 }
  }

  /// The text with every flaw repaired that can be. Idempotent.
  /// - Parameter lineBreak: what to write at an offset of the text where a line was broken by a character that editors
  ///   do not show.
  public static func repaired(_ bytes: [UInt8], lineBreak: (Int) -> String = { _ in "\n" }) -> [UInt8] {
    repaired(bytes, flaws(in: bytes), lineBreak: lineBreak)
  }

  /// The same, of a text whose flaws were found before.
  public static func repaired(_ bytes: [UInt8], _ flaws: [TextFlaw], lineBreak: (Int) -> String) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for flaw in flaws {
      guard let better = flaw.repaired else { continue }
      result += bytes[copied..<flaw.range.lowerBound]
      result +=
        (better.utf8.contains(0x0A) ? better.replacing("\n", with: lineBreak(flaw.range.lowerBound)) : better).utf8
      copied = flaw.range.upperBound
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }
}
