import Vietnamese

/// Names of cells, as spreadsheets write them: `C5`.
package enum CellName {
  /// - Parameters:
  ///   - column: from 0.
  ///   - row: from 1.
  package static func text(column: Int, row: Int) -> String { letters(column) + "\(row)" }

  /// `A` for 0, `AA` for 26.
  package static func letters(_ column: Int) -> String {
    var (rest, text) = (column, "")
    repeat {
      text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }

  /// The column (from 0) and row (from 1) of `C5` or `$C$5`; nil for anything else.
  package static func place(_ name: some Sequence<UInt8>) -> (column: Int, row: Int)? {
    var (column, row) = (0, 0)
    for byte in name where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0 && column < 1 << 20: column = column * 26 + Int(byte) - 0x40
      case 0x61...0x7A where row == 0 && column < 1 << 20: column = column * 26 + Int(byte) - 0x60
      case 0x30...0x39 where column > 0 && row < 1 << 40: row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column - 1, row) : nil
  }
}
