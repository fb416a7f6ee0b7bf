import CBytes
import SourceText

/// Finds in the bytes of a PDF file, by one walk over its objects, where it may reveal who made it.
struct PDFSearch {
  struct Stream {
    let range: Range<Int>
    /// XMP, else objects.
    let isMetadata: Bool
  }

  private(set) var information: [Range<Int>] = []
  private(set) var streams: [Stream] = []
  private(set) var packets: [Range<Int>] = []
  private(set) var isEncrypted = false

  init(_ bytes: [UInt8]) {
    let all = bytes[...]
    isEncrypted = Self.first("/Encrypt", in: all) != nil
    var place = bytes.startIndex
    while let start = Self.first(" obj", in: all[place...]) {
      let next = Self.first(" obj", in: all[(start + 4)...]) ?? bytes.endIndex
      object(all[(start + 4)..<next])
      place = start + 4
    }
    findPackets(all)
  }

  /// Packets are wrapped as XMP, or bare RDF.
  private mutating func findPackets(_ bytes: ArraySlice<UInt8>) {
    let (open, close) =
      Self.first("<x:xmpmeta", in: bytes) == nil ? ("<rdf:RDF", "</rdf:RDF>") : ("<x:xmpmeta", "</x:xmpmeta>")
    var place = bytes.startIndex
    while let start = Self.first(open, in: bytes[place...]) {
      let end = Self.first(close, in: bytes[start...]).map { $0 + close.utf8.count } ?? bytes.endIndex
      packets.append(start..<end)
      place = end
    }
  }

  /// A dictionary of information says nothing of what it is; none other has these keys and no type.
  private mutating func object(_ bytes: ArraySlice<UInt8>) {
    let marks = ["stream\n", "stream\r"].compactMap { Self.first($0, in: bytes) }
    guard let stream = marks.min() else {
      if Self.isInformation(bytes) { information.append(bytes.startIndex..<bytes.endIndex) }
      return
    }
    let head = bytes[..<stream]
    let isMetadata = Self.first("/Metadata", in: head) != nil
    guard isMetadata || Self.first("/ObjStm", in: head) != nil, Self.first("/Fl", in: head) != nil else { return }
    // A line break of one byte or two.
    var start = stream + 6
    if start < bytes.endIndex, bytes[start] == 0x0D { start += 1 }
    if start < bytes.endIndex, bytes[start] == 0x0A { start += 1 }
    streams.append(Stream(range: start..<bytes.endIndex, isMetadata: isMetadata))
  }

  private static let signs = ["/Author", "/Creator", "/Producer", "/Company", "/LastModifiedBy"]

  private static func isInformation(_ bytes: ArraySlice<UInt8>) -> Bool {
    first("/Type", in: bytes) == nil && signs.contains { value(of: $0, in: bytes) != nil }
  }

  /// The dictionaries of information among the objects of a stream, which stand one after another.
  static func information(inObjects bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard signs.contains(where: { first($0, in: bytes) != nil }) else { return [] }
    return dictionaries(bytes).filter(isInformation)
  }

  /// The outermost `<<…>>`, strings passed over.
  private static func dictionaries(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var (depth, start, place) = (0, bytes.startIndex, bytes.startIndex)
    while place < bytes.endIndex {
      switch bytes[place] {
      case UInt8(ascii: "("):
        place = endOfString(bytes, place)
        continue
      case UInt8(ascii: "<") where bytes[(place + 1)...].first == UInt8(ascii: "<"):
        if depth == 0 { start = place }
        depth += 1
        place += 1
      case UInt8(ascii: ">") where bytes[(place + 1)...].first == UInt8(ascii: ">"):
        depth -= 1
        place += 1
        if depth == 0 { found.append(bytes[start..<min(place + 1, bytes.endIndex)]) }
        depth = max(depth, 0)
      default: break
      }
      place += 1
    }
    return found
  }

  private static func endOfString(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    var (depth, place) = (0, start)
    while place < bytes.endIndex {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return bytes.endIndex
  }

  /// Where the string after a key begins.
  static func value(of key: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let start = first(key, in: bytes) else { return nil }
    let rest = bytes[(start + key.utf8.count)...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "<") else { return nil }
    return rest.startIndex
  }

  static func first(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { space -> Int? in
      guard let base = space.baseAddress else { return nil }
      var text = text
      return text.withUTF8 { key in
        cbytes_find(base, space.count, key.baseAddress, key.count).map { base.distance(to: $0) + bytes.startIndex }
      }
    }
  }
}
