import Diagnostics
import SourceText

/// Hides the personal data of a file in what is said about it: in the lines shown, by their place; in words that quote
/// them, by their bytes. Each is looked up, so that many data and many messages cost their sum.
package struct PersonalDataMask {
  private let file: PersonalDataGuard.Sensitive
  /// How long those are that begin with the same four bytes, the longest first.
  private var lengths: [UInt32: [Int]] = [:]
  private var kinds: [[UInt8]: PersonalData.Kind] = [:]

  /// What is shorter is a house's number, and no secret without its place.
  private static let least = 4

  package init(_ file: PersonalDataGuard.Sensitive) {
    self.file = file
    for data in file.data {
      let written = Array(file.source.bytes[data.range])
      // A message may quote a value as it is read.
      for text in [written, ReadableText(written, .markdown).bytes] where text.count >= Self.least {
        guard kinds.updateValue(data.kind, forKey: text) == nil else { continue }
        let key = Self.key(text[...])
        if lengths[key]?.contains(text.count) != true { lengths[key, default: []].append(text.count) }
      }
    }
    lengths = lengths.mapValues { $0.sorted(by: >) }
  }

  package func hide(in diagnostic: Diagnostic) -> Diagnostic {
    let problem = diagnostic.problem
    func words(_ words: Words) -> Words { Words(hide(words.message), help: words.help.map(hide)) }
    let reworded = Problem(
      problem.code, vi: words(problem.vi), en: words(problem.en), suggestion: problem.suggestion.map(hide))
    return Diagnostic(file: diagnostic.file, place: diagnostic.place.map(hide), reworded).asSevere(as: diagnostic)
  }

  private func hide(in place: Diagnostic.Place) -> Diagnostic.Place {
    place.shown.isEmpty ? place.with(line: hide(place.line)) : file.hiding(place)
  }

  private func hide(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var (hidden, index, start) = ("", 0, 0)
    while index + Self.least <= bytes.count {
      guard let end = secretEnd(bytes, at: index), let kind = kinds[Array(bytes[index..<end])] else {
        index += 1
        continue
      }
      hidden += String(decoding: bytes[start..<index], as: UTF8.self)
      hidden += String(decoding: bytes[index..<end], as: UTF8.self).masked(kind)
      (index, start) = (end, end)
    }
    return start == 0 ? text : hidden + String(decoding: bytes[start...], as: UTF8.self)
  }

  private func secretEnd(_ bytes: [UInt8], at index: Int) -> Int? {
    lengths[Self.key(bytes[index...])]?.first { length in
      index + length <= bytes.count && kinds[Array(bytes[index..<index + length])] != nil
    }.map { index + $0 }
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(least).reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension PersonalDataGuard.Sensitive {
  /// The same diagnostic with the data in its line hidden.
  func hidingLine(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(file: diagnostic.file, place: diagnostic.place.map(hiding), diagnostic.problem).asSevere(as: diagnostic)
  }

  fileprivate func hiding(_ place: Diagnostic.Place) -> Diagnostic.Place {
    let shown = place.shown
    guard !shown.isEmpty, !data.isEmpty else { return place }
    var (text, index) = ("", shown.lowerBound)
    var next = first(endingAfter: shown.lowerBound)
    while next < data.count, data[next].range.lowerBound < shown.upperBound {
      let range = data[next].range.clamped(to: shown)
      // Of what is cut off not even the last digits are shown.
      let kind = range == data[next].range ? data[next].kind : .homeAddress
      text += source.text(index..<range.lowerBound) + source.text(range).masked(kind)
      (index, next) = (range.upperBound, next + 1)
    }
    return place.with(line: text + source.text(index..<shown.upperBound))
  }

  private func first(endingAfter offset: Int) -> Int {
    data.sortedCount { $0.range.upperBound <= offset }
  }
}

extension Diagnostic.Place {
  fileprivate func with(line: String) -> Diagnostic.Place {
    Diagnostic.Place(start: start, end: end, line: line, skipped: skipped, shown: shown, cell: cell)
  }
}

extension Diagnostic {
  /// Keeps whether the diagnostic was held back.
  fileprivate func asSevere(as other: Diagnostic) -> Diagnostic {
    other.severity == other.problem.code.severity ? self : heldBack
  }
}
