/// The first frame of a GIF (version 89a) on its canvas, which is empty elsewhere.
final class GIFRows: RowSource {
  let size: RasterSize
  let hasAlpha: Bool
  var memory: Int { size.points }
  private let frame: GIFFrame
  private var indices: [UInt8] = []
  private var row = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(PictureTrouble) {
    guard let frame = GIFFrame(bytes) else { throw .damaged }
    self.frame = frame
    size = frame.canvas
    hasAlpha = frame.transparent != nil || frame.part.size != frame.canvas
  }

  func start(divisor: Int) throws(PictureTrouble) {
    guard let indices = GIFCodes.indices(frame.codes, codeSize: frame.codeSize, count: frame.part.size.points) else {
      throw .damaged
    }
    self.indices = indices
  }

  func next(into row: UnsafeMutablePointer<UInt8>) throws(PictureTrouble) {
    guard self.row < size.height else { throw .damaged }
    defer { self.row += 1 }
    row.update(repeating: 0, count: 4 * size.width)
    let line = self.row - frame.part.top
    guard (0..<frame.part.size.height).contains(line) else { return }
    let start = frame.place(ofRow: line) * frame.part.size.width
    for column in 0..<frame.part.size.width {
      let index = Int(indices[start + column])
      guard index != frame.transparent else { continue }
      let pixel = row + 4 * (frame.part.left + column)
      for channel in 0..<3 { pixel[channel] = frame.colour(index, channel) }
      pixel[3] = 255
    }
  }

  func finish() throws(PictureTrouble) {}
}
