/// Finds what pasting and saving have damaged in Vietnamese text, and repairs what can be repaired.
///
/// Text is UTF-8 in NFC. What stands right is left alone: words count as damaged when they are no Vietnamese syllables
/// and become such, so names and words of other languages pass.
public enum PasteDoctor {
  /// In the order of the text, none within another.
  public static func flaws(in bytes: [UInt8]) -> [TextFlaw] {
    guard !PlainSpelling.suffices(bytes.span), DoctorQuickCheck.isDoubtful(bytes.span) else { return [] }
    var flaws: [TextFlaw] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if DoctorQuickCheck.isDoubtful(bytes.span.extracting(start..<end)) {
        flaws += DoctorLine(bytes[start..<end]).flaws
      }
      start = end + 1
    }
    return flaws
  }

  /// The text with every flaw repaired that can be; of a second look nothing more comes.
  public static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for flaw in flaws(in: bytes) {
      guard let better = flaw.repaired else { continue }
      result += bytes[copied..<flaw.range.lowerBound] + Array(better.utf8)
      copied = flaw.range.upperBound
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }
}

/// One line under the doctor's eyes.
struct DoctorLine {
  private let scalars: ArraySlice<Unicode.Scalar>
  /// The byte offset of each scalar, and of the end.
  private let offsets: [Int]

  init(_ bytes: ArraySlice<UInt8>) {
    var scalars: [Unicode.Scalar] = []
    var offsets = [bytes.startIndex]
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append(scalar)
      offsets.append((offsets.last ?? 0) + scalar.utf8.count)
    }
    self.scalars = scalars[...]
    self.offsets = offsets
  }

  var flaws: [TextFlaw] {
    let legacy = self.legacy
    let lost = LostMarks.find(in: scalars).map { [flaw(.lostMarks, $0, nil)] } ?? []
    let others = lost + characters
    return (legacy + others.filter { other in !legacy.contains { $0.range.overlaps(other.range) } })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// By the encoding that explains most.
  private var legacy: [TextFlaw] {
    var best: (encoding: LegacyEncoding, runs: [LegacyRuns.Run], score: Int)?
    for encoding in LegacyEncoding.allCases {
      let runs = LegacyRuns(line: scalars, encoding: encoding).find()
      let score = runs.reduce(0) { $0 + $1.score }
      if score > best?.score ?? 0 { best = (encoding, runs, score) }
    }
    return best.map { best in best.runs.map { flaw(.legacy(best.encoding), $0.range, $0.repaired) } } ?? []
  }

  /// Single characters that should be others, or none; a run of them is one flaw.
  private var characters: [TextFlaw] {
    var found: [TextFlaw] = []
    for index in scalars.indices where !scalars[index].isASCII {
      guard let kind = InvisibleText.replacement(in: scalars, at: index) else { continue }
      let next = flaw(kind, index..<index + 1, better(for: kind, scalars[index]))
      if let last = found.last, last.kind == kind, kind != .eth, last.range.upperBound == next.range.lowerBound {
        found[found.count - 1] = TextFlaw(
          kind: kind, range: last.range.lowerBound..<next.range.upperBound, repaired: last.repaired)
      } else {
        found.append(next)
      }
    }
    return found
  }

  private func better(for kind: TextFlaw.Kind, _ scalar: Unicode.Scalar) -> String? {
    switch kind {
    case .hardSpace: " "
    case .invisible: ""
    case .eth: scalar.properties.isUppercase ? "Đ" : "đ"
    case .legacy, .lostMarks: nil
    }
  }

  private func flaw(_ kind: TextFlaw.Kind, _ range: Range<Int>, _ repaired: String?) -> TextFlaw {
    TextFlaw(kind: kind, range: offsets[range.lowerBound]..<offsets[range.upperBound], repaired: repaired)
  }
}
