import CDeflate
import Diagnostics
import Foundation
import Testing

@testable import Portal

/// Places that no decoder looks at, or not for the picture: what is put there is not published.
@Suite struct HiddenPlaceTests {
  private let secret = Array("SecretSecretSecret".utf8)

  private func expectGone(_ bytes: [UInt8], _ place: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(bytes.contains("Secret"), sourceLocation: sourceLocation)
    switch Result(catching: { try CleanPicture(bytes) }) {
    case .success(let picture):
      #expect(!picture.bytes.contains("Secret"), "\(place)", sourceLocation: sourceLocation)
    case .failure(let fault): #expect(fault is PictureFault, "\(place)", sourceLocation: sourceLocation)
    }
  }

  /// Every marker of table B.1 that has a length, before and after the frame.
  @Test("JPEG: no segment carries anything", arguments: [0x02, 0x4F, 0xBF] + Array(UInt8(0xC0)...UInt8(0xFE)))
  func jpegSegments(_ marker: UInt8) throws {
    guard !(0xD0...0xD9).contains(marker) else { return }
    let clean = try Pictures.clean("luy-tien.jpg").bytes
    for place in [2, clean.count - 2] {
      for head in ["", "JFIF\0", "JFXX\0", "Exif\0\0", "ICC_PROFILE\0\u{1}\u{1}", "Adobe", "AVI1", "SPIFF\0", "Ducky"] {
        let payload = Array(head.utf8) + secret
        var segment: [UInt8] = [0xFF, marker, 0, UInt8(payload.count + 2)]
        segment += payload
        var bytes: [UInt8] = clean
        bytes.insert(contentsOf: segment, at: place)
        expectGone(bytes, "\(marker) \(head) at \(place)")
      }
    }
  }

  @Test("JPEG: tables and frames are no longer than they say") func jpegTails() throws {
    let clean = try Pictures.clean("luy-tien.jpg").bytes
    for marker: UInt8 in [0xC2, 0xC4, 0xDA, 0xDB] {
      let place = try #require(clean.firstRange(of: [0xFF, marker])?.lowerBound)
      let length = Int(clean[place + 2]) << 8 | Int(clean[place + 3])
      var longer = Array(clean[..<(place + 2)])
      longer.append(length + secret.count, 2)
      longer += clean[(place + 4)..<(place + 2 + length)]
      longer += secret
      longer += clean[(place + 2 + length)...]
      #expect(throws: PictureFault.damaged(.jpeg)) { try CleanPicture(longer) }
    }
  }

  @Test(
    "PNG: no chunk carries anything, known to the standard or not",
    arguments: [
      "tEXt", "zTXt", "iTXt", "tIME", "bKGD", "hIST", "pHYs", "sPLT", "sBIT", "eXIf", "oFFs", "pCAL", "sCAL", "sTER",
      "gIFg", "gIFx", "dSIG", "caBX", "prVt", "vpAg", "CgBI", "tRNS", "cHRM", "gAMA", "sRGB", "cICP", "mDCV", "cLLI",
      "acTL", "fcTL", "fdAT", "iDOT", "iCCP", "PLTE", "IEND", "abcd",
    ])
  func pngChunks(_ name: String) {
    for place in 0..<3 {
      var png = PNGBuilder(width: 1, height: 1)
      if place == 0 { png.chunk(name, secret) }
      png.chunk("IDAT", PNGBuilder.stored([0, 7]))
      if place == 1 { png.chunk(name, secret) }
      png.chunk("IEND", [])
      if place == 2 { png.chunk(name, secret) }
      expectGone(png.bytes, "\(name) at \(place)")
    }
  }

  @Test("PNG: nothing follows the stream of pixels, and it holds the picture's rows alone") func pngStreams() throws {
    var tail = PNGBuilder(width: 1, height: 1)
    tail.end(pixels: PNGBuilder.stored([0, 7]) + secret)
    expectGone(tail.bytes, "after the stream")
    #expect(try CleanPicture(tail.bytes).size == PictureSize(1, 1))
    var rows = PNGBuilder(width: 1, height: 1)
    rows.end(pixels: PNGBuilder.stored([0, 7] + secret))
    #expect(throws: PictureFault.damaged(.png)) { try CleanPicture(rows.bytes) }
    var second = PNGBuilder(width: 1, height: 1)
    second.chunk("IDAT", PNGBuilder.stored([0, 7]))
    second.chunk("tEXt", secret)
    second.end(pixels: secret)
    #expect(throws: PictureFault.damaged(.png)) { try CleanPicture(second.bytes) }
  }

  @Test("PNG: the name of a profile is nobody's") func pngProfileName() throws {
    var png = PNGBuilder(width: 1, height: 1)
    let profile = try #require(ZlibText.compressed(Profiles.displayP3(secret: "SecretSecret")))
    var named: [UInt8] = secret
    named += [0, 0]
    named += profile
    png.chunk("iCCP", named)
    png.end(pixels: PNGBuilder.stored([0, 7]))
    let clean = try CleanPicture(png.bytes).bytes
    #expect(clean.contains("iCCPicc\0") && !clean.contains("Secret"))
  }

  private static let gifHeads: [[UInt8]] = {
    let program = { (name: String) -> [UInt8] in [0x21, 0xFF, 11] + Array(name.utf8) }
    let text: [UInt8] = [0x21, 0x01, 12] + [UInt8](repeating: 0, count: 12)
    let twice: [UInt8] = program("NETSCAPE2.0") + [3, 1, 0, 0]
    return [
      [0x21, 0xFE], text, program("XMP DataXMP"), program("SECRETS 1.0"), program("ICCRGBG1012"), [0x21, 0x99], twice,
      program("NETSCAPE2.0"), [0x21, 0xF9, 4, 0, 0, 0, 0],
    ]
  }()

  @Test("GIF: comments, texts, programs and what follows the pixels", arguments: gifHeads)
  func gifBlocks(_ head: [UInt8]) throws {
    let clean = try Pictures.clean("dong.gif").bytes
    var block: [UInt8] = head
    block.append(UInt8(secret.count))
    block += secret
    block.append(0)
    let start = 13 + 3 << (Int(clean[10] & 7) + 1)
    for place in [start, clean.count - 1] {
      var bytes: [UInt8] = clean
      bytes.insert(contentsOf: block, at: place)
      expectGone(bytes, "\(head) at \(place)")
    }
    var tail: [UInt8] = Array(clean[..<(clean.count - 2)])
    tail.append(UInt8(secret.count))
    tail += secret
    tail += [0, 0x3B]
    expectGone(tail, "after the codes of the last frame")
  }

  @Test(
    "WebP: no chunk but those of the picture",
    arguments: [
      "EXIF", "XMP ", "ICCP", "ANIM", "ALPH", "VP8X", "VP8 ", "VP8L", "JUNK", "META", "LIST",
    ])
  func webpChunks(_ name: String) throws {
    for file in ["le.webp", "don-gian.webp", "khong-mat.webp", "dong.webp"] {
      let clean = try Pictures.clean(file).bytes
      var output = Array("RIFF".utf8)
      output.append(clean.count - 8 + 8 + secret.count, 4, littleEndian: true)
      output += clean[8...] + Array(name.utf8)
      output.append(secret.count, 4, littleEndian: true)
      expectGone(output + secret, "\(name) in \(file)")
    }
  }

  @Test("Profiles of other colours keep what tells of colours") func profiles() throws {
    let profile = Profiles.displayP3(secret: "Secret")
    let reduced = try #require(ColourProfile.reduced(profile))
    #expect(!reduced.contains("Secret") && reduced.contains("acsp") && reduced.count < profile.count)
    let (before, after) = (try #require(ProfileReading(profile)), try #require(ProfileReading(reduced)))
    #expect(before.tags.map(\.name) == after.tags.map(\.name))
    #expect(before.tags.map(\.element) == after.tags.map(\.element))
    #expect(ColourProfile.reduced(reduced) == reduced)
    #expect(ColourProfile.reduced(Array("Secret".utf8)) == nil)
  }
}

/// Colour profiles made by hand.
enum Profiles {
  /// The colours of new telephones, with the name of somebody in every tag that may have one.
  static func displayP3(secret: String) -> [UInt8] {
    let xyz = { (numbers: [Double]) -> [UInt8] in
      var element = Array("XYZ \0\0\0\0".utf8)
      for number in numbers { element.append(Int((number * 65_536).rounded()), 4) }
      return element
    }
    var curve = Array("curv\0\0\0\0".utf8)
    curve.append(1, 4)
    curve.append(563, 2)
    let text = Array("text\0\0\0\0\(secret)\0".utf8)
    let elements: [(String, [UInt8])] = [
      ("desc", text), ("cprt", text), ("dmnd", text), ("dmdd", text), ("vcgt", text),
      ("wtpt", xyz([0.9505, 1, 1.0891]) + Array(secret.utf8)), ("rXYZ", xyz([0.5151, 0.2412, 0])),
      ("gXYZ", xyz([0.2919, 0.6922, 0.0419])), ("bXYZ", xyz([0.1572, 0.0666, 0.7841])), ("rTRC", curve),
      ("gTRC", curve), ("bTRC", curve),
    ]
    var header: [UInt8] = [0, 0, 0, 0]
    header += Array("appl".utf8)
    header += [2, 0x10, 0, 0] as [UInt8]
    header += Array("mntrRGB XYZ ".utf8)
    header += [0x07, 0xE2, 0, 6, 0, 30, 0, 8, 0, 0, 0, 0] as [UInt8]
    header += Array("acspAPPL\0\0\0\0".utf8)
    header += Array((secret.prefix(4) + secret.prefix(4)).utf8)
    header += [UInt8](repeating: 0, count: 12)
    header += [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D] as [UInt8]
    header += Array(secret.prefix(4).utf8)
    header += [UInt8](repeating: 0, count: 128 - header.count)
    var (table, data): ([UInt8], [UInt8]) = ([], [])
    table.append(elements.count, 4)
    for (name, element) in elements {
      table += name.utf8
      table.append(132 + 12 * elements.count + data.count, 4)
      table.append(element.count, 4)
      data += element + [UInt8](repeating: 0, count: (4 - element.count % 4) % 4)
    }
    return header + table + data
  }
}
