/// What is made of a picture for one place.
package struct Recipe: Hashable, Sendable {
  package let slot: Slot
  package let focus: Focus

  /// - Parameter focus: nil for that of the slot.
  package init(_ slot: Slot, focus: Focus? = nil) {
    self.slot = slot
    self.focus = slot.ratio == nil ? .middle : focus ?? slot.focus
  }

  /// The largest part of the picture in the slot's ratio, as near to the focus as it can be.
  func part(of size: RasterSize) -> Part {
    guard let ratio = slot.ratio else { return Part(left: 0, top: 0, size: size) }
    let isWide = size.width * ratio.height > size.height * ratio.width
    let width = isWide ? max(1, size.height * ratio.width / ratio.height) : size.width
    let height = isWide ? size.height : max(1, size.width * ratio.height / ratio.width)
    return Part(
      left: Self.start(focus.x, width, of: size.width), top: Self.start(focus.y, height, of: size.height),
      size: RasterSize(width, height))
  }

  private static func start(_ percent: Int, _ length: Int, of whole: Int) -> Int {
    min(whole - length, max(0, whole * percent / 100 - length / 2))
  }

  /// Sizes from the largest on, none above the source. A picture that is smaller than the largest of the slot is also
  /// kept as large as it is, unless that is nearly one of them.
  package func sizes(of shown: RasterSize) -> [RasterSize] {
    let part = part(of: shown).size
    var widths = slot.widths.filter { $0 <= part.width }
    if let largest = slot.widths.last, part.width < largest, part.width * 100 > (widths.last ?? 0) * 115 {
      widths.append(part.width)
    }
    // The part has whole pixels, and its ratio is that of the slot but for one of them.
    let ratio = part.width < 64 ? part : slot.ratio ?? part
    let sizes = widths.reversed().map { ratio.scaled(toWidth: $0) }
    // A ribbon is made as long as it can be coded.
    let shown = sizes.filter { $0.height <= Self.longest }
    return shown.isEmpty ? [part.turned.scaled(toWidth: min(part.height, Self.longest)).turned] : shown
  }

  /// Pixels that a side of a WebP may have, less than any other format's.
  private static let longest = 16_383
}

extension RasterSize {
  /// In the same ratio; at least a pixel high.
  fileprivate func scaled(toWidth width: Int) -> RasterSize {
    RasterSize(width, max(1, (width * height * 2 + self.width) / (2 * self.width)))
  }
}
