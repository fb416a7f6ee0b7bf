import CommonMark
import Testing

@Suite struct SpacedLinkTests {
  private func destinations(_ source: String) -> [String] {
    let document = Markdown(source)
    return document.links.map(\.destination) + document.images.map(\.destination)
  }

  @Test(arguments: [
    ("[x](Báo cáo sơ kết.pdf)", "Báo cáo sơ kết.pdf"), ("![x](Ảnh 1.jpg)", "Ảnh 1.jpg"),
    ("[x](a (1).pdf)", "a (1).pdf"),
    ("[x]( a b.pdf )", "a b.pdf"), ("[x](a b.pdf \"tên\")", "a b.pdf"), ("[x](a_b _c_ *d*.pdf)", "a_b _c_ *d*.pdf"),
    ("[x](a b&amp;c.pdf)", "a b&c.pdf"), ("**[x](a b.pdf)**", "a b.pdf"), ("|[x](a b.pdf)|\n|-|\n", "a b.pdf"),
    ("[x](a\tb.pdf)", "a b.pdf"), ("> - [x](a b.pdf)", "a b.pdf"), ("# [x](a b.pdf)", "a b.pdf"),
  ])
  func aNameWithSpacesIsADestination(_ source: String, _ destination: String) {
    #expect(destinations(source) == [destination])
    #expect(!Markdown(source).text().contains("]("))
  }

  @Test func severalOnOneLineAndAPictureInALinkAreRead() {
    #expect(destinations("[x](a b.pdf), [y](c d.pdf) và [z](e.pdf)") == ["a b.pdf", "c d.pdf", "e.pdf"])
    #expect(destinations("[![x](a b.jpg)](c d.pdf)") == ["c d.pdf", "a b.jpg"])
  }

  @Test(arguments: [
    "`[x](a b.pdf)`", "\\[x](a b.pdf)", "x](a b.pdf)", "[x] (a b.pdf)", "    [x](a b.pdf)\n", "[x](a b",
  ])
  func whatIsNoLinkStaysAsItIs(_ source: String) {
    #expect(destinations(source) == [])
    #expect(String(validating: Markdown(source).html(), as: UTF8.self) != nil)
  }

  @Test func placesAreThoseOfTheSource() {
    let links = Markdown("Xem [x](a b.pdf), [y](c)\n").links
    #expect(links.map(\.span.start.column) == [9, 23] && links.map(\.span.end.column) == [16, 24])
  }

  @Test(
    "Every scheme but four is refused",
    arguments: [
      "ftp:", "blob:", "ms-word:ofe|u|https:", "intent:", "javascript:", "JAVASCRIPT:", "java&Tab;script:", "data:",
      "file:",
      "vbscript:", "ws:", "about:", "chrome:", "view-source:", "zalo:", "C:/", "sms:", "jar:", "a+b.c-d:",
    ])
  func otherSchemesAreRefused(_ scheme: String) {
    for source in ["[x](\(scheme)//a)", "![x](\(scheme)//a)", "[x](  \(scheme)a)", "[x][r]\n\n[r]: \(scheme)a"] {
      let document = Markdown(source)
      #expect(document.links.isEmpty && document.images.isEmpty, "\(source)")
      #expect(document.problems.count == 1, "\(source)")
    }
  }

  @Test(arguments: [
    "https://a", "HTTP://a", "mailto:a@b.vn", "tel:+84", "a.md", "a/b:c", "#x:y", "?a:b", "Bài: một.md", "1:2",
  ])
  func theOthersAreLinks(_ destination: String) {
    #expect(Markdown("[x](\(destination))").links.count == 1)
  }
}
