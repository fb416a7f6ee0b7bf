import Foundation
import Testing

@testable import Vietnamese

/// Order and numbers as ICU has them for Vietnamese (CLDR), by Debian's `python3-icu`; syllables as they stand in the
/// dictionary of LibreOffice, Debian's `hunspell-vi`.
@Suite struct ICUTests {
  private static func icu(_ script: String, input: String = "") throws -> [String] {
    let head = "import icu, sys\nvi = icu.Locale('vi')\ntexts = sys.stdin.read().splitlines()\n"
    let out = try Authority.run("/usr/bin/python3", ["-X", "utf8", "-c", head + script], input: Data(input.utf8))
    return String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The words of the dictionary that are written in Vietnamese letters alone, in small ones.
  private static func dictionary() throws -> [String] {
    let text = try String(contentsOfFile: "/usr/share/hunspell/vi_VN.dic", encoding: .utf8)
    return text.split(separator: "\n").map { String($0.prefix { $0 != "/" }).nfc }.filter { word in
      !word.isEmpty && word == word.lowercased() && word.unicodeScalars.allSatisfy { VietnameseLetter.small($0) != 0 }
    }
  }

  /// ICU knows two places of one tone for two tones, so each syllable is asked in the new spelling alone.
  @Test func syllablesStandInTheOrderOfICU() throws {
    let old = Set(
      Syllables.onsets.flatMap { onset in
        Syllables.spelled(onset, Syllables.movingRhymes.map(\.old), Syllables.toneMarks.dropFirst())
      })
    let all = Set(Syllables.all).union(try Self.dictionary()).subtracting(old)
    // gìa and già are one to us, and only one of them to ICU.
    let asked = Dictionary(grouping: all, by: MatchKey.exact).values.filter { $0.count == 1 }.joined()
    let sorted = try Self.icu(
      "print('\\n'.join(sorted(texts, key=icu.Collator.createInstance(vi).getSortKey)))",
      input: asked.sorted().joined(separator: "\n"))
    try #require(sorted.count == asked.count && asked.count > 17_000)
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(SyllableOrder.key(left) < SyllableOrder.key(right), "\(left) | \(right)")
    }
  }

  @Test func wordsOfTheDictionaryAreSyllables() throws {
    let words = try Self.dictionary()
    try #require(words.count > 6_000)
    // Loan words, and three misprints.
    let foreign = [
      "basoi", "email", "gip", "gram", "internet", "intranet", "ka", "palăng", "ping", "tivi", "tout", "têt", "v",
      "web",
      "xit",
    ]
    #expect(words.filter { !Syllable.isValid($0) } == foreign)
  }

  /// No two words of the dictionary are taken for one, but where its authors spell one word in two ways: by the place
  /// of the tone, or by i and y behind h, k, l, m, s, t.
  @Test func wordsOfTheDictionaryHaveKeysOfTheirOwn() throws {
    let words = Dictionary(grouping: Set(try Self.dictionary()), by: MatchKey.exact).values.filter { $0.count > 1 }
    for same in words {
      #expect(Set(same.map(Self.withoutTone)).count == 1, "\(same)")
    }
  }

  private static func withoutTone(_ word: String) -> String {
    let letters = word.nfd.unicodeScalars.filter { !Syllables.toneMarks.contains(String($0)) }.map(String.init).joined()
    return letters.replacing(/([hklmst])y$/) { "\($0.1)i" }
  }

  @Test func numbersAreWrittenAsICUWritesThem() throws {
    let numbers = [
      "0", "7", "-7", "999", "1000", "-1000", "19663", "57500.25", "1234567.89", "0.5", "-0.125", "100000", "1000000",
      "999999999999.999",
    ]
    let written = try Self.icu(
      """
      f = icu.NumberFormatter.withLocale(vi).precision(icu.Precision.minMaxFraction(0, 6))
      for text in texts: print(f.formatDecimal(text.encode()))
      """, input: numbers.joined(separator: "\n"))
    try #require(written.count == numbers.count)
    for (number, text) in zip(numbers, written) {
      let value = try VietnameseNumber.parse(text).get().value
      #expect(value.plain == number)
      #expect(value.vietnamese.replacing("\u{2212}", with: "-") == text)
    }
  }

  /// `1 nghìn`, `10 triệu`, `1 tỷ`: the words of numbers and what they are worth.
  @Test func wordsOfNumbersAreWorthWhatICUSays() throws {
    let written = try Self.icu(
      """
      f = icu.NumberFormatter.forSkeleton('compact-long').locale(vi)
      for power in range(3, 15): print(f.formatDecimal(b'1' + b'0' * power))
      """)
    try #require(written.count == 12)
    for (text, power) in zip(written, 3...) {
      let plain = "1" + String(repeating: "0", count: power)
      #expect(try VietnameseNumber.parse(text).get().value.plain == plain, "\(text)")
    }
  }

  @Test func percentAndMoneyAreReadAsICUWritesThem() throws {
    let written = try Self.icu(
      """
      print(icu.NumberFormatter.forSkeleton('percent .00').locale(vi).formatDecimal(b'8.76'))
      for code in ('VND', 'USD'):
        skeleton = f'currency/{code} precision-integer'
        print(icu.NumberFormatter.forSkeleton(skeleton).locale(vi).formatDecimal(b'8000000'))
      """)
    let quantities = try written.map { try VietnameseNumber.parse($0).get() }
    #expect(quantities.map(\.value.plain) == ["8.76", "8000000", "8000000"])
    #expect(quantities.map(\.unit) == [.percent, .vnd, .usd])
  }
}
