import Testing

@testable import DeskStore

@Suite struct EntryTextTests {
  private let entry = """
    ---
    # Ghi chú của văn phòng
    tiêu đề: Lễ phát động   # đừng đổi
    ngày:   "30/6/2018"
    tóm tắt: 'Bài của ''Sở'''
    khoá lạ: { a: 1, b: [x, y] }

    tài liệu:
      - tệp: bao-cao.pdf
        tên: Báo cáo
      # hết
      - tệp: anh.jpg
    thẻ: [một, "hai, ba"]
    trích: |
      Dòng một
        thụt vào

      Dòng ba
    rỗng:
    ---

    Nội dung.

    """

  private func text(_ entry: String) -> EntryText { EntryText(Array(entry.utf8)) }
  private func string(_ text: EntryText) -> String { String(decoding: text.bytes, as: UTF8.self) }

  private func expect(_ path: FieldPath, _ value: FieldValue, _ change: (String, String)) throws {
    let edited = try text(entry).setting(path, to: value)
    #expect(string(edited) == entry.replacing(change.0, with: change.1, maxReplacements: 1))
  }

  @Test func eachWayOfWritingStays() throws {
    try expect("tiêu đề", .text("Lễ tổng kết"), ("Lễ phát động", "Lễ tổng kết"))
    try expect("ngày", .text("01/7/2018"), ("30/6/2018", "01/7/2018"))
    try expect("tóm tắt", .text("Của 'ta'"), ("Bài của ''Sở''", "Của ''ta''"))
    try expect(["khoá lạ", "b"], .list([.text("x"), .text("z")]), ("[x, y]", "[x, z]"))
    try expect(["tài liệu", 0, "tên"], .text("Báo cáo năm"), ("Báo cáo", "Báo cáo năm"))
    try expect(["thẻ", 1], .text("hai, bốn"), ("hai, ba", "hai, bốn"))
    try expect(
      "trích", .text("Dòng một\n\nDòng hai\n"), ("Dòng một\n    thụt vào\n\n  Dòng ba", "Dòng một\n\n  Dòng hai"))
    try expect("rỗng", .text("đầy"), ("rỗng:", "rỗng: đầy"))
  }

  @Test func whatPlainTextCannotSayIsQuoted() throws {
    try expect("tiêu đề", .text("Lễ: phát động"), ("Lễ phát động", "'Lễ: phát động'"))
    try expect("tiêu đề", .text("Lễ #1 'lớn'"), ("Lễ phát động", "'Lễ #1 ''lớn'''"))
    try expect("tiêu đề", .text("~"), ("Lễ phát động", "'~'"))
    try expect("tiêu đề", .text(""), ("Lễ phát động", ""))
    try expect("rỗng", .text("hai\ndòng"), ("rỗng:", "rỗng: |-\n  hai\n  dòng"))
    try expect(["thẻ", 0], .text("a, b"), ("[một", "['a, b'"))
  }

  @Test func whatIsTheSameChangesNothing() throws {
    let whole = text(entry)
    for field in try whole.fields() {
      #expect(try whole.setting(FieldPath([.key(field.key)]), to: field.value) == whole)
    }
    #expect(whole.settingBody(whole.body) == whole)
    #expect(try whole.setting("mới", to: .text("")) == whole)
  }

  @Test func aNewKeyComesWhereItsSchemaHasIt() throws {
    let order = ["tiêu đề", "đơn vị", "ngày"]
    let edited = try text(entry).setting("đơn vị", to: .text("Sở Nội vụ"), order: order)
    #expect(string(edited) == entry.replacing("# đừng đổi\n", with: "# đừng đổi\nđơn vị: Sở Nội vụ\n"))
    let last = try text(entry).setting("nguồn", to: .text("Báo"), order: order)
    #expect(string(last) == entry.replacing("rỗng:\n", with: "rỗng:\nnguồn: Báo\n"))
    let nested = try text(entry).setting(["tài liệu", 1, "tên"], to: .text("Ảnh"))
    #expect(string(nested) == entry.replacing("anh.jpg\n", with: "anh.jpg\n    tên: Ảnh\n"))
    let list = try text(entry).setting("phim", to: .list([.text("a"), .text("b: c")]))
    #expect(
      string(list) == entry.replacing("rỗng:\n", with: "rỗng:\nphim:\n  - a\n  - 'b: c'\n")
        || string(list).contains("phim:\n  - \"a\"\n"))
    let records = try text(entry).setting(
      "ảnh", to: .list([.record([.init("tệp", .text("a.jpg")), .init("mô tả", .text("Lễ"))])]))
    #expect(try records.value(["ảnh", 0, "mô tả"]) == .text("Lễ"))
  }

  @Test func itemsComeAndGo() throws {
    let documents = try #require(try text(entry).value("tài liệu"))
    guard case .list(let items) = documents else { return #expect(Bool(false)) }
    let more = try text(entry).setting("tài liệu", to: .list(items + [.record([.init("tệp", .text("c.pdf"))])]))
    #expect(string(more) == entry.replacing("anh.jpg\n", with: "anh.jpg\n  - tệp: c.pdf\n"))
    let fewer = try text(entry).removing(["tài liệu", 1])
    #expect(string(fewer) == entry.replacing("  - tệp: anh.jpg\n", with: ""))
    let first = try text(entry).removing(["tài liệu", 0])
    #expect(try first.value(["tài liệu", 0, "tệp"]) == .text("anh.jpg"))
    #expect(try text(entry).removing(["thẻ", 0]).value("thẻ") == .list([.text("hai, ba")]))
    #expect(
      string(try text(entry).setting("thẻ", to: .list([]))) == entry.replacing("thẻ: [một, \"hai, ba\"]\n", with: ""))
  }

  @Test func anEntryWithoutFrontMatterGetsOne() throws {
    #expect(
      string(try text("Chỉ có lời.\n").setting("tiêu đề", to: .text("Lễ"))) == "---\ntiêu đề: Lễ\n---\n\nChỉ có lời.\n")
    #expect(string(try text("---\n---\n").setting("tiêu đề", to: .text("Lễ"))) == "---\ntiêu đề: Lễ\n---\n")
  }

  @Test func lineEndsAndTheMarkOfTheFileStay() throws {
    let windows = "\u{FEFF}---\r\ntiêu đề: Lễ\r\nngày: 30/6/2018\r\n---\r\n\r\nMột.\r\n\r\nHai."
    let edited = try text(windows).setting("nguồn", to: .text("Báo")).setting("tiêu đề", to: .text("Hội"))
    #expect(
      Array(string(edited).utf8)
        == Array(windows.replacing("Lễ", with: "Hội").replacing("/2018\r\n", with: "/2018\r\nnguồn: Báo\r\n").utf8))
    let body = edited.settingBody(edited.body.replacing("Một.", with: "Một.\nRưỡi."))
    #expect(body.bytes.suffix(24).elementsEqual("\r\nMột.\r\nRưỡi.\r\n\r\nHai.".utf8.suffix(24)))
    #expect(edited.settingBody(edited.body.replacing("\n", with: "\r\n")) == edited)
  }

  @Test func whatCannotBeReadIsLeftAlone() {
    for broken in ["---\na: \"b\n---\n", "---\na: b\n  c: d\n---\n", "---\n- a\n---\n"] {
      #expect(throws: EditFailure.self) { try text(broken).setting("tiêu đề", to: .text("x")) }
    }
    #expect(throws: EditFailure.encoding) {
      try EntryText(Array("---\na: ".utf8) + [0xC3, 0x28] + Array("\n---\n".utf8)).setting("a", to: .text("x"))
    }
  }
}
