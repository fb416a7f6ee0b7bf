import Disk
import Emulation
import Privacy
import SourceText
import Vietnamese

/// gỡ bỏ: an entry that was taken off the site, and what its traces are recognised by.
struct Withdrawal: Sendable {
  /// As messages name it.
  let source: String
  let date: CalendarDate
  /// The file of its page, below the output folder.
  let page: Path
  /// Its pictures and attachments there, unless another entry shows them.
  let files: Set<Path>
  /// What the names of all sizes of its pictures begin with.
  private let pictures: Set<[UInt8]>
  private let address: [UInt8]
  /// Its title, unless that is a unit's too, and the title as names of files and addresses write it.
  private let title: NameSearch
  private let slug: [UInt8]?

  func isMentioned(in text: PublishedText) -> Bool {
    text.readings.contains { reading in
      reading.firstRange(of: address) != nil || slug.map { reading.hasWord($0) } ?? false || title.finds(reading)
    }
  }

  /// Whether a file is its page, or one of its pictures and attachments.
  func owns(_ path: Path) -> Bool { path == page || files.contains(path) || pictures.contains(path.pictureName) }

  /// Whether the name of a file says it.
  func isMentioned(in path: Path) -> Bool { slug.map { path.bytes.hasWord($0) } ?? false }
}

extension Withdrawal {
  init(_ index: Int, date: CalendarDate, of site: Site, published: Set<Path>) {
    let entry = site.entries[index]
    source = entry.source.path
    self.date = date
    page = Path(Page.file(at: entry.address))
    let own = Set(site.links[index].files.map { Path(String(Address.asset(ofSource: $0).dropFirst())) })
    files = own.union(site.links[index].files.flatMap(site.withdrawnPictures.paths)).subtracting(published)
    pictures = Set(own.map(\.pictureName)).subtracting(published.map(\.pictureName))
    address = Array(entry.address.utf8)
    // A collective often has its unit's name, and the unit stays on the site.
    let isNameKept = site.directory.units.contains { $0.name == entry.title.value }
    title = NameSearch(isNameKept ? [] : [entry.title.value])
    let slug = Array(Fold.slug(entry.title.value).utf8)
    let isTelling = slug.split(separator: UInt8(ascii: "-")).count > 1
    self.slug = isNameKept || !isTelling ? nil : slug
  }
}

extension Site {
  /// Every entry that was withdrawn.
  func withdrawals(published files: [PublishedFile]) -> [Withdrawal] {
    let published = Set(files.map(\.path))
    return entries.indices.compactMap { index in
      guard case .withdrawn(let date) = visibility[index] else { return nil }
      return Withdrawal(index, date: date, of: self, published: published)
    }
  }
}

extension [UInt8] {
  /// Whether a slug stands in a text or an address, with no letter or digit beside it.
  fileprivate func hasWord(_ slug: [UInt8]) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: slug) {
      let (before, after) = (self[..<found.lowerBound].last, self[found.upperBound...].first)
      if before?.isInWord != true, after?.isInWord != true { return true }
      rest = self[found.upperBound...]
    }
    return false
  }
}

extension Path {
  /// A picture's name without what tells its sizes apart: `a/le.jpg` and `a/le.1a2b3c4d-640.webp` are `a/le`.
  fileprivate var pictureName: [UInt8] {
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let parts = bytes[start...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isSize = parts.count > 2 && parts[parts.count - 2].isFingerprintAndWidth
    let kept = parts.dropLast(isSize ? 2 : 1)
    return Array(bytes[..<start] + kept.joined(separator: [UInt8(ascii: ".")]))
  }
}

extension ArraySlice<UInt8> {
  /// `1a2b3c4d-640`.
  fileprivate var isFingerprintAndWidth: Bool {
    let parts = split(separator: UInt8(ascii: "-"))
    return parts.count == 2 && parts[0].count == 8
      && parts[0].allSatisfy { $0.isASCIIDigit || (0x61...0x66).contains($0) }
      && parts[1].allSatisfy(\.isASCIIDigit)
  }
}
