import SourceText

/// The chunks of a PNG file that say how its pixels look, by the length that each has (W3C PNG, 11). Backgrounds,
/// resolutions, histograms, texts, times and chunks of programs' own are not among them.
enum PNGChunk {
  static func isKept(_ name: String, _ payload: ArraySlice<UInt8>, _ header: PNGHeader?) -> Bool {
    switch name {
    // A picture that holds its colours itself needs no others.
    case "PLTE": header?.colour == .palette && payload.count % 3 == 0 && (1...256).contains(payload.count / 3)
    case "tRNS":
      switch header?.colour {
      case .grey: payload.count == 2
      case .trueColour: payload.count == 6
      case .palette: (1...256).contains(payload.count)
      case nil, .greyWithAlpha, .trueColourWithAlpha: false
      }
    case "cHRM": payload.count == 32
    case "gAMA", "cICP": payload.count == 4
    case "sRGB": payload.count == 1
    case "mDCV": payload.count == 24
    case "cLLI", "acTL": payload.count == 8
    default: false
    }
  }
}
