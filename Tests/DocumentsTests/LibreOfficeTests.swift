import Testing

@testable import Documents

/// What LibreOffice keeps in an `.odt` (ODF 1.3).
@Suite struct LibreOfficeTests {
  private static let styles = """
    <style:style style:name='Đ' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>\
    <style:style style:name='Ẩn' style:family='text'><style:text-properties text:display='none'/></style:style>\
    <style:style style:name='P' style:family='paragraph' style:parent-style-name='Q'/>\
    <style:style style:name='Q' style:family='paragraph'><style:text-properties fo:font-style='italic'/></style:style>\
    <text:list-style style:name='S'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>\
    <text:list-level-style-bullet text:level='2' text:bullet-char='•'/></text:list-style>
    """

  private func markdown(_ text: String) throws -> String {
    try HandWritten.markdown(HandWritten.odt(text, styles: Self.styles))
  }

  @Test("Styles with what they inherit, white space, breaks, links") func text() throws {
    #expect(try markdown("<text:p text:style-name='P'>nghiêng</text:p>") == "*nghiêng*\n")
    let line = """
      <text:p>Một\n   <text:span text:style-name='Đ'>hai<text:s text:c='9'/></text:span>ba<text:line-break/>bốn<text:tab/>năm \
      <text:a xlink:href='https://a.vn'>sáu</text:a><text:span text:style-name='Ẩn'>bảy</text:span></text:p>
      """
    #expect(try markdown(line) == "Một **hai** ba\\\nbốn năm [sáu](https://a.vn)\n")
    #expect(try Document(HandWritten.odt(line, styles: Self.styles)).omissions == [Omission(.hidden, "bảy")])
  }

  @Test("Lists within lists, a second paragraph of an item, numbers that go on") func lists() throws {
    let item = { (text: String) in "<text:list-item><text:p>\(text)</text:p></text:list-item>" }
    let inner =
      "<text:list-item><text:p>hai</text:p><text:p>vẫn hai</text:p><text:list>\(item("chấm"))</text:list></text:list-item>"
    let text =
      "<text:list text:style-name='S'>\(item("một"))\(inner)</text:list><text:p>Xen</text:p><text:list text:style-name='S' text:continue-numbering='true'>\(item("ba"))</text:list><text:list text:style-name='S'>\(item("lại một"))</text:list>"
    #expect(try markdown(text) == "1. một\n2. hai\n\n   vẫn hai\n   - chấm\n\nXen\n\n3. ba\n1) lại một\n")
  }

  @Test("Headings, notes, frames, tracked changes, a table of contents") func pieces() throws {
    let text = """
      <text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ai đó</dc:creator></office:change-info>\
      <text:p>đã bỏ</text:p></text:deletion></text:changed-region></text:tracked-changes>\
      <text:table-of-content><text:index-body><text:p>Mục lục 1</text:p></text:index-body></text:table-of-content>\
      <text:h text:outline-level='1'>Đầu</text:h><text:h text:outline-level='1'>Hai</text:h><text:h text:outline-level='3'>Sâu</text:h>\
      <text:p>Chữ<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Chú.</text:p></text:note-body></text:note>\
      <office:annotation><dc:creator>Ai</dc:creator><text:p>ghi bên lề</text:p></office:annotation>\
      <draw:frame><draw:text-box><text:p>Khung</text:p></draw:text-box></draw:frame></text:p>
      """
    #expect(try markdown(text) == "## Đầu\n\n## Hai\n\n### Sâu\n\nChữ[^1]\n\nKhung\n\n[^1]: Chú.\n")
    let omissions = try Document(HandWritten.odt(text)).omissions
    #expect(
      omissions == [Omission(.deleted, "đã bỏ"), Omission(.contents, "Mục lục 1"), Omission(.comment, "ghi bên lề")])
  }

  @Test("Cells that span columns and rows are repeated; rows that a file repeats are few") func tables() throws {
    let cell = { (text: String, more: String) in "<table:table-cell \(more)><text:p>\(text)</text:p></table:table-cell>"
    }
    let covered = "<table:covered-table-cell/>"
    let text = """
      <table:table><table:table-header-rows><table:table-row>\(cell("A", ""))\(cell("B", ""))\(cell("C", ""))</table:table-row>\
      </table:table-header-rows><table:table-row>\(cell("x", "table:number-columns-spanned='2' table:number-rows-spanned='2'"))\(covered)\(cell("1", ""))\
      </table:table-row><table:table-row>\(covered)\(covered)\(cell("2", ""))</table:table-row>\
      <table:table-row table:number-rows-repeated='2'>\(cell("y", "table:number-columns-repeated='3'"))</table:table-row></table:table>
      """
    #expect(
      try markdown(text) == """
        | A | B | C |
        | --- | --- | --- |
        | x | x | 1 |
        | x | x | 2 |
        | y | y | y |
        | y | y | y |

        """)
  }
}
