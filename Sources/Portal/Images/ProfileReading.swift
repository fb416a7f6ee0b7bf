import SourceText

/// What a colour profile says of colours.
struct ProfileReading {
  /// `RGB `, `GRAY`, `CMYK`; and how colours are connected, `XYZ ` or `Lab `.
  let space: String
  let connection: String
  /// `mntr`, `scnr`, `prtr`, `spac`.
  let device: String
  let major: UInt8
  let intent: UInt8
  /// The elements that are needed, whole and no longer than they say themselves, in the order of their names.
  private(set) var tags: [(name: String, element: [UInt8])] = []

  private static let matrix = ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]
  private static let tables = ["A2B0", "A2B1", "A2B2"]

  /// - Returns: nil for what has no header or lacks what its kind needs.
  init?(_ bytes: [UInt8]) {
    let all = bytes[...]
    guard bytes.count >= 132, bytes[36..<40].elementsEqual("acsp".utf8), let count = all.number(at: 128, 4),
      count <= 200, bytes.count >= 132 + 12 * count
    else { return nil }
    let word = { (offset: Int) in String(decoding: bytes[offset..<offset + 4], as: UTF8.self) }
    (device, space, connection) = (word(12), word(16), word(20))
    guard ["mntr", "scnr", "prtr", "spac"].contains(device), ["RGB ", "GRAY", "CMYK"].contains(space),
      ["XYZ ", "Lab "].contains(connection), (2...4).contains(bytes[8])
    else { return nil }
    (major, intent) = (bytes[8], bytes[67] & 3)
    var found: [String: [UInt8]] = [:]
    for entry in 0..<count {
      let start = 132 + 12 * entry
      guard let offset = all.number(at: start + 4, 4), let size = all.number(at: start + 8, 4),
        offset + size <= bytes.count, found[word(start)] == nil,
        let element = ProfileElement.whole(bytes[offset..<offset + size], of: word(start))
      else { continue }
      found[word(start)] = element
    }
    tags = needed(found).compactMap { name in found[name].map { (name, $0) } }
  }

  /// One way to read colours is enough: three curves and a matrix, or a curve, else tables.
  private func needed(_ found: [String: [UInt8]]) -> [String] {
    let white = ["chad", "wtpt"]
    if space == "RGB ", Self.matrix.allSatisfy({ found[$0] != nil }), Self.tables.allSatisfy({ found[$0] == nil }) {
      return (Self.matrix + white).sorted()
    }
    if space == "GRAY", found["kTRC"] != nil { return (["kTRC"] + white).sorted() }
    let tables = Self.tables.filter { found[$0] != nil }
    guard !tables.isEmpty else { return [] }
    return (tables + white + (space == "RGB " ? Self.matrix : [])).sorted()
  }

  func element(_ name: String) -> [UInt8]? { tags.first { $0.name == name }?.element }

  /// IEC 61966-2-1, as programs round it.
  var isSRGB: Bool {
    guard space == "RGB ", Self.tables.allSatisfy({ element($0) == nil }) else { return false }
    let primaries: [(String, [Double])] = [
      ("rXYZ", [0.4361, 0.2225, 0.0139]), ("gXYZ", [0.3851, 0.7169, 0.0971]), ("bXYZ", [0.1431, 0.0606, 0.7141]),
    ]
    return primaries.allSatisfy { name, wanted in
      guard let found = element(name).flatMap(ProfileElement.numbers) else { return false }
      return zip(found, wanted).allSatisfy { abs($0 - $1) < 0.002 }
    } && ["rTRC", "gTRC", "bTRC"].allSatisfy { element($0).map(ProfileCurve.isSRGB) ?? false }
  }
}
