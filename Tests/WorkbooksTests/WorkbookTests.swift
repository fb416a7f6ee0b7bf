import Testing
import Vietnamese

@testable import Workbooks

@Suite struct WorkbookTests {
  private func values(_ bytes: [UInt8]) throws -> [CellValue] { try Workbook(bytes).sheets[0].cells.map(\.value) }

  @Test("Cells without names follow each other; rows and cells may leave gaps") func places() throws {
    let bytes = HandWritten.xlsx(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row></sheetData>"
    )
    #expect(try HandWritten.cells(bytes) == ["A1 = 1", "B1 = 2", "C5 = 3", "D5 = 4"])
  }

  @Test("Texts: shared, in line, in several fonts, with readings beside them, escaped, as CDATA") func texts() throws {
    let bytes = HandWritten.xlsx(
      """
      <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>
      <c r='C1' t='inlineStr'><is><r><t>Văn </t></r><r><t xml:space='preserve'>phòng</t></r></is></c>
      <c r='D1' t='str'><f>A1</f><v>a &amp; b</v></c><c r='E1' t='s'><v>2</v></c></row></sheetData>
      """,
      strings: """
        <si><t>một<![CDATA[ <hai>]]></t></si><si><r><t>chữ</t></r><rPh sb='0' eb='1'><t>đọc</t></rPh></si>
        <si><t>_x0041__x0042_ _x00</t></si>
        """)
    #expect(
      try HandWritten.cells(bytes)
        == ["A1 = một <hai>", "B1 = chữ", "C1 = Văn phòng", "D1 = a & b", "E1 = AB _x00"])
  }

  @Test("A break of Windows is one character in a text, in line, shared and as CDATA") func breaks() throws {
    let bytes = HandWritten.xlsx(
      """
      <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>a\r\nb\rc</t></is></c>\
      <c r='C1' t='inlineStr'><is><t><![CDATA[a\r\nb]]></t></is></c></row></sheetData>
      """, strings: "<si><t>a_x000D_\r\nb &amp;\r\n</t></si>")
    #expect(try values(bytes) == [.text("a\r\nb &\n"), .text("a\nb\nc"), .text("a\nb")])
  }

  @Test("Names of parts are one in any case and with either stroke; a style that says nothing is the usual one")
  func names() throws {
    let parts = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels\\.rels", "<R><R Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></R>"),
      ("xl\\Workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='T' r:id='b'/></sheets></workbook>"),
      (
        "xl\\_rels\\workbook.xml.rels",
        "<R><R Id='b' Type='x/worksheet' Target='worksheets/sheet1.xml'/><R Id='c' Type='x/sharedStrings' Target='sharedStrings.xml'/></R>"
      ),
      (
        "xl\\worksheets\\sheet1.xml",
        "<worksheet><sheetData><row r='1'><c r='A1' s='' t='s'><v>0</v></c></row></sheetData></worksheet>"
      ),
      ("xl\\SharedStrings.xml", "<sst><si><t>một</t></si></sst>"),
    ]
    #expect(try HandWritten.cells(HandWritten.zip(parts)) == ["A1 = một"])
  }

  @Test("Parts in UTF-16 are read, with either order of bytes") func wide() throws {
    let sheet = "<worksheet><sheetData><row><c t='inlineStr'><is><t>Đội</t></is></c></row></sheetData></worksheet>"
    let units = Array(sheet.utf16)
    for isLittle in [true, false] {
      let wide = ([0xFEFF] + units).flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
      let bytes = HandWritten.xlsx("", replacing: ["xl/worksheets/sheet1.xml": wide])
      #expect(try values(bytes) == [.text("Đội")])
    }
  }

  @Test("Of a formula the value that was last seen counts; one that was never computed says so") func formulas() throws
  {
    let bytes = HandWritten.xlsx(
      """
      <sheetData><row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f>1+1</f></c><c r='C1' t='e'><f>1/0</f>\
      <v>#DIV/0!</v></c><c r='D1' t='b'><v>1</v></c><c r='E1' s='0'/></row></sheetData>
      """)
    #expect(try values(bytes) == [.number("2"), .uncomputed, .error("#DIV/0!"), .truth(true)])
  }

  @Test("The strict form, prefixes and days of 1904 are read", arguments: [false, true])
  func strict(_ isStrict: Bool) throws {
    let bytes = HandWritten.xlsx(
      """
      <x:sheetData xmlns:x='urn:x'><x:row r='2'><x:c r='B2' t='d'><x:v>2018-06-30T00:00:00</x:v></x:c>\
      <x:c r='C2' s='1'><x:v>41819</x:v></x:c></x:row></x:sheetData>
      """,
      styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>", properties: "<workbookPr date1904='1'/>",
      isStrict: isStrict)
    let day = try #require(CalendarDate(year: 2018, month: 6, day: 30))
    #expect(try values(bytes) == [.date(day), .date(day)])
  }

  @Test("What is hidden and what is merged is known") func layout() throws {
    let bytes = HandWritten.xlsx(
      """
      <cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='3' hidden='1'><c r='A3'><v>1</v></c></row>\
      </sheetData><mergeCells><mergeCell ref='A3:B4'/></mergeCells>
      """)
    let sheet = try Workbook(bytes).sheets[0]
    #expect(sheet.rows[0].isHidden && sheet.hiddenColumns == [1...2])
    #expect(sheet.merged == [Sheet.Area(rows: 2...3, columns: 0...1)])
  }

  @Test("In .ods what is repeated is written out, paragraphs are lines, notes are left out") func openDocument() throws
  {
    let bytes = HandWritten.ods(
      """
      <table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='2'/>
      <table:table-cell office:value-type='string'><office:annotation><text:p>ghi chú</text:p></office:annotation>
      <text:p>hai <text:span>dòng</text:span></text:p><text:p>a<text:s text:c='3'/>b<text:tab/>c</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated='100'><table:table-cell table:number-columns-repeated='16000'/></table:table-row>
      <table:table-row><table:table-cell office:value-type='percentage' office:value='0.09'><text:p>9%</text:p></table:table-cell>
      <table:table-cell table:formula='of:=1+1'/></table:table-row>
      """)
    #expect(
      try HandWritten.cells(bytes)
        == ["C1 = hai dòng\na   b\tc", "C2 = hai dòng\na   b\tc", "C3 = hai dòng\na   b\tc", "A104 = 9%", "B104 = "])
    #expect(try values(bytes).suffix(2) == [.number("0.09"), .uncomputed])
  }

  @Test("Files that are no such workbook are known for what they are") func faults() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let package: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    let manifest = [("content.xml", "?"), ("META-INF/manifest.xml", "<manifest:encryption-data/>")]
    let cases: [(WorkbookFault, [UInt8])] = [
      (.old, compound), (.encrypted, compound + package), (.encrypted, HandWritten.zip(manifest)),
      (.notAWorkbook, []), (.notAWorkbook, Array("đợt,đơn vị".utf8)),
      (.notAWorkbook, HandWritten.zip([("word/document.xml", "<a/>"), ("[Content_Types].xml", "<a/>")])),
      (.damaged(part: "xl/worksheets/sheet1.xml"), HandWritten.xlsx("<sheetData>")),
      (.damaged(part: "xl/worksheets/sheet1.xml"), HandWritten.xlsx("<row r='1'><c r='B1'/><c r='A1'/></row>")),
    ]
    for (fault, bytes) in cases { #expect(throws: fault) { try Workbook(bytes) } }
  }
}
