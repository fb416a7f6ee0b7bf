import Disk
import Foundation
import TestSupport
import Testing
import Zip

@testable import Documents

/// Files that nobody wrote: each is read or refused, within limits, and none ends the program.
@Suite struct HostileDocumentTests {
  private static let body =
    HandWritten.b("BÁO CÁO", centred: true) + HandWritten.p("Chữ &amp; chữ", "<w:rFonts w:ascii='.VnTime'/>")
    + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:hyperlink r:id='l'><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
    + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/></w:tcPr>\(HandWritten.p("x"))</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>"
  private static let numbering =
    "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
  private static let parts = [
    "numbering": numbering, "footnotes": "<w:footnote w:id='1'>\(HandWritten.p("Chú"))</w:footnote>",
    "styles": "<w:style w:type='paragraph' w:styleId='A' w:default='1'><w:name w:val='Normal'/></w:style>",
  ]
  private static let docx = HandWritten.docx(body, parts, links: ["l": "https://a.vn"])
  private static let text =
    "<text:p>Chữ<text:note><text:note-body><text:p>Chú</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell table:number-columns-spanned='2' table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell></table:table-row></table:table><text:list><text:list-item><text:p>m</text:p></text:list-item></text:list>"
  private static let odt = HandWritten.odt(text)

  /// Reads as `neuguong import` does, and says how long the Markdown is.
  @discardableResult private static func read(_ bytes: [UInt8]) throws -> Int {
    MarkdownText.text(Report(try Document(bytes)), files: [:]).utf8.count
  }

  @Test("A document cut short anywhere, or damaged, is read or refused, never a crash", .timeLimit(.minutes(20)))
  func damage() throws {
    let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 300
    for whole in [Self.docx, Self.odt] {
      #expect(try Self.read(whole) > 20)
      for end in whole.indices where end.isMultiple(of: 7) || end.isMultiple(of: 100) {
        _ = try? Self.read(Array(whole[..<end]))
      }
      var random = SeededGenerator(seed: 16)
      for _ in 0..<rounds {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
        }
        _ = try? Self.read(bytes)
      }
    }
  }

  @Test("Damaged XML in a whole archive is read or refused, never a crash", .timeLimit(.minutes(20)))
  func damagedParts() {
    let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 300
    var random = SeededGenerator(seed: 17)
    let pieces = [
      "<w:p>", "</w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:r>", "<w:t>x</w:t>", "99999999999999999999", "-1", "65535",
      "<w:txbxContent>",
      "<w:fldChar w:fldCharType='end'/>", "<w:fldChar w:fldCharType='separate'/>",
      "<w:instrText>HYPERLINK \"</w:instrText>", "'", "/>",
      "&#9;", "%1%2%3%4%5%6%7%8%9", "<w:del/>", "<w:vMerge/>", "<text:list>", "<text:p>", "<table:covered-table-cell/>",
    ]
    for round in 0..<rounds {
      let damage = { (text: String, random: inout SeededGenerator) in
        var letters = Array(text)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let start = Int.random(in: 0..<letters.count, using: &random)
          let end = min(letters.count, start + Int.random(in: 0...6, using: &random))
          letters.replaceSubrange(start..<end, with: Array(pieces.randomElement(using: &random) ?? ""))
        }
        return String(letters)
      }
      var parts = Self.parts
      let part = parts.keys.sorted()[round % 3]
      if round.isMultiple(of: 2) { parts[part] = damage(Self.parts[part] ?? "", &random) }
      _ = try? Self.read(HandWritten.docx(round.isMultiple(of: 2) ? Self.body : damage(Self.body, &random), parts))
      _ = try? Self.read(HandWritten.odt(damage(Self.text, &random)))
    }
  }

  @Test("What a few bytes make large is refused, or kept small, before there is room for it") func bombs() throws {
    let row =
      "<table:table-row table:number-rows-repeated='99999999'><table:table-cell table:number-columns-repeated='99999'><text:p>\(String(repeating: "chữ ", count: 500))</text:p></table:table-cell></table:table-row>"
    #expect(try Self.read(HandWritten.odt("<table:table>\(row)\(row)</table:table>")) < 20_000_000)
    let nested =
      String(
        repeating: "<table:table><table:table-row><table:table-cell table:number-columns-repeated='200'>", count: 12)
      + "<text:p>x</text:p>" + String(repeating: "</table:table-cell></table:table-row></table:table>", count: 12)
    #expect(try Self.read(HandWritten.odt(nested)) < 20_000_000)
    let spans =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr>\(HandWritten.p(String(repeating: "chữ ", count: 900)))</w:tc></w:tr></w:tbl>"
    #expect(try Self.read(HandWritten.docx(String(repeating: spans, count: 50))) < 20_000_000)
    let tables = String(
      repeating:
        "<table:table><table:table-row table:number-rows-repeated='9999'><table:table-cell table:number-columns-repeated='999'><text:p>chữ</text:p></table:table-cell></table:table-row></table:table>",
      count: 1_000)
    #expect(try Self.read(HandWritten.odt(tables)) < 20_000_000)
    let styles = (0..<20_000).map { "<w:style w:styleId='s\($0)'><w:basedOn w:val='s\($0 + 1)'/></w:style>" }.joined()
    #expect(try Self.read(HandWritten.docx(HandWritten.p("x"), ["styles": styles])) == 2)
    let spaces = HandWritten.docx(String(repeating: " ", count: 50_000_000) + HandWritten.p("x"))
    #expect(spaces.count < 100_000)
    let words = HandWritten.docx(HandWritten.p(String(repeating: "chữ ", count: 400_000)))
    #expect(throws: DocumentFault.tooLarge) { try Self.read(words) }
    #expect(throws: DocumentFault.tooLarge) { try Self.read(spaces) }
    #expect(throws: DocumentFault.tooLarge) {
      try Self.read(HandWritten.docx(String(repeating: "<w:p/>", count: 500_000)))
    }
  }

  @Test("Nesting, rings and entities are refused, or end") func depth() throws {
    let deep =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: 200) + String(repeating: "</w:tc></w:tr></w:tbl>", count: 200)
    #expect(throws: DocumentFault.tooLarge) { try Self.read(HandWritten.docx(deep)) }
    let within =
      String(repeating: "<w:sdt><w:sdtContent>", count: 50) + HandWritten.p("x")
      + String(repeating: "</w:sdtContent></w:sdt>", count: 50)
    #expect(try HandWritten.word(within) == "x\n")
    let note = "<w:footnote w:id='1'><w:p><w:r><w:footnoteReference w:id='1'/><w:t>vòng</w:t></w:r></w:p></w:footnote>"
    let ring = "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='1'/></w:r></w:p>"
    #expect(try HandWritten.word(ring, ["footnotes": note]) == "a[^1]\n\n[^1]: [^1]vòng\n")
    let entities = HandWritten.zip([
      ("content.xml", "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>")
    ])
    #expect(throws: DocumentFault.damaged(part: "content.xml")) { try Self.read(entities) }
  }

  @Test("Other files are told by what they are") func others() {
    #expect(throws: DocumentFault.notADocument) { try Document(Array("%PDF-1.4".utf8)) }
    #expect(throws: DocumentFault.notADocument) { try Document(HandWritten.zip([("a.txt", "x")])) }
    #expect(throws: DocumentFault.notADocument) { try Document([]) }
    #expect(throws: DocumentFault.old) {
      try Document([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600))
    }
    let locked = Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }
    #expect(throws: DocumentFault.encrypted) {
      try Document([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + locked)
    }
    #expect(throws: DocumentFault.empty) { try Document(HandWritten.docx("<w:p/>")) }
    let odt = HandWritten.zip([("content.xml", "<a/>"), ("META-INF/manifest.xml", "<m><f><encryption-data/></f></m>")])
    #expect(throws: DocumentFault.encrypted) { try Document(odt) }
  }
}
