/// Reed–Solomon codes over GF(256) with the polynomial x⁸ + x⁴ + x³ + x² + 1, as QR codes use them.
enum ReedSolomon {
  /// The correction codewords of a block.
  static func remainder(of block: ArraySlice<UInt8>, degree: Int) -> [UInt8] {
    let logs = generatorLogs[degree] ?? []
    var remainder = [UInt8](repeating: 0, count: degree)
    for byte in block {
      let factor = byte ^ remainder[0]
      for place in 1..<degree { remainder[place - 1] = remainder[place] }
      remainder[degree - 1] = 0
      guard factor != 0 else { continue }
      let log = field.log[Int(factor)]
      for place in 0..<degree { remainder[place] ^= field.power[log + logs[place]] }
    }
    return remainder
  }

  /// Powers of 2, twice over so that a sum of two logarithms needs no modulus, and their logarithms.
  private static let field: (power: [UInt8], log: [Int]) = {
    var power = [UInt8](repeating: 1, count: 510)
    var log = [Int](repeating: 0, count: 256)
    var value = 1
    for exponent in 0..<255 {
      (power[exponent], power[exponent + 255]) = (UInt8(value), UInt8(value))
      log[value] = exponent
      value = value << 1 ^ (value >= 128 ? 0x11D : 0)
    }
    return (power, log)
  }()

  /// Logarithms of the coefficients of (x − 2⁰)(x − 2¹)…, highest first without the leading 1, by degree.
  private static let generatorLogs: [Int: [Int]] = Dictionary(
    Set(Version.all.map(\.correction)).map { ($0, generator($0)) }, uniquingKeysWith: { first, _ in first })

  private static func generator(_ degree: Int) -> [Int] {
    var factors: [UInt8] = [1]
    for root in 0..<degree {
      let shifted = factors.map { $0 == 0 ? 0 : field.power[field.log[Int($0)] + root] }
      factors = zip(factors + [0], [0] + shifted).map { $0 ^ $1 }
    }
    return factors.dropFirst().map { field.log[Int($0)] }
  }
}
