import CPictures

/// A picture as its file has it, and what else must be known to show it.
package struct SourcePicture: Sendable {
  /// Beside the file, for all that decoding holds.
  package static let memoryLimit = 64_000_000

  let bytes: [UInt8]
  package let coding: Coding
  let turn: Turn
  let colours: ColourMap

  package init(_ bytes: [UInt8], _ coding: Coding, turn: Turn = .none, colours: ColourMap = .sRGB) {
    (self.bytes, self.coding, self.turn, self.colours) = (bytes, coding, turn, colours)
  }

  /// Opens it for `body`, not yet started; nothing large is allocated before its size was looked at.
  func rows<Value>(_ body: (any RowSource) throws(PictureTrouble) -> Value) throws(PictureTrouble) -> Value {
    let result: Result<Value, PictureTrouble> = bytes.withUnsafeBufferPointer { buffer in
      do throws(PictureTrouble) {
        let rows = try open(buffer)
        guard rows.memory <= Self.memoryLimit else { throw .tooLargeForItsKind(limit: Self.memoryLimit) }
        return .success(try body(rows))
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  private func open(_ bytes: UnsafeBufferPointer<UInt8>) throws(PictureTrouble) -> any RowSource {
    switch coding {
    case .jpeg: try CodedRows(bytes, pictures_open_jpeg)
    case .png: try CodedRows(bytes, pictures_open_png)
    case .webp: try CodedRows(bytes, pictures_open_webp)
    case .gif: try GIFRows(bytes)
    }
  }
}
