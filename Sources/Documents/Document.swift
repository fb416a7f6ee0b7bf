import OfficePackages

/// A report as Word (`.docx`, ECMA-376 in its transitional and its strict form) or LibreOffice (`.odt`, ODF 1.3) keeps
/// it: its words in their order. Tracked changes are accepted; comments and hidden text are not its words.
package struct Document: Sendable {
  package internal(set) var blocks: [Block] = []
  /// Footnotes and endnotes, in the order in which the text refers to them.
  package internal(set) var notes: [[Block]] = []
  package internal(set) var pictures: [Picture] = []
  package internal(set) var omissions: [Omission] = []
  package internal(set) var changes: Set<Change> = []
  var tableRoom = TableBuilder.Room()
  private var pictureIndices: [Picture: Int] = [:]
  private let package: OfficePackage

  /// Bytes that a file may have.
  package static let limit = 100_000_000

  /// - Throws: ``DocumentFault``; no file traps.
  package init(_ bytes: [UInt8]) throws(DocumentFault) {
    guard bytes.count <= Self.limit else { throw .tooLarge }
    do throws(PackageFault) {
      package = try OfficePackage(bytes)
      if package.has("content.xml") {
        try ODTReader.read(package, into: &self)
      } else {
        try DOCXReader.read(package, into: &self)
      }
    } catch {
      throw DocumentFault(error)
    }
    guard blocks.contains(where: { !$0.plain.allSatisfy(\.isWhitespace) }) || !pictures.isEmpty else { throw .empty }
  }

  mutating func leaveOut(_ part: Omission.Part, _ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let omission = Omission(part, Visible.text(words))
    // The number of a page is no loss.
    if words.contains(where: { $0.isLetter || $0 == "–" }), !omissions.suffix(20).contains(omission) {
      omissions.append(omission)
    }
  }

  /// - Returns: the position of a picture; one that is there already stays one.
  mutating func add(_ picture: Picture) -> Int {
    if let index = pictureIndices[picture] { return index }
    pictures.append(picture)
    pictureIndices[picture] = pictures.count - 1
    return pictures.count - 1
  }

  /// The bytes of a picture, unpacked.
  package func contents(_ picture: Picture) -> [UInt8]? { try? package.bytes(picture.part, limit: 50_000_000) }
}

/// Why a document is not read.
package enum DocumentFault: Error, Hashable, Sendable {
  /// Neither of Word nor of LibreOffice.
  case notADocument
  /// `.doc`
  case old
  case encrypted
  case damaged(part: String)
  case tooLarge
  /// Nothing in it can be read.
  case empty

  init(_ fault: PackageFault) {
    self =
      switch fault {
      case .notAPackage, .binary: .notADocument
      case .old: .old
      case .encrypted: .encrypted
      case .damaged(let part): .damaged(part: part)
      case .tooLarge: .tooLarge
      }
  }
}
