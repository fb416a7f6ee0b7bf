import Disk
import Foundation
import TestSupport
import Testing

@testable import Zip

@Suite struct ZipTests {
  private static let files: [(String, [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("xl/rong.bin", []),
    ("xl/worksheets/sheet1.xml", Array(String(repeating: "<c><v>1</v></c>", count: 500).utf8)),
    ("xl/ngan.bin", [1, 2, 3]),
  ]

  private static var archive: [UInt8] {
    var writer = ZipWriter()
    for (name, contents) in files { writer.add(name, contents) }
    return writer.finished()
  }

  @Test("What is written is read again, packed where that is shorter") func roundTrip() throws {
    let zip = try ZipArchive(Self.archive)
    #expect(zip.entries.map(\.name) == Self.files.map(\.0))
    #expect(try zip.entries.map { try zip.contents($0, limit: 10_000) } == Self.files.map(\.1))
    #expect(zip["xl/worksheets/sheet1.xml"]?.method == ZipEntry.deflated && Self.archive.count < 1_000)
    #expect(throws: ZipFault.tooLarge) { try zip.contents(zip.entries[2], limit: 7_499) }
  }

  @Test("What is written is whole by Python's zipfile, with the same contents") func python() throws {
    let folder = try TemporaryFolder()
    try Files.create(folder.path / "a.zip", Self.archive)
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
          assert archive.testzip() is None
          for name in archive.namelist(): print(name, len(archive.read(name)))
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, "\(folder.path / "a.zip")"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text == Self.files.map { "\($0.0) \($0.1.count)\n" }.joined())
  }

  @Test("An archive cut short anywhere, or with any byte wrong, is read or refused, never a crash") func damage() {
    let whole = Self.archive
    for end in whole.indices { Self.read(Array(whole[..<end])) }
    for place in whole.indices {
      for bit in [UInt8(1), 0x80, 0xFF] {
        var bytes = whole
        bytes[place] ^= bit
        Self.read(bytes)
      }
    }
  }

  private static func read(_ bytes: [UInt8]) {
    guard let zip = try? ZipArchive(bytes) else { return }
    for entry in zip.entries { _ = try? zip.contents(entry, limit: 100_000) }
  }

  @Test("A size beyond what deflate can make of so little is a lie, and costs no memory") func bomb() throws {
    var bytes = Self.archive
    let places = bytes.indices.filter { bytes[$0...].starts(with: ZipReader.centralSignature) }
    bytes.replaceSubrange((places[2] + 24)..<(places[2] + 28), with: [0xFF, 0xFF, 0xFF, 0x7F])
    let zip = try ZipArchive(bytes)
    #expect(throws: ZipFault.damaged) { try zip.contents(zip.entries[2], limit: .max) }
  }
}
