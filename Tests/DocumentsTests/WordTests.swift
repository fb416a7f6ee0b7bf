import Testing

@testable import Documents

/// What Word keeps in a `.docx` (ECMA-376), part by part.
@Suite struct WordTests {
  private func p(_ inner: String) -> String { "<w:p>\(inner)</w:p>" }

  @Test("Runs of one look are one, white space stands outside of emphasis, punctuation where marks would not count")
  func emphasis() throws {
    let bold = { (text: String) in "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>" }
    let plain = { (text: String) in "<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r>" }
    #expect(try HandWritten.word(p(plain("Họ ") + bold("và ") + bold("tên: ") + plain("A"))) == "Họ **và tên:** A\n")
    #expect(try HandWritten.word(p(bold("Số:") + plain("12"))) == "**Số**:12\n")
    #expect(try HandWritten.word(p(plain("a") + bold("“b”") + plain("c"))) == "a“**b**”c\n")
    let both = "<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>b</w:t></w:r>"
    #expect(try HandWritten.word(p(plain("x ") + both + plain(" y"))) == "x ***b*** y\n")
    let off = "<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>nhạt</w:t></w:r>"
    #expect(try HandWritten.word(p(off)) == "nhạt\n")
  }

  @Test("A style gives what the styles below it give; one of characters undoes the bold of the paragraph's")
  func inheritance() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='A'><w:name w:val='A'/><w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type='paragraph' w:styleId='B'><w:name w:val='B'/><w:basedOn w:val='A'/><w:rPr><w:i/></w:rPr></w:style>\
      <w:style w:type='character' w:styleId='C'><w:name w:val='C'/><w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type='paragraph' w:styleId='D'><w:name w:val='D'/><w:basedOn w:val='E'/></w:style>\
      <w:style w:type='paragraph' w:styleId='E'><w:name w:val='E'/><w:basedOn w:val='D'/></w:style>
      """
    let run =
      "<w:r><w:t xml:space='preserve'>một </w:t></w:r><w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>hai</w:t></w:r>"
    let body = p("<w:pPr><w:pStyle w:val='B'/></w:pPr>" + run) + p("<w:pPr><w:pStyle w:val='D'/></w:pPr>" + run)
    #expect(try HandWritten.word(body, ["styles": styles]) == "***một*** *hai*\n\nmột **hai**\n")
  }

  @Test("Headings are those of styles, with the numbers that their lists give them")
  func headings() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='H3'><w:name w:val='Tự đặt'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
      """
    let numbering = """
      <w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/>\
      <w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>
      """
    let body = ["H1", "H3", "H1"].map { p("<w:pPr><w:pStyle w:val='\($0)'/></w:pPr><w:r><w:t>Mục \($0)</w:t></w:r>") }
    let text = try HandWritten.word(body.joined(), ["styles": styles, "numbering": numbering])
    #expect(text == "## I. Mục H1\n\n### Mục H3\n\n## II. Mục H1\n")
  }

  @Test("Lists have bullets, numbers, and letters as Word counts them, one within the other")
  func lists() throws {
    let level = { (depth: Int, format: String, text: String) in
      "<w:lvl w:ilvl='\(depth)'><w:start w:val='1'/><w:numFmt w:val='\(format)'/><w:lvlText w:val='\(text)'/></w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId='1'>" + level(0, "decimal", "%1.") + level(1, "bullet", "•")
      + "</w:abstractNum><w:abstractNum w:abstractNumId='2'>" + level(0, "lowerLetter", "%1)")
      + level(1, "decimal", "%1.%2")
      + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>"
      + "<w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>"
    let item = { (list: Int, depth: Int, text: String) in
      p(
        "<w:pPr><w:numPr><w:ilvl w:val='\(depth)'/><w:numId w:val='\(list)'/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r>"
      )
    }
    let body =
      item(1, 0, "một") + item(1, 1, "chấm") + item(1, 0, "hai") + HandWritten.p("xen") + item(1, 0, "ba")
      + item(3, 0, "năm") + HandWritten.p("xen") + item(2, 0, "chữ a") + item(2, 1, "chữ a 1") + item(2, 0, "chữ b")
    #expect(
      try HandWritten.word(body, ["numbering": numbering]) == """
        1. một
           - chấm
        2. hai

        xen

        3. ba
        5) năm

        xen

        a) chữ a

        a.1 chữ a 1

        b) chữ b

        """)
  }

  @Test("Old fonts are decoded letter by letter, whatever runs a letter is spread over; Unicode in such a font stays")
  func oldFonts() throws {
    let run = { (font: String, text: String) in
      "<w:r><w:rPr><w:rFonts w:ascii='\(font)' w:hAnsi='\(font)'/></w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
    }
    let tcvn = p(run(".VnTime", "LÔ ph¸t ®éng thi ®ua ") + run(".VnTimeH", "khen th­ëng") + run(".VnTime", " – “§Æng”"))
    #expect(try HandWritten.word(tcvn) == "Lễ phát động thi đua KHEN THƯỞNG – “Đặng”\n")
    let vni = p(run("VNI-Times", "Leã phaùt ño") + run("VNI-Times", "äng"))
    #expect(try HandWritten.word(vni) == "Lễ phát động\n")
    #expect(try HandWritten.word(p(run(".VnTime", "Đã là Unicode"))) == "Đã là Unicode\n")
    #expect(try Document(HandWritten.docx(tcvn)).changes == [.legacyFont])
  }

  @Test("Links by relationship and by field, footnotes, breaks, tabs, signs of fonts of pictures")
  func pieces() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK "https://b.vn/x y" </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>hai</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>
      """
    let links = p(
      "<w:hyperlink r:id='l'><w:r><w:t>một</w:t></w:r></w:hyperlink><w:r><w:t xml:space='preserve'> và </w:t></w:r>"
        + field)
    #expect(
      try HandWritten.word(links, links: ["l": "https://a.vn/(1)"])
        == "[một](https://a.vn/%281%29) và [hai](https://b.vn/x%20y)\n")
    let lost = try Document(HandWritten.docx(links, links: ["l": "file:///C:/a.xlsx"]))
    #expect(lost.omissions == [Omission(.link, "file:///C:/a.xlsx")])
    let notes = [
      "footnotes":
        "<w:footnote w:id='0' w:type='separator'/><w:footnote w:id='3'>\(HandWritten.p("Một."))\(HandWritten.p("Hai."))</w:footnote>"
    ]
    let note = p(
      "<w:r><w:t>Có</w:t><w:footnoteReference w:id='3'/><w:br/><w:t>1. dòng</w:t><w:tab/><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"
    )
    #expect(try HandWritten.word(note, notes) == "Có[^1]\\\n1\\. dòng m²✓\n\n[^1]: Một.\n\n    Hai.\n")
  }

  @Test("Tracked changes are accepted; what is deleted, hidden or beside the text is listed, and no word of it taken")
  func tracked() throws {
    let body = """
      \(p("<w:r><w:t xml:space='preserve'>Giữ </w:t></w:r><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"))\
      \(p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Nối </w:t></w:r>"))\(HandWritten.p("liền"))\
      \(HandWritten.p("ẩn", "<w:vanish/>"))
      """
    let parts = [
      "header": HandWritten.p("Đầu trang"), "footer": HandWritten.p("3"),
      "comments": "<w:comment>\(HandWritten.p("Xem lại"))</w:comment>",
    ]
    #expect(try HandWritten.word(body, parts) == "Giữ thêm\n\nNối liền\n")
    let document = try Document(HandWritten.docx(body, parts))
    #expect(
      Set(document.omissions) == [
        Omission(.deleted, "bỏ"), Omission(.hidden, "ẩn"), Omission(.header, "Đầu trang"),
        Omission(.comment, "Xem lại"),
      ])
    #expect(document.changes == [.inserted])
  }

  @Test("Merged cells are repeated, two rows of headings become one, a title over the table stands above it")
  func tables() throws {
    let cell = { (properties: String, text: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(HandWritten.p(text))</w:tc>"
    }
    let (start, on) = ("<w:vMerge w:val='restart'/>", "<w:vMerge/>")
    let table = """
      <w:tbl><w:tr>\(cell("<w:gridSpan w:val='3'/>", "BIỂU 1"))</w:tr><w:tr>\(cell(start, "Đơn vị"))\(cell("<w:gridSpan w:val='2'/>", "Điểm"))</w:tr>\
      <w:tr>\(cell(on, ""))\(cell("", "Tự chấm"))\(cell("", "Hội đồng"))</w:tr>\
      <w:tr>\(cell("", "Văn | phòng"))\(cell("", "9"))\(cell("", "8"))</w:tr></w:tbl>
      """
    #expect(
      try HandWritten.word(table) == """
        BIỂU 1

        | Đơn vị | Điểm – Tự chấm | Điểm – Hội đồng |
        | --- | --- | --- |
        | Văn \\| phòng | 9 | 8 |

        """)
    let body =
      "<w:tbl><w:tr>\(cell("", "A"))\(cell("", "B"))</w:tr><w:tr>\(cell(start, "x"))\(cell("", "1"))</w:tr><w:tr>\(cell(on, ""))\(cell("", "2"))</w:tr></w:tbl>"
    #expect(try HandWritten.word(body) == "| A | B |\n| --- | --- |\n| x | 1 |\n| x | 2 |\n")
    #expect(try Document(HandWritten.docx(body)).changes == [.mergedCells])
    #expect(try HandWritten.word(HandWritten.table([["Khung chữ"]])) == "Khung chữ\n")
  }

  @Test("A text box stands below its paragraph, once; a picture with its description, or with the caption below it")
  func drawings() throws {
    let box = "<w:txbxContent>\(HandWritten.p("Trong khung"))</w:txbxContent>"
    let shape = """
      <mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>
      """
    #expect(try HandWritten.word(p("<w:r>\(shape)</w:r><w:r><w:t>Neo</w:t></w:r>")) == "Neo\n\nTrong khung\n")
    let picture = { (words: String) in
      p(
        "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='x' descr='\(words)'/><a:graphic><a:blip r:embed='i.png'/></a:graphic></wp:inline></w:drawing></w:r>"
      )
    }
    let bytes = HandWritten.docx(
      picture("Lễ [trao] thưởng") + picture("") + HandWritten.p("Hình 2. Toàn cảnh"), pictures: ["i.png": "x"])
    #expect(
      try HandWritten.markdown(bytes)
        == "![Lễ \\[trao\\] thưởng](anh-1.png)\n\n![Hình 2. Toàn cảnh](anh-2.png)\n\nHình 2. Toàn cảnh\n")
  }

  @Test("The strict form of ECMA-376 is read alike") func strict() throws {
    #expect(try HandWritten.markdown(HandWritten.docx(HandWritten.b("Đậm"), isStrict: true)) == "**Đậm**\n")
  }
}
