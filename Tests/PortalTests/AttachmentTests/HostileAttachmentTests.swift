import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal
@testable import Zip

@Suite struct HostileAttachmentTests {
  private static let folder = Repository.fixtures / "broken/attachments/content/tin-tuc"

  private static let core = Array(
    """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Nguyễn Văn A</dc:creator></cp:coreProperties>
    """.utf8)

  private func archive(_ files: [(String, [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    for (name, contents) in files {
      writer.add(
        ZipEntry(
          name: name, nameBytes: Array(name.utf8), flags: 0, method: 0, time: 0, checksum: 0, compressedSize: 0,
          size: 0, attributes: 0, offset: 0), contents: contents)
    }
    return writer.finished()
  }

  @Test("What is written is read again, byte for byte") func roundTrip() throws {
    let bytes = archive([("[Content_Types].xml", []), ("docProps/core.xml", Self.core), ("a/b.bin", [1, 2, 3])])
    let zip = try ZipArchive(bytes)
    #expect(try zip.entries.map { try zip.contents($0, limit: 1000) } == [[], Self.core, [1, 2, 3]])
    let file = try #require(try OfficeFile(bytes))
    #expect(try file.properties().map(\.value) == ["Nguyễn Văn A"])
    let clean = try #require(try OfficeFile(file.withoutProperties()))
    #expect(try clean.properties() == [])
    #expect(try clean.archive.raw(clean.archive.entries[2]).elementsEqual([1, 2, 3]))
  }

  @Test("A signed file is left as it is") func signed() throws {
    let bytes = archive([
      ("[Content_Types].xml", []), ("docProps/core.xml", Self.core), ("_xmlsignatures/sig1.xml", []),
    ])
    let treatment = try #require(OfficeTreatment(bytes, path: "a.docx"))
    #expect(treatment.repaired == bytes && treatment.incurable.count == 1)
  }

  @Test("A bomb costs nothing: sizes are held against what is there") func bombs() throws {
    let zeros = [UInt8](repeating: 0x20, count: 60_000_000)
    let bytes = archive([("[Content_Types].xml", []), ("docProps/core.xml", zeros)])
    #expect(throws: ZipFault.tooLarge) { try OfficeFile(bytes)?.properties() }
    var lie = archive([("[Content_Types].xml", []), ("docProps/core.xml", Self.core)])
    let place = try #require(lie.lastRange(of: ZipReader.centralSignature)?.lowerBound)
    lie.replaceSubrange((place + 24)..<(place + 28), with: [0, 0, 0, 2])
    #expect(throws: ZipFault.damaged) { try OfficeFile(lie)?.properties() }
    lie.replaceSubrange((place + 10)..<(place + 12), with: [8, 0])
    #expect(throws: ZipFault.damaged) { try OfficeFile(lie)?.properties() }
  }

  @Test("Damaged attachments are never a crash", .timeLimit(.minutes(20))) func damage() throws {
    let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 3_000
    let seeds = try ["bao-cao.docx", "gop-y.docx", "quyet-dinh.pdf", "cu.doc"].map {
      try Files.read(Self.folder / Path($0))
    }
    var random = SeededGenerator(seed: 12)
    for round in 0..<rounds {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      if round % 5 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
      _ = AttachmentProperties(bytes)
      if let file = try? OfficeFile(bytes), let clean = try? file.withoutProperties() {
        _ = AttachmentProperties(clean)
      }
    }
  }

  @Test(
    "A megabyte of anything in a PDF ends soon", .timeLimit(.minutes(20)),
    arguments: [
      "1 0 obj\n", "<rdf:RDF></rdf:RDF>", "<x:xmpmeta>", "/Author", "/Author(", "<<", "(",
      "1 0 obj /ObjStm /Fl stream\n",
      "\\", "/Encrypt", "<</Author(a)>> endobj 1 0 obj ",
    ])
  func pdf(_ piece: String) {
    let text = "%PDF-1.4\n" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    _ = AttachmentProperties(Array(text.utf8))
  }

  @Test(
    "Strings of PDF in each of their forms",
    arguments: [
      ("(Nguyen \\(A\\) \\116)", "Nguyen (A) N"), ("<FEFF004E01B0>", "Nư"), ("(\\376\\377\\000N\\001\\260)", "Nư"),
      ("(a(b)c)d", "a(b)c"), ("<4E677579>", "Nguy"), ("(a\\\nb)", "ab"), ("<4>", "@"),
    ])
  func strings(_ written: String, _ text: String) { #expect(PDFString(Array(written.utf8)[...])?.text == text) }

  @Test("Properties in compressed objects and packets are found") func compressed() throws {
    let object = try #require(ZlibText.compressed(Array("3 0 <</Author(Nguyen Van A)>>".utf8)))
    let packet = try #require(
      ZlibText.compressed(
        Array(
          """
          <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
          <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Tran Thi B</rdf:li>\
          </rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>
          """.utf8)))
    var bytes = Array("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\r\n".utf8)
    bytes += object
    bytes += Array("\nendstream\nendobj\n2 0 obj\n<</Type/Metadata/Filter/FlateDecode>>\nstream\n".utf8)
    bytes += packet
    bytes += Array("\nendstream\nendobj\n".utf8)
    let properties = try #require(PDFProperties(bytes).properties)
    #expect(properties.map(\.value) == ["Nguyen Van A", "Tran Thi B"])
  }
}

extension [UInt8] {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    indices.reversed().first { self[$0...].starts(with: part) }.map { $0..<($0 + part.count) }
  }
}
