/// A place for a picture on a page.
package enum Slot: String, CaseIterable, Sendable {
  /// A person beside their name.
  case portrait
  /// An entry in a list.
  case card
  /// Below the heading of a page.
  case lead
  /// In a text, whole.
  case figure
  /// One of many beside each other, whole, that can be seen large.
  case gallery

  /// Width to height that the picture is cropped to; nil where it keeps its own.
  package var ratio: RasterSize? {
    switch self {
    case .portrait: RasterSize(4, 5)
    case .card: RasterSize(3, 2)
    case .lead: RasterSize(16, 9)
    case .figure, .gallery: nil
    }
  }

  /// Those that a screen of one, two or three times the pixels may ask for.
  package var widths: [Int] {
    switch self {
    case .portrait: [160, 320, 640]
    case .card: [320, 640, 960]
    case .lead: [320, 640, 960, 1280, 1920]
    case .figure: [320, 640, 960, 1280]
    case .gallery: [320, 640, 1280, 1920]
    }
  }

  package var focus: Focus { self == .portrait ? .face : .middle }
}
