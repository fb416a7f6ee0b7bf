import CommonMark
import Testing

@Suite struct PastedTextTests {
  /// What is said of pasted text, as "line:column better", with a "?" in front where it is not sure.
  private func pasted(_ source: String) -> [String] {
    Markdown(source).problems.compactMap { problem in
      guard case .pasted(_, let better, let isSure) = problem.fact else { return "\(problem.fact)" }
      return "\(problem.span.start.line):\(problem.span.start.column) \(isSure ? "" : "?")\(better)"
    }
  }

  @Test func linesOfCellsAreATable() {
    #expect(pasted("Đơn vị\tĐiểm\nVăn phòng\t95\n") == ["1:1 | Đơn vị | Điểm |\n|---|---|\n| Văn phòng | 95 |"])
    #expect(pasted("Bảng:\nA\tB|C\nD\tE") == ["2:1 \n| A | B\\|C |\n|---|---|\n| D | E |"])
    #expect(pasted("A\tB\nC\tD\tE") == ["1:1 ?| A | B |  |\n|---|---|---|\n| C | D | E |"])
    #expect(pasted("Một dòng\tcó Tab\n\n`a\tb`\n\n```\na\tb\nc\td\n```\n") == [])
  }

  @Test(arguments: ["•\t", "·\t", "§\t", "o\t", "▪ ", "–\t", "\u{F0B7}\t", "\u{F0A7} ", "• ", "➢ ", "•\u{A0}"])
  func signsOfWordAreBullets(_ sign: String) {
    #expect(pasted("\(sign)Một\n\(sign)Hai\n") == ["1:1 - Một\n- Hai"])
    #expect(pasted("Gồm:\n\(sign)Một\nhai\n\n") == ["2:1 - Một"])
  }

  @Test func dashesThatRunTogetherAreBulletsAndOneIsNot() {
    #expect(pasted("Gồm:\n– Một\n– Hai\n") == ["2:1 - Một\n- Hai"])
    #expect(pasted("– Một dòng thôi\n\no lớn\n\nĐộng\n\n· \n") == [])
  }

  @Test func aTabBehindAHyphenBecomesASpace() {
    #expect(pasted("-\tMột\n-\tHai\n") == ["1:1 - "])
  }

  @Test(arguments: [
    ("a)", "b)"), ("c)", "d)"), ("d)", "đ)"), ("e)", "g)"), ("1/", "2/"), ("I.", "II."), ("IV.", "V."), ("a.", "b."),
    ("A.", "B."), ("a/", "b/"), ("(1)", "(2)"), ("1.1.", "1.2."), ("i)", "ii)"),
  ])
  func numberedLinesThatRunTogetherAreParted(_ first: String, _ second: String) {
    #expect(pasted("\(first) Một\n\(second) Hai\n") == ["2:1 \n\(second) Hai"])
    #expect(pasted("Lời\n\(first) Một\nvà\n\(second) Hai\n").count == 1)
    #expect(pasted("\(first) Một\n\n\(second) Hai\n") == [])
  }

  @Test func whatOnlyLooksLikeANumberIsLeft() {
    #expect(pasted("Gồm:\na) Một\n") == ["2:1 ?\na) Một"])
    #expect(
      pasted("Theo Luật số\n2018. Năm ấy\n\nông Nguyễn Văn\nA. là\n\nngày\n1/7/2018 và\n2/7/2018\n\ntăng\n1.1 lần\n")
        == [])
  }

  @Test func aSpaceThatWasForgottenHidesNoItem() {
    #expect(pasted("1.Một\n2.Hai\n") == ["2:1 \n2.Hai"])
    #expect(pasted("Gồm:\na)Một\nb)Hai\n") == ["2:1 \na)Một\n\nb)Hai"])
    #expect(pasted("-Một\n-hai\n") == ["1:1 - Một\n- hai"])
    #expect(pasted("-Một\n-5 độ\n\nTP.HCM\nP.QLTM\n\n1.5\n2.6\n\na.vn\nb.vn\n") == [])
  }

  @Test func wordsBehindATabAreNoCode() {
    #expect(pasted("\tThực hiện Kế hoạch số 1.\n\tNgày 30/6.\n") == ["1:1 Thực hiện Kế hoạch số 1.\n\nNgày 30/6."])
    #expect(pasted("    Thực hiện chỉ thị\n    của Thủ tướng\n") == ["1:1 Thực hiện chỉ thị\ncủa Thủ tướng"])
    #expect(pasted("    let x = { a }\n\n```\nThực hiện Kế hoạch này\n```\n") == [])
  }

  @Test(arguments: [
    "Kết quả\n===\n", "Kết quả\n=\n\nx", "Mở đầu.\n\nKết quả năm 2018\n----------------\n\nĐạt 95 điểm.\n",
    "Kết quả\n---\n\n- một\n", "2018: kết quả\n-----\n\n## Một\n",
  ])
  func aHeadingThatWasMeantIsNoMistake(_ text: String) { #expect(pasted(text) == []) }

  @Test(arguments: [
    "Kết quả\n---\n", "Kết quả\n---\nĐạt 95 điểm.\n", "kết quả\n---\n\nĐạt.\n", "Kết quả\n--\n\nĐạt.\n",
    "## A\nKết quả\n---\n\nĐạt.\n", "Kết quả\n---\n\n---\n\nĐạt.\n", "Đạt 95 điểm.\n---\n\nĐạt.\n",
    "Một\nHai\n===\n\nBa\n",
    "SỞ CÔNG THƯƠNG\n-------\n\nSố: 12/QĐ-SCT\n", "> Kết quả\n> ---\n>\n> Đạt.\n",
    "Đơn vị nộp báo cáo kết quả thi đua về Văn phòng Sở trước ngày 30 tháng 6 để tổng hợp chung\n---\n\nĐạt.\n",
  ])
  func anUnderlineThatMayBeARuleIsOne(_ text: String) { #expect(pasted(text).count == 1, "\(pasted(text))") }

  @Test func dashesBelowWordsAreARule() {
    let motto = "Độc lập - Tự do - Hạnh phúc"
    #expect(pasted("\(motto)\n-------\n") == ["1:1 \(motto)\n\n-------"])
    #expect(pasted("SỞ CÔNG THƯƠNG\n=====\n") == ["1:1 SỞ CÔNG THƯƠNG"])
    #expect(pasted("Kết quả\n---\n") == ["1:1 ?Kết quả\n\n---"])
    #expect(pasted("## Kết quả\n\n---\n") == [])
  }

  @Test func listsBelowNumbersReachTheirWords() {
    #expect(pasted("1. Một\n  - con\n  - con\n2. Hai\n") == ["2:3  - con\n   - con"])
    #expect(pasted("10. Một\n  - con\n") == ["2:3   - con"])
    #expect(pasted("1. Một\n  1. con\n2. Hai\n") == ["2:3  1. con"])
    #expect(pasted("1. Một\n   - con\n2. Hai\n\n 9. a\n10. b\n\n- a\n  - b\n") == [])
  }

  @Test func pipesInCodeAreEscapedAndLostCellsNamed() {
    #expect(pasted("|a|b|\n|-|-|\n|`x|y`|z|\n") == ["3:1 |`x\\|y`|z|"])
    #expect(pasted("|a|\n|-|\n|`x\\|y`|\n") == [])
    #expect(pasted("|a|\n|-|\n|1|2|\n|1| |\n") == ["lostCells(\"2\", columns: 1)"])
  }

  @Test(arguments: [
    "<!-- ghi chú –>\n\nmất\n", "<!-- ghi chú\n\nmất\n", "<!-- a —>\n\nb\n\n<!-- c -->\n",
    "<!-- a\n\n<!-- c -->\n\nd\n",
    "chữ <!-- ghi chú –> chữ\n", "> <!-- a\n> b\n\nc\n",
  ])
  func aCommentThatIsNotClosedIsReported(_ source: String) {
    #expect(Markdown(source).problems.map(\.fact) == [.unclosedComment])
  }

  @Test(arguments: [
    "<!-- a -->\n", "a <!-- b --> c\n", "<!--\na\n\nb\n-->\n\nc\n", "`<!-- a`\n", "\\<!-- a\n", "<!---->\n",
  ])
  func aCommentThatIsClosedIsNot(_ source: String) {
    #expect(Markdown(source).problems == [])
  }

  @Test(
    "No block of HTML swallows text in silence",
    arguments: [
      "<?a", "<![CDATA[a", "<!A", "<script>", "<style>", "<pre>", "<textarea>", "<div>", "<!-->", "<!--->",
    ])
  func noHTMLSwallowsInSilence(_ start: String) {
    #expect(Markdown("\(start)\n\nb\n").text().contains("b") || !Markdown("\(start)\n\nb\n").problems.isEmpty)
    #expect(!Markdown("\(start) b\n").problems.isEmpty)
  }

  @Test func singleTildesStrikeNothingOut() {
    #expect("Từ 5~10 đến 20~30, ~một~ và ~~hai~~\n".html() == "<p>Từ 5~10 đến 20~30, ~một~ và <del>hai</del></p>\n")
    #expect("~một~\n".html(.gfm) == "<p><del>một</del></p>\n")
  }
}
