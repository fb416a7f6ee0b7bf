/// One line under the doctor's eyes.
struct DoctorLine {
  let scalars: ArraySlice<Unicode.Scalar>
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
    let lost = LostMarks.find(in: scalars).map { [flaw(.lostMarks, $0, nil)] } ?? []
    switch LegacyLine(scalars).finding {
    case .sound where mayBeWindows1258:
      return lost.isEmpty ? [flaw(.unknownEncoding, seen ?? scalars.indices, nil)] : lost
    case .sound: return merged(characters, into: lost)
    case .repaired(let encoding, let runs):
      return merged(characters, into: merged(lost, into: runs.map { flaw($0, encoding) }))
    // What nobody can read is not touched at all.
    case .unknown(let range): return lost.isEmpty ? [flaw(.unknownEncoding, range, nil)] : lost
    }
  }

  /// `thi ðua nãm`: beside ð, as which Windows-1258 and VISCII show đ, every letter that they show as another letter of
  /// Vietnamese is in doubt, unless one shows that the line is Unicode.
  private var mayBeWindows1258: Bool {
    scalars.contains("ð") && scalars.contains { "ãõýÃÕÝ".unicodeScalars.contains($0) }
      && !scalars.contains { $0.value > 0xFF && VietnameseLetter.isOne($0) }
  }

  /// What a run of words is that came through an encoding, with the characters in it repaired too.
  func flaw(_ run: LegacyRuns.Run, _ encoding: LegacyEncoding) -> TextFlaw {
    let line = DoctorLine(Array(run.repaired.utf8)[...])
    var text = ""
    var copied = 0
    let bytes = Array(run.repaired.utf8)
    for flaw in line.characters {
      text += String(decoding: bytes[copied..<flaw.range.lowerBound], as: UTF8.self) + (flaw.repaired ?? "")
      copied = flaw.range.upperBound
    }
    return flaw(.legacy(encoding), run.range, text + String(decoding: bytes[copied...], as: UTF8.self))
  }

  /// In the order of the line, without those that others cover.
  private func merged(_ flaws: [TextFlaw], into covers: [TextFlaw]) -> [TextFlaw] {
    guard !covers.isEmpty else { return flaws }
    let covers = covers.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var rest = covers[...]
    let free = flaws.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { flaw in
      rest = rest.drop { $0.range.upperBound <= flaw.range.lowerBound }
      return !(rest.first?.range.overlaps(flaw.range) ?? false)
    }
    return (covers + free).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Single characters that should be others, or none; a run of them is one flaw.
  private var characters: [TextFlaw] {
    var found: [TextFlaw] = []
    let seen = self.seen
    for index in scalars.indices where !scalars[index].isASCII || scalars[index].isControl {
      guard let kind = InvisibleText.replacement(in: scalars, at: index) else { continue }
      let next = flaw(kind, index..<index + 1, better(for: kind, at: index, seen))
      if let last = found.last, last.kind == kind, kind != .eth, last.range.upperBound == next.range.lowerBound {
        found[found.count - 1] = TextFlaw(
          kind: kind, range: last.range.lowerBound..<next.range.upperBound, repaired: last.repaired)
      } else {
        found.append(next)
      }
    }
    return found
  }

  private func better(for kind: TextFlaw.Kind, at index: Int, _ seen: Range<Int>?) -> String? {
    switch kind {
    case .hardSpace: " "
    case .invisible: ""
    case .control(let scalar) where scalar.breaksLine: isWithin(seen, index) ? "\n" : ""
    // A letter of another encoding: to drop it would be to lose it.
    case .control("\u{80}"..."\u{9F}"): nil
    case .control: ""
    case .eth: scalars[index].properties.isUppercase ? "Đ" : "đ"
    case .legacy, .unknownEncoding, .lostMarks: nil
    }
  }

  /// Whether a line that is broken here has text on both sides.
  private func isWithin(_ text: Range<Int>?, _ index: Int) -> Bool {
    text.map { $0.lowerBound < index && index < $0.upperBound } ?? false
  }

  /// From the first character that is seen to the last.
  private var seen: Range<Int>? {
    let isSeen = { (scalar: Unicode.Scalar) in !scalar.isControl && !scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: isSeen), let last = scalars.lastIndex(where: isSeen) else { return nil }
    return first..<last
  }

  private func flaw(_ kind: TextFlaw.Kind, _ range: Range<Int>, _ repaired: String?) -> TextFlaw {
    TextFlaw(kind: kind, range: offsets[range.lowerBound]..<offsets[range.upperBound], repaired: repaired)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || value == 0x7F }

  /// Word's manual line break, a new page, and three characters that Unicode ends lines with.
  fileprivate var breaksLine: Bool {
    switch value {
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
