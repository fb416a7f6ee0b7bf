import Testing
import Vietnamese

@Suite struct NearestTests {
  private let keys = ["tiêu đề", "ngày", "tóm tắt", "ảnh", "mô tả ảnh", "phong trào", "đơn vị", "lĩnh vực", "bản nháp"]

  @Test(arguments: [
    ("tieu dê", "tiêu đề"), ("tiêu dề", "tiêu đề"), ("tiu đề", "tiêu đề"), ("đơn vi", "đơn vị"), ("dnơ vị", "đơn vị"),
    ("tóm tăt", "tóm tắt"),
    ("phong tràu", "phong trào"), ("ảnhh", "ảnh"), ("ANH", "ảnh"), ("ngay", "ngày"), ("mo ta anh".nfd, "mô tả ảnh"),
    ("ngày", "ngày"),
  ])
  func aSlipHasItsKey(text: String, key: String) {
    #expect(Nearest.nearest(to: text, among: keys) == key)
  }

  @Test(arguments: ["màu chữ", "xyz", "a", "", "họ và tên", "😀", "\u{301}"])
  func whatIsFarFromAllHasNone(text: String) {
    #expect(Nearest.nearest(to: text, among: keys) == nil)
  }

  @Test(arguments: ["ngày", "nga\u{300}y", "ngày ", "ng\u{200B}ày", "\u{FEFF}ngày", "ngày\u{AD}"])
  func nothingIsSuggestedThatLooksLikeWhatWasWritten(text: String) {
    #expect(Nearest.suggestion(for: text, among: keys) == nil)
    #expect(Nearest.suggestion(for: "đơn\u{A0}vị", among: keys) == nil)
  }

  @Test func aSuggestionIsTheNearestOtherwise() {
    #expect(Nearest.suggestion(for: "Ngay", among: keys) == "ngày")
    #expect(Nearest.suggestion(for: "NGÀY", among: keys) == "ngày")
  }

  @Test func marksDecideBetweenNamesOfOneFold() {
    #expect(Nearest.nearest(to: "Lê Hanh", among: ["Lê Hành", "Lê Hạnh", "Lê Hanh"]) == "Lê Hanh")
    #expect(Nearest.nearest(to: "thường", among: ["thuông", "thưởng"]) == "thưởng")
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    let names = ["Lê An", "Lê Ân", "Lê Ấn", "Lê Ăn", "Lê On", "Le Ann"]
    for _ in 0..<20 { #expect(Nearest.nearest(to: "Lê Ang", among: names.shuffled()) == "Lê An") }
    #expect(Nearest.nearest(to: "Lê An", among: []) == nil)
  }
}
