import Diagnostics
import Foundation
import Testing

@testable import Portal

@Suite struct CleanPictureTests {
  @Test(arguments: Pictures.names) func nothingButThePictureIsLeft(_ name: String) throws {
    let (before, after) = (try Pictures.bytes(name), try Pictures.clean(name).bytes)
    #expect(!after.contains("Secret"))
    for word in ["GPS", "xmpmeta", "Photoshop", "MPF", "tEXt", "tIME", "XMP ", "2018:06:30"] {
      #expect(!after.contains(word), "\(word)")
    }
    #expect(after.count <= before.count)
  }

  @Test(arguments: Pictures.names) func whatIsCleanStaysAsItIs(_ name: String) throws {
    let clean = try Pictures.clean(name)
    let again = try CleanPicture(clean.bytes)
    #expect(again.bytes == clean.bytes && again.size == clean.size)
  }

  @Test("sRGB, which browsers take pictures for, needs no profile; PNG says it in a byte")
  func theProfileOfEveryScreenGoes() throws {
    for name in ["chan-dung-gps.jpg", "luy-tien.jpg", "van-ban.png", "le.webp"] {
      #expect(try Pictures.bytes(name).contains("acsp") || name == "van-ban.png")
      for mark in ["acsp", "ICC_PROFILE", "iCCP", "ICCP"] {
        #expect(!(try Pictures.clean(name).bytes.contains(mark)), "\(mark) in \(name)")
      }
    }
    #expect(try Pictures.clean("van-ban.png").bytes.contains("sRGB"))
  }

  @Test(
    arguments: zip(Pictures.names, [(24, 40), (40, 24), (24, 40), (40, 24), (40, 24), (40, 24), (20, 12), (20, 12)]))
  func theSizeIsThatOfThePictureAsItIsShown(_ name: String, _ sides: (Int, Int)) throws {
    #expect(try Pictures.clean(name).size == PictureSize(sides.0, sides.1))
  }

  /// The whole block: a TIFF header and the one entry.
  @Test(arguments: [("chan-dung-gps.jpg", 6), ("van-ban.png", 8), ("le.webp", 3)])
  func theOrientationStays(_ name: String, _ value: UInt8) throws {
    let block: [UInt8] = [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0,
    ]
    #expect(try Pictures.clean(name).bytes.firstRange(of: block) != nil)
  }

  @Test func anUprightPictureHasNoExifAtAll() throws {
    #expect(!(try Pictures.clean("luy-tien.jpg").bytes.contains("Exif")))
  }

  @Test func theThumbnailOfAJFIFHeaderGoes() throws {
    let bytes = try Pictures.clean("luy-tien.jpg").bytes
    let header = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1]
    let thumbnail = [0xFF, 0xE0, 0, 19] + header + [1, 1, 9, 9, 9]
    let withThumbnail = Array(bytes[..<2]) + thumbnail + bytes[20...]
    #expect(try CleanPicture(withThumbnail).bytes.firstRange(of: header + [0, 0]) != nil)
    #expect(try CleanPicture(withThumbnail).bytes.firstRange(of: [9, 9, 9]) == nil)
  }

  @Test(arguments: Pictures.names) func aPictureThatIsCutShortIsDamaged(_ name: String) throws {
    // Of the clean ones, which end with what ends the picture.
    let bytes = try Pictures.clean(name).bytes
    let format = try #require(PictureFormat(bytes))
    for length in 16..<bytes.count {
      #expect(throws: PictureFault.damaged(format), "at \(length) of \(bytes.count)") {
        try CleanPicture(Array(bytes[..<length]))
      }
    }
  }

  @Test func whatIsNoPictureIsNotPublishedAsOne() {
    for bytes in [[], Array("%PDF-1.4".utf8), [0xFF, 0xD8], Array("RIFF\0\0\0\0WAVE".utf8)] {
      #expect(throws: PictureFault.notAPicture) { try CleanPicture(bytes) }
    }
    #expect(throws: PictureFault.unsupported(.heif)) { try CleanPicture(Array("\0\0\0\u{1C}ftypheic".utf8)) }
  }

  @Test(arguments: [
    ("<svg width=\"12\" height='8px'/>", PictureSize(12, 8)),
    ("<svg\n viewBox=\"0 0 30,20\"></svg>", PictureSize(30, 20)),
    ("<?xml version='1.0'?><svg width=\"100%\"/>", nil), ("<svg><text>Ngày con ong = đẹp</text></svg>", nil),
  ])
  func aDrawingHasTheSizeThatItSays(_ text: String, _ size: PictureSize?) throws {
    #expect(try CleanPicture(Array(text.utf8)).size == size)
  }
}
