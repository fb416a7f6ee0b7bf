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
  @Test(arguments: ["don-vi-01", "2018/So-Hoa", "TC01", "a.b_c", "7"])
  func anIdHasOneKeyByEitherWay(_ id: String) {
    #expect(MatchKey.exact(id) == MatchKey.exact(" \(id) "))
    #expect(MatchKey.bare(id) == MatchKey.bare(" \(id) "))
    #expect(MatchKey.exact(id) == MatchKey.exact(id.lowercased()))
  }
}
