import Foundation
import TestSupport
import Testing

@testable import Workbooks

@Suite struct HostileWorkbookTests {
  private static let sheet = """
    <cols><col min='1' max='2' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'>\
    <v>43281</v></c></row><row r='2'><c r='A2'><f>1+1</f><v>57.5</v></c></row></sheetData><mergeCells><mergeCell \
    ref='A1:B1'/></mergeCells>
    """
  private static let xlsx = HandWritten.xlsx(
    sheet, strings: "<si><t>Văn phòng</t></si>", styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
  private static let ods = HandWritten.ods(
    """
    <table:table-row><table:table-cell office:value-type='float' office:value='57.5' table:number-columns-repeated='2'>\
    <text:p>57,5</text:p></table:table-cell></table:table-row>
    """)

  @Test("Both samples are read as they stand") func samples() throws {
    #expect(try HandWritten.cells(Self.xlsx) == ["A1 = Văn phòng", "B1 = 30/06/2018", "A2 = 57,5"])
    #expect(try HandWritten.cells(Self.ods) == ["A1 = 57,5", "B1 = 57,5"])
  }

  @Test("A workbook cut short anywhere, or damaged, is read or refused, never a crash", .timeLimit(.minutes(20)))
  func damage() {
    let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 3_000
    for whole in [Self.xlsx, Self.ods] {
      for end in whole.indices { _ = try? Workbook(Array(whole[..<end])) }
      var random = SeededGenerator(seed: 16)
      for _ in 0..<rounds {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
        }
        _ = try? Workbook(bytes)
      }
    }
  }

  @Test("Damaged XML in a whole archive is read or refused, never a crash", .timeLimit(.minutes(20)))
  func damagedParts() {
    let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 3_000
    var random = SeededGenerator(seed: 17)
    let pieces = [
      "<", ">", "/", "'", "=", "&", ";", "<c>", "<v>", "</row>", "<![CDATA[", "]]>", "<!--", "99999999999", "&#0;", ":",
      "A",
    ]
    for round in 0..<rounds {
      var text = Array(Self.sheet)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, start + Int.random(in: 0...4, using: &random))
        text.replaceSubrange(start..<end, with: Array(pieces.randomElement(using: &random) ?? ""))
      }
      let damaged = String(text)
      _ = try? Workbook(
        round.isMultiple(of: 2) ? HandWritten.xlsx(damaged) : HandWritten.xlsx(Self.sheet, strings: damaged))
      _ = try? Workbook(HandWritten.ods(damaged))
    }
  }

  @Test("Billions of cells that a few bytes say are refused before there is room for them") func repeats() throws {
    let cell = "<table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='16384'/>"
    let row = "<table:table-row table:number-rows-repeated='1048576'>\(cell)</table:table-row>"
    #expect(throws: WorkbookFault.tooLarge) { try Workbook(HandWritten.ods(row)) }
    let rows = String(repeating: "<table:table-row>\(cell)</table:table-row>", count: 200)
    #expect(throws: WorkbookFault.tooLarge) { try Workbook(HandWritten.ods(rows)) }
    let empty =
      "<table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
    #expect(try Workbook(HandWritten.ods(String(repeating: empty, count: 100))).sheets[0].cells.isEmpty)
    #expect(throws: WorkbookFault.damaged(part: "content.xml")) {
      try Workbook(HandWritten.ods("<table:table-row table:number-rows-repeated='99999999999999999999'/>"))
    }
  }

  @Test("Spaces that a file says by their number are refused before there is room for them") func spaces() {
    let cell =
      "<table:table-cell office:value-type='string'><text:p>\(String(repeating: "<text:s text:c='1000000'/>", count: 20))</text:p></table:table-cell>"
    #expect(throws: WorkbookFault.tooLarge) {
      try Workbook(HandWritten.ods("<table:table-row>\(cell)</table:table-row>"))
    }
  }

  @Test("Bombs, too many cells, rows and columns beyond any sheet are refused") func bombs() throws {
    var limits = Workbook.Limits()
    limits.bytes = 1_000_000
    let spaces = String(repeating: " ", count: 2_000_000)
    #expect(throws: WorkbookFault.tooLarge) { try Workbook(HandWritten.xlsx(spaces), limits: limits) }
    limits.cells = 2
    let cells = "<sheetData><row r='1'><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row></sheetData>"
    #expect(throws: WorkbookFault.tooLarge) { try Workbook(HandWritten.xlsx(cells), limits: limits) }
    for name in ["XFE1", "A1048577"] {
      let far = "<sheetData><row r='\(name == "XFE1" ? 1 : 1_048_577)'><c r='\(name)'><v>1</v></c></row></sheetData>"
      #expect(throws: WorkbookFault.tooLarge) { try Workbook(HandWritten.xlsx(far)) }
    }
  }

  @Test("Types and entities are refused, whatever they would give; so are elements without end") func markup() {
    let bad = [
      "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<sheetData><row r='1'><c r='A1' t='str'><v>&b;</v></c></row></sheetData>",
      String(repeating: "<a>", count: 1_000) + String(repeating: "</a>", count: 1_000), "<a></b>", "<a b=1/>",
      "<a b='1'c='2'/>",
    ]
    for text in bad {
      #expect(throws: WorkbookFault.damaged(part: "xl/worksheets/sheet1.xml")) { try Workbook(HandWritten.xlsx(text)) }
    }
  }

  @Test("Names that lead out of an archive are names and nothing more") func traversal() {
    let parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='../../../etc/passwd'/></Relationships>"
      ),
    ]
    #expect(throws: WorkbookFault.notAWorkbook) { try Workbook(HandWritten.zip(parts)) }
  }
}
