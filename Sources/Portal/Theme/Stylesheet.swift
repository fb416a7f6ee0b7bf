import SourceText

/// The stylesheet of a site: the files of `theme/styles/` in the order of their names, as one.
///
/// Readers load one file, authors edit several small ones. File names begin with a number that gives the order, so
/// there is no separate list to keep in step.
struct Stylesheet {
  static let name = "site.css"

  private(set) var bytes: [UInt8] = []

  mutating func append(_ part: [UInt8]) {
    bytes += part
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// The asset, with every `url(name)` of another asset replaced by that asset's address.
  ///
  /// Stylesheet and assets lie in one folder, so that the file's name alone leads there, whatever the site's root is.
  func asset(named name: String = Self.name, linking assets: [Asset]) -> Asset {
    var linked: [UInt8] = []
    var rest = bytes[...]
    while let url = Self.nextURL(rest) {
      linked += rest[..<url.lowerBound]
      let written = String(decoding: rest[url], as: UTF8.self)
      linked += (assets.first { $0.name == written }?.address.fileName ?? written).utf8
      rest = rest[url.upperBound...]
    }
    return Asset(name: name, bytes: linked + rest)
  }

  /// What stands between `url(` and `)`, without quotes.
  private static func nextURL(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let open = Array("url(".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: open) }),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    var inner = bytes[(start + open.count)..<end]
    if let first = inner.first, quotes.contains(first) { inner = inner.dropFirst() }
    if let last = inner.last, quotes.contains(last) { inner = inner.dropLast() }
    return inner.startIndex..<inner.endIndex
  }
}
