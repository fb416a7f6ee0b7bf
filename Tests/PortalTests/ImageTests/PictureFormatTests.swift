import Diagnostics
import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite struct PictureFormatTests {
  /// `exiftool`, of what files say of themselves in their first bytes.
  @Test(
    "Brands of still pictures that exiftool knows are told from films",
    arguments: [
      "heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis", "miaf",
      "avci", "avcs", "isom", "iso2", "mp41", "mp42", "qt  ", "M4A ", "M4V ", "3gp4", "avc1", "crx ", "jp2 ",
    ])
  func brands(_ brand: String) throws {
    let bytes = Array("\0\0\0\u{18}ftyp\(brand)\0\0\0\0mif1\(brand)".utf8)
    let folder = try TemporaryFolder()
    try Files.create(folder.path / "a.bin", bytes)
    let type = try run("/usr/bin/exiftool", "-s3", "-MIMEType", "\(folder.path)/a.bin")
    let isStill = type.hasPrefix("image/hei") || type.hasPrefix("image/avif")
    if isStill { #expect(PictureFormat(bytes) == .heif, "\(brand) is \(type)") }
    if ["isom", "iso2", "mp41", "mp42", "qt  ", "M4A ", "M4V ", "3gp4", "avc1"].contains(brand) {
      #expect(PictureFormat(bytes) == nil && !isStill, "\(brand) is \(type)")
    }
  }

  @Test(
    "A document is a drawing's in every encoding that XML may begin in",
    arguments: [
      "<svg/>", "\u{FEFF}<svg/>", " \n<!-- x --><svg/>", "<?xml version='1.0'?><svg/>", "<x:svg/>",
    ])
  func documents(_ text: String) throws {
    #expect(PictureFormat(Array(text.utf8)) == .svg)
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      #expect(PictureFormat([UInt8](try #require(text.data(using: encoding)))) == .svg)
    }
  }

  private func run(_ program: String, _ arguments: String...) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    (process.executableURL, process.arguments) = (URL(filePath: program), arguments)
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
