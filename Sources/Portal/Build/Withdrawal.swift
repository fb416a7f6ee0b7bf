import Emulation
import Vietnamese

/// gỡ bỏ: an entry that was taken off the site, and by what its traces are known.
struct Withdrawal: Sendable {
  /// As messages name it.
  let source: String
  let date: CalendarDate
  /// The file of its page, below the output folder.
  let page: Path
  /// Its pictures and attachments there, unless another entry shows them.
  let files: Set<Path>
  /// Its address, and its title as text, in markup and in JSON.
  let traces: [Trace]

  func isMentioned(in text: [UInt8]) -> Bool { traces.contains { $0.first(in: text[...]) != nil } }
}

extension Withdrawal {
  init(_ index: Int, date: CalendarDate, of site: Site, published: Set<Path>) {
    let entry = site.entries[index]
    source = entry.source.path
    self.date = date
    page = Path(Page.file(at: entry.address))
    files = Set(site.links[index].files.map { Path(String(Address.asset(ofSource: $0).dropFirst())) })
      .subtracting(published)
    // A collective is often called as its unit is, which stays.
    let isNameKept = site.directory.units.contains { $0.name == entry.title.value }
    traces =
      [Trace(bytes: Array(entry.address.utf8), isWords: false)] + (isNameKept ? [] : Self.forms(entry.title.value))
  }

  private static func forms(_ title: String) -> [Trace] {
    var markup = HTMLText()
    markup.text(title)
    var json: [UInt8] = []
    json.appendJSON(string: title.utf8)
    let forms = Set([Array(title.utf8), markup.bytes, Array(json.dropFirst().dropLast())])
    return forms.map { Trace(bytes: $0, isWords: true) }
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
