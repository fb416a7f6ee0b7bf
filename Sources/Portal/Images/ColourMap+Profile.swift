import Pictures

extension ColourMap {
  /// From the light of the colour space in which profiles meet (D50) to that of sRGB's colours.
  private static let fromD50 = [
    [3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540], [0.0719453, -0.2289914, 1.4052427],
  ]

  /// Of a profile of three curves and a matrix, as telephones and cameras write it (Display P3, Adobe RGB).
  /// - Returns: nil for profiles of tables, of grey and of ink: their numbers are taken for sRGB's.
  init?(profile bytes: [UInt8]) {
    guard let profile = ProfileReading(bytes), profile.space == "RGB ", profile.connection == "XYZ " else { return nil }
    let colours = ["rXYZ", "gXYZ", "bXYZ"].compactMap { profile.element($0).map(ProfileElement.numbers) }
    let curves = ["rTRC", "gTRC", "bTRC"].compactMap { profile.element($0) }
    guard colours.count == 3, colours.allSatisfy({ $0.count == 3 }), curves.count == 3 else { return nil }
    let matrix = Self.fromD50.flatMap { row in
      colours.map { colour in Float(zip(row, colour).reduce(0) { $0 + $1.0 * $1.1 }) }
    }
    let lights = curves.map { curve in
      (0...255).compactMap { ProfileCurve.light(curve, Double($0) / 255).map { Float($0) } }
    }
    self.init(curves: lights, matrix: matrix)
  }
}
