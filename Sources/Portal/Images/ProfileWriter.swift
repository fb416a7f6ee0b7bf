import SourceText

/// Writes a colour profile that tells of colours alone; no maker, no model, no day.
enum ProfileWriter {
  static func write(_ profile: ProfileReading) -> [UInt8] {
    let name = profile.space.filter { $0 != " " }
    var elements: [(name: String, element: [UInt8])] = profile.tags
    elements.append(("cprt", text("CC0", isNew: profile.major == 4)))
    elements.append(("desc", profile.major == 4 ? text(name, isNew: true) : description(name)))
    elements.sort { $0.name < $1.name }

    var table: [UInt8] = []
    var data: [UInt8] = []
    var places: [[UInt8]: Int] = [:]
    let start = 128 + 4 + 12 * elements.count
    table.append(elements.count, 4)
    for (name, element) in elements {
      // Three equal curves are one.
      let place = places[element] ?? data.count
      if places.updateValue(place, forKey: element) == nil {
        data += element
        while data.count % 4 != 0 { data.append(0) }
      }
      table += name.utf8
      table.append(start + place, 4)
      table.append(element.count, 4)
    }
    return header(profile, size: start + data.count) + table + data
  }

  /// 7.2: size, version, kind, spaces, a day that the format asks for, the white point D50.
  private static func header(_ profile: ProfileReading, size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(size, 4)
    bytes += [0, 0, 0, 0, profile.major, profile.major == 4 ? 0x40 : 0x20, 0, 0]
    bytes += (profile.device + profile.space + profile.connection).utf8
    bytes += [0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
    bytes += "acsp".utf8
    bytes += [UInt8](repeating: 0, count: 27) + [profile.intent]
    bytes += [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]
    return bytes + [UInt8](repeating: 0, count: 128 - bytes.count)
  }

  private static func text(_ text: String, isNew: Bool) -> [UInt8] {
    guard isNew else { return Array("text\0\0\0\0\(text)\0".utf8) }
    var bytes = Array("mluc\0\0\0\0".utf8)
    for number in [1, 12] { bytes.append(number, 4) }
    bytes += "enUS".utf8
    for number in [2 * text.utf8.count, 28] { bytes.append(number, 4) }
    return bytes + text.utf8.flatMap { [0, $0] }
  }

  /// The type of descriptions before version 4: ASCII, then nothing in two other alphabets.
  private static func description(_ text: String) -> [UInt8] {
    var bytes = Array("desc\0\0\0\0".utf8)
    bytes.append(text.utf8.count + 1, 4)
    return bytes + Array("\(text)\0".utf8) + [UInt8](repeating: 0, count: 4 + 4 + 2 + 1 + 67)
  }
}
