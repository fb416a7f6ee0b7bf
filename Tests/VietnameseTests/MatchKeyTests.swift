import Foundation
import Testing
import Vietnamese

@Suite struct MatchKeyTests {
  @Test(arguments: [
    ("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA"), ("Thuỷ", "thủy"), ("Uỷ ban", "Ủy ban"), ("khoẻ", "khỏe"), ("Hoàn", "Hòan"),
    ("H’Hen  Niê", "h'hen\u{A0}niê "), ("Hʼ Hen", "H' Hen"), ("Ðặng", "Đặng"), ("Rơ\u{AD} Châm\u{200B}", "rơ châm"),
    ("Phòng \u{200B} 1", "Phòng 1"),
  ])
  func exactKeysIgnoreCaseTonePlacementApostropheAndSpacing(left: String, right: String) {
    #expect(MatchKey.exact(left) == MatchKey.exact(right))
    #expect(MatchKey.exact(left.nfd) == MatchKey.exact(right))
  }

  @Test(arguments: [
    ("Hạnh", "Hành"), ("Ân", "Ấn"), ("thường", "thưởng"), ("Hoa", "Hoà"), ("quý", "quí"), ("Đạt", "Dạt"),
    ("H’Bút", "HBút"),
    ("Ƀhăm", "Bhăm"), ("Phòng 1", "Phòng 01"), ("Phòng 1", "Phòng1"), ("Hà Anh", "Há Ành"), ("a b", "ab"), ("Ý", "Y"),
    ("ñ", "n"),
    ("ãn", "añ"), ("", "a"),
  ])
  func exactKeysTellPeopleApart(left: String, right: String) {
    #expect(MatchKey.exact(left) != MatchKey.exact(right))
  }

  @Test(
    "Every syllable of hunspell-vi with y or i behind h k l m s t matches its other spelling, none else does",
    .timeLimit(.minutes(5)))
  func everySyllableOfTheDictionaryHasOneKeyInBothSpellings() throws {
    let file = try String(contentsOfFile: "/usr/share/hunspell/vi_VN.dic", encoding: .utf8)
    let syllables = Set(
      file.split(whereSeparator: \.isNewline).dropFirst().map { $0.prefix { $0 != "/" }.lowercased().nfc })
    var met = 0
    for syllable in syllables where syllable.nfd.unicodeScalars.contains(where: { $0 == "i" || $0 == "y" }) {
      let letters = String(
        String.UnicodeScalarView(syllable.nfd.unicodeScalars.filter { !(0x300..<0x370 ~= $0.value) }))
      let isMet = letters.wholeMatch(of: /[hklmst][iy]/) != nil
      met += isMet ? 1 : 0
      let other = syllable.inOtherSpelling
      #expect((MatchKey.exact(syllable) == .exact(other)) == isMet, "\(syllable)")
      #expect((MatchKey.exact("Trần \(syllable) A") == .exact("TRẦN \(other) A")) == isMet, "\(syllable)")
      #expect((MatchKey.bare("Trần \(syllable)") == .bare("tran \(letters.inOtherSpelling)")) == isMet, "\(syllable)")
    }
    #expect(met > 40)
  }

  @Test(arguments: [
    ("cong-ty", "cong-ti"), ("2018/so-ky", "2018/so-ki"), ("tc.my", "tc.mi"), ("ngay", "ngai"), ("NV-HY", "NV-HI"),
    ("ky2", "ki2"), ("y", "i"), ("quy", "qui"), ("Mỹ", "My"), ("kỹ", "kị"), ("Thúy", "Thúi"),
  ])
  func idsAndOtherSyllablesKeepTheirY(left: String, right: String) {
    #expect(MatchKey.exact(left) != .exact(right))
    #expect(MatchKey.exact(" \(left)\u{200B}") == .exact(left))
    #expect(MatchKey.exact(" \(left)\u{200B}") != .exact(right))
  }

  @Test(arguments: [
    ("Phòng Kế hoạch", "phong  ke hoach"), ("Điển hình", "DIEN HINH"), ("H’Hen", "hhen"), ("Ƀuk", "buk"), (" ", ""),
  ])
  func bareKeysIgnoreDiacritics(left: String, right: String) {
    #expect(MatchKey.bare(left) == MatchKey.bare(right))
  }

  @Test(arguments: ["phong ke hoach", "Gia Lai", "H’Hen", "TC01", "“VP” – 1", "", "日本"])
  func textWithoutDiacriticsIsBare(text: String) {
    #expect(MatchKey.isBare(text))
  }

  @Test(arguments: ["phòng", "phòng".nfd, "dak Đoa", "Ƀuk", "Ðak", "\u{301}", "thuong thưởng", "Čư"])
  func textWithAnyDiacriticIsNot(text: String) {
    #expect(!MatchKey.isBare(text))
  }

  /// White space around an id takes it off the short way, which must lead to the same key.
  @Test(arguments: ["don-vi-01", "2018/So-Hoa", "TC01", "a.b_c", "7", "cong-ty", "ky"])
  func anIdHasOneKeyByEitherWay(_ id: String) {
    #expect(MatchKey.exact(id) == MatchKey.exact(" \(id) "))
    #expect(MatchKey.bare(id) == MatchKey.bare(" \(id) "))
    #expect(MatchKey.exact(id) == MatchKey.exact(id.lowercased()))
  }
}

extension String {
  /// With y for i and i for y.
  fileprivate var inOtherSpelling: String {
    String(String.UnicodeScalarView(nfd.unicodeScalars.map { $0 == "y" ? "i" : $0 == "i" ? "y" : $0 })).nfc
  }
}
