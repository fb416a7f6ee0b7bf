/// How the pixels of a file are turned to be shown: the values of the Exif tag Orientation (CIPA DC-008, 4.6.5).
package struct Turn: Hashable, Sendable {
  /// 1…8; 1 is “not at all”.
  package let value: Int

  package static let none = Turn(1)

  package init(_ value: Int) { self.value = (1...8).contains(value) ? value : 1 }

  /// The picture lies on its side.
  package var swapsSides: Bool { value >= 5 }
  /// Of the file, whose columns are the rows of what is shown where it lies on its side.
  private var mirrorsColumns: Bool { [2, 3, 7, 8].contains(value) }
  private var mirrorsRows: Bool { [3, 4, 6, 7].contains(value) }

  package func shown(_ size: RasterSize) -> RasterSize { swapsSides ? size.turned : size }

  /// Where a part of the picture as it is shown lies in the file, whose picture has `size`.
  func inFile(_ part: Part, of size: RasterSize) -> Part {
    var part = swapsSides ? part.transposed : part
    if mirrorsColumns { part.left = size.width - part.left - part.size.width }
    if mirrorsRows { part.top = size.height - part.top - part.size.height }
    return part
  }
}
