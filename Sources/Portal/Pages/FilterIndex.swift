/// `bo-loc.json` of a section: which entries each of its lists has, for the script that combines filters.
///
/// One object; its keys are the addresses of the lists below the section, empty for the section itself; its values the
/// positions of their entries in the section, newest first, each as the step from the one before (the first from −1).
struct FilterIndex {
  let kind: Kind
  let listings: Listings

  func render() -> [UInt8] {
    let section = listings.section(kind)?.entries ?? []
    var places = [Int](repeating: 0, count: (section.last ?? -1) + 1)
    for (place, entry) in section.enumerated() { places[entry] = place }
    var bytes: [UInt8] = []
    for list in listings.of(kind) {
      bytes += (bytes.isEmpty ? "{\"" : ",\n\"").utf8
      bytes += list.address.dropFirst(kind.address.count).utf8
      bytes += "\":[".utf8
      var last = -1
      for entry in list.entries {
        if bytes.last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
        bytes += String(places[entry] - last).utf8
        last = places[entry]
      }
      bytes.append(UInt8(ascii: "]"))
    }
    return bytes + Array("}\n".utf8)
  }
}
