import Testing

@testable import Portal

/// A name is found however it is written, and only that name.
@Suite struct NameSearchTests {
  @Test(arguments: [
    "Nguyễn Hòa An", "NGUYỄN HÒA AN", "nguyễn hoà an", "Nguyễn\u{A0}Hòa\u{202F}An", "Nguyễn\nHòa\r\n  An",
    "“Nguyễn Hòa An”", "(Nguyễn Hòa An,", "Nguye\u{302}\u{303}n Ho\u{300}a An", "Nguyễn\u{200B} Hòa An",
    "Ng\u{AD}uyễn Hòa An",
  ])
  func isFound(_ text: String) {
    #expect(NameSearch(["Nguyễn Hòa An"]).find(in: Array("Bà \(text) đến".utf8)).count == 1, "\(text)")
  }

  @Test(arguments: [
    "Nguyễn Hòa Anh", "Nguyễn Hóa An", "Nguyễn Hòa. An", "Nguyễn An Hòa", "Nguyễn Hòa", "xNguyễn Hòa An",
  ])
  func isAnother(_ text: String) { #expect(!NameSearch(["Nguyễn Hòa An"]).finds(Array(text.utf8)), "\(text)") }

  @Test(arguments: ["H'Hen Niê", "H’Hen Niê", "HʼHen Niê", "H`Hen Niê", "H´HEN NIÊ"])
  func apostrophesAreOne(_ text: String) { #expect(NameSearch(["H’Hen Niê"]).finds(Array(text.utf8)), "\(text)") }

  @Test(arguments: [
    "<p>Nguyễn <strong>Hòa</strong> An</p>", "<p>Nguy&#7877;n Hòa&nbsp;An</p>", #"{"name":"Nguy\u1ec5n Ho\u00e0 An"}"#,
    "/tim/?q=Nguy%E1%BB%85n%20H%C3%B2a%20An", "SUMMARY:Nguyễn H\r\n òa An", "&lt;p&gt;Nguyễn &lt;b&gt;Hòa An&lt;/b&gt;",
    "<img alt=\"Nguyễn Hòa An\">", #""content_html":"Nguyễn \u003cb\u003eHòa\u003c/b\u003e An""#,
    "<p>Ng<em>uyễn</em> Hòa An",
  ])
  func throughWhatPublishedFilesEscape(_ text: String) {
    let names = NameSearch(["Nguyễn Hòa An"])
    #expect(PublishedText(Array(text.utf8)).readings.contains { names.finds($0) }, "\(text)")
  }

  @Test func bytesThatAreNoTextDoNoHarm() {
    let names = NameSearch(["Nguyễn Hòa An"])
    #expect(names.finds(PublishedText(Array("%FF%C3 Nguyễn Hòa An %E1%BB".utf8)).readings[0]))
    #expect(!names.finds([0xFF, 0xE1, 0xBB] + Array("Nguyễn Hòa".utf8) + [0xC3]))
  }

  /// Many names and a long text cost their sum.
  @Test(.timeLimit(.minutes(20))) func manyNamesInALongText() {
    let names = NameSearch((0..<20_000).map { "Nguyễn Văn \($0)" })
    let text = Array(String(repeating: "Nguyễn Văn 7 và Nguyễn Văn An. ", count: 5_000).utf8)
    #expect(names.find(in: text).count == 5_000)
  }
}
