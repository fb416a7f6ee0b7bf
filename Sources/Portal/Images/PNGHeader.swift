import Diagnostics
import SourceText

/// The chunk `IHDR` (W3C PNG, 11.2.1).
struct PNGHeader {
  enum Colour: Int {
    case grey = 0
    case trueColour = 2
    case palette = 3
    case greyWithAlpha = 4
    case trueColourWithAlpha = 6

    var channels: Int {
      switch self {
      case .grey, .palette: 1
      case .greyWithAlpha: 2
      case .trueColour: 3
      case .trueColourWithAlpha: 4
      }
    }
  }

  let size: PictureSize
  let colour: Colour
  /// Bits of a channel.
  private let depth: Int
  private let isInterlaced: Bool

  init?(_ payload: ArraySlice<UInt8>) {
    guard payload.count == 13, let width = payload.number(at: 0, 4), let height = payload.number(at: 4, 4),
      let size = PictureSize(width, height), width <= 0x7FFF_FFFF, height <= 0x7FFF_FFFF,
      let depth = payload.number(at: 8, 1), [1, 2, 4, 8, 16].contains(depth),
      let colour = payload.number(at: 9, 1).flatMap(Colour.init), payload.number(at: 10, 2) == 0,
      let interlace = payload.number(at: 12, 1), interlace <= 1
    else { return nil }
    (self.size, self.colour, self.depth, isInterlaced) = (size, colour, depth, interlace == 1)
  }

  /// Bytes of the rows before they are compressed, each after the number of its filter.
  func bytes(of size: PictureSize) -> Int {
    guard isInterlaced else { return rows(size.width, size.height) }
    // The seven passes of Adam7 (8.1): where each begins, and its steps.
    return [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
      .reduce(0) { sum, pass in
        sum + rows((size.width - pass.0 + pass.2 - 1) / pass.2, (size.height - pass.1 + pass.3 - 1) / pass.3)
      }
  }

  private func rows(_ width: Int, _ height: Int) -> Int {
    width > 0 && height > 0 ? height * (1 + (width * colour.channels * depth + 7) / 8) : 0
  }
}
