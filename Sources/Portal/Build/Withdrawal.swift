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
  private let address: [UInt8]
  /// Its title, unless that is a unit's too, and the title as names of files and addresses write it.
  private let title: NameSearch
  private let slug: [UInt8]?

  func isMentioned(in text: PublishedText) -> Bool {
    text.readings.contains { reading in
      reading.firstRange(of: address) != nil || slug.map { reading.hasWord($0) } ?? false || title.finds(reading)
    }
  }

  /// Whether the name of a file says it.
  func isMentioned(in path: Path) -> Bool { slug.map { path.bytes.hasWord($0) } ?? false }
}

extension Withdrawal {
  init(_ index: Int, date: CalendarDate, of site: Site, published: Set<Path>) {
    let entry = site.entries[index]
    source = entry.source.path
    self.date = date
    page = Path(Page.file(at: entry.address))
    files = Set(site.links[index].files.map { Path(String(Address.asset(ofSource: $0).dropFirst())) })
      .subtracting(published)
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
