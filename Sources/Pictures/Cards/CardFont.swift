import CPictures
import Synchronization

/// The letters of a font, each drawn once for every size.
package final class CardFont: Sendable {
  private let bytes: [UInt8]
  /// Opened when the first letter is asked for.
  private let face = Mutex<FontFace?>(nil)

  /// What files of TrueType, OpenType and WOFF2 begin with.
  private static let signatures: [[UInt8]] = [[0, 1, 0, 0], Array("OTTO".utf8), Array("wOF2".utf8)]

  /// - Returns: nil for what is no font.
  package init?(_ bytes: [UInt8]) {
    guard Self.signatures.contains(where: bytes.starts) else { return nil }
    self.bytes = bytes
  }

  struct Style: Hashable, Sendable {
    /// In pixels.
    let size: Int
    /// 400 is that of text.
    let weight: Int
  }

  /// - Returns: nil for a letter that the font has not.
  func letters(_ text: String, _ style: Style) -> [Letter?] {
    let codes = text.unicodeScalars.map(\.value)
    return face.withLock { face in
      if face == nil { face = FontFace(bytes) }
      return face?.letters(codes, style) ?? []
    }
  }
}

/// How much of each pixel a letter covers.
struct Letter: Sendable {
  /// To the next letter, in pixels.
  let advance: Double
  /// From the pen, and above the line.
  let left: Int
  let top: Int
  let width: Int
  let height: Int
  let coverage: [UInt8]
}

/// A font that FreeType has open; one thread at a time may use it.
private struct FontFace: ~Copyable {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let font: OpaquePointer
  private var style: CardFont.Style?
  private var drawn: [CardFont.Style: [UInt32: Letter?]] = [:]

  init?(_ source: [UInt8]) {
    bytes = .allocate(capacity: max(1, source.count))
    _ = bytes.initialize(from: source)
    guard let base = bytes.baseAddress, let font = pictures_open_font(base, source.count) else {
      bytes.deallocate()
      return nil
    }
    self.font = font
  }

  deinit {
    pictures_close_font(font)
    bytes.deallocate()
  }

  mutating func letters(_ codes: [UInt32], _ style: CardFont.Style) -> [Letter?] {
    codes.map { code in
      if let known = drawn[style]?[code] { return known }
      let letter = draw(code, style)
      drawn[style, default: [:]].updateValue(letter, forKey: code)
      return letter
    }
  }

  private mutating func draw(_ code: UInt32, _ style: CardFont.Style) -> Letter? {
    if self.style != style {
      guard pictures_set_font(font, Double(style.size), Int32(style.weight)) == 1 else { return nil }
      self.style = style
    }
    let drawn = pictures_draw_letter(font, code, 0)
    guard drawn.is_there == 1 else { return nil }
    let (width, height) = (Int(drawn.width), Int(drawn.height))
    var coverage: [UInt8] = []
    if let source = drawn.coverage {
      for row in 0..<height { coverage += UnsafeBufferPointer(start: source + row * Int(drawn.pitch), count: width) }
    }
    return Letter(
      advance: drawn.advance, left: Int(drawn.left), top: Int(drawn.top), width: width, height: height,
      coverage: coverage)
  }
}
