import CommonMark
import Testing

@Suite struct HeadingTests {
  @Test func idsAreTheFoldedTextWithAVisibleAnchor() {
    #expect(
      "## Kết quả & *bài học*".html() == """
        <h2 id="ket-qua-bai-hoc">Kết quả &amp; <em>bài học</em> \
        <a class="anchor" href="#ket-qua-bai-hoc" aria-label="Liên kết đến mục “Kết quả &amp; bài học”">#</a></h2>

        """)
  }

  @Test func idsAreUniqueAlsoAgainstThoseThatOthersHaveByThemselves() {
    let ids = Markdown("## A\n\n## A\n\n## A 2\n\n## !\n\n## ?\n\n## A\n").headings.map(\.id)
    #expect(ids == ["a", "a-3", "a-2", "muc", "muc-2", "a-4"])
  }

  @Test func firstLevelIsLoweredToTheSecond() {
    #expect(Markdown("# A\n\n## B\n\n### C\n").headings.map(\.level) == [2, 2, 3])
  }

  @Test func skippedLevelIsAProblem() {
    let problems = Markdown("## A\n\n#### B\n\n## C\n").problems
    #expect(problems.map(\.fact) == [.skippedHeadingLevel(previous: 2, level: 4)])
    #expect(problems.first?.span.start == SourcePosition(line: 3, column: 6))
  }
}

@Suite struct FigureTests {
  @Test func imageAloneInItsParagraphIsAFigure() {
    #expect(
      "![Lễ *phát động*](a.jpg b 'Ảnh: Sở' c\n".html(.site)
        == "<p>![Lễ <em>phát động</em>](a.jpg b 'Ảnh: Sở' c</p>\n")
    let document = Markdown("![Lễ *phát động*](le.jpg \"Ảnh: Sở\")\n")
    #expect(document.images.map(\.isFigure) == [true])
    #expect(document.images.map(\.alt) == ["Lễ phát động"])
    #expect(
      document.text()
        == "<figure><img src=\"le.jpg\" alt=\"Lễ phát động\" /><figcaption>Ảnh: Sở</figcaption></figure>\n")
  }

  @Test func imageInRunningTextIsNone() {
    #expect("Xem ![a](b.jpg 'c')\n".html() == "<p>Xem <img src=\"b.jpg\" alt=\"a\" title=\"c\" /></p>\n")
  }
}

@Suite struct EmbedTests {
  @Test func fenceWithBracesIsAnEmbed() {
    let document = Markdown("Trước\n\n```{xếp hạng} năm: 2018, đợt: dot-1\nx <y>\n```\n")
    #expect(document.embeds.map(\.name) == ["xếp hạng"])
    #expect(document.embeds.map(\.arguments) == ["năm: 2018, đợt: dot-1"])
    #expect(document.embeds.map(\.body) == ["x <y>\n"])
    #expect(document.embeds.map(\.position) == [SourcePosition(line: 3, column: 1)])
    #expect(document.embeds.map(\.bodyPosition) == [SourcePosition(line: 4, column: 1)])
    #expect(document.text() == "<p>Trước</p>\n<pre><code>x &lt;y&gt;\n</code></pre>\n")
  }

  @Test func fillerPutsHTMLInPlaceOfAnEmbed() {
    struct Filler: MarkdownFiller {
      mutating func fill(_ embed: Embed) -> [UInt8]? { Array("<b>\(embed.name)</b>".utf8) }
    }
    #expect(Markdown("a\n```{x}\n```\nb\n").text(Filler()) == "<p>a</p>\n<b>x</b>\n<p>b</p>\n")
  }
}

@Suite struct FillerTests {
  struct Filler: MarkdownFiller {
    mutating func fill(_ link: Link) -> LinkFilling {
      link.destination == "draft.md" ? .textOnly : .to("/" + link.destination, attributes: " rel=\"x\"")
    }
    mutating func fill(_ image: Image) -> ImageFilling { .from("/i/\(image.destination)", width: 4, height: 3) }
  }

  @Test func linksAndImagesGoWhereTheFillerSays() {
    #expect(
      Markdown("[*a*](b.md 't') ![i](j.png)").text(Filler())
        == "<p><a href=\"/b.md\" title=\"t\" rel=\"x\"><em>a</em></a> "
        + "<img src=\"/i/j.png\" alt=\"i\" width=\"4\" height=\"3\" /></p>\n")
  }

  @Test func linkToWhatIsNotPublishedIsItsText() {
    #expect(Markdown("x [*a*](draft.md) y").text(Filler()) == "<p>x <em>a</em> y</p>\n")
  }

  @Test func linkAroundAnImageKeepsBoth() {
    #expect(
      Markdown("[![i](j.png)](draft.md)").text(Filler())
        == "<p><img src=\"/i/j.png\" alt=\"i\" width=\"4\" height=\"3\" /></p>\n")
  }
}

@Suite struct AccessibleMarkupTests {
  @Test func tasksHaveALabel() {
    #expect(
      "- [x] a\n".html()
        == "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Đã xong\" /> a</li>\n</ul>\n")
  }

  @Test func tableHeadersHaveAScope() {
    #expect("|a|\n|-:|\n".html().contains("<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"right\">a</th>\n</tr>\n"))
  }

  @Test func aTableMovesSidewaysInAFrameOfItsOwn() {
    let html = "|a|\n|-|\n\n|b|\n|-|\n".html()
    for number in 1...2 {
      let frame = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng \(number)\">\n<table>"
      #expect(html.contains(frame))
    }
    #expect(html.hasSuffix("</table>\n</div>\n"))
  }
}

@Suite struct PlainTextTests {
  @Test func isTheTextWithoutMarkupAndMachineMadeParts() {
    let source = "# Thi đua & khen\n\n**a** [b](c) `<d>` ![e](f)\n\n|g|\n|-|\n|h|\n\ni[^1]\n\n[^1]: j\n"
    #expect(Markdown(source).plainText == "Thi đua & khen a b <d> e g h i j")
  }
}

extension Markdown {
  init(_ source: String, options: MarkdownOptions = .site) {
    self.init(Array(source.utf8), options: options)
  }

  func text(_ filler: some MarkdownFiller = PlainFiller()) -> String {
    String(decoding: html(filling: filler), as: UTF8.self)
  }
}
