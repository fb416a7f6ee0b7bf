import SourceText
import Vietnamese

/// Positions of entries by their addresses, and by their source paths in NFC.
struct EntryPlaces: Sendable {
  let byAddress: [String: Int]
  let bySource: [String: Int]

  init(_ entries: [Entry]) {
    byAddress = Dictionary(entries.indices.map { (entries[$0].address, $0) }) { first, second in
      entries[first].isHeldBack && !entries[second].isHeldBack ? second : first
    }
    bySource = Dictionary(entries.indices.map { (NFC.normalized(entries[$0].path), $0) }) { first, _ in first }
  }
}

/// Every address of the site and every file of the content, for links to be checked against.
struct SiteMap: Sendable {
  let places: EntryPlaces
  /// Pages that are built: lists, units, feeds.
  let builtPages: Set<String>
  /// Source path by its NFC form: a Mac stores names decomposed.
  let files: [String: String]
  /// Source path of each file by the address at which it is published: other capitals, spaces and marks lead there too.
  private let published: [String: String]
  /// Addresses of entries that could not be read: links to them are not broken, the entries are.
  let unreadable: Set<String>

  init(_ places: EntryPlaces, builtPages: Set<String>, files: [String], unreadable: [String]) {
    self.places = places
    self.builtPages = builtPages
    self.files = Dictionary(files.map { (NFC.normalized($0), $0) }, uniquingKeysWith: { first, _ in first })
    published = Dictionary(files.map { (Address.asset(ofSource: $0), $0) }, uniquingKeysWith: { first, _ in first })
    self.unreadable = Set(unreadable.flatMap { [Address.page(ofSource: $0), NFC.normalized($0)] })
  }

  enum Target: Equatable {
    case entry(Int)
    case page(String)
    /// Source path of a picture or attachment.
    case file(String)
    case unreadable
  }

  /// What a path means in an entry: a source path beside it, a source path from the top, or an address.
  func target(of path: String, in entry: Entry) -> Target? {
    if path.hasPrefix("/"), path.hasSuffix("/"), let page = page(path) { return page }
    if let beside = Address.resolve(path, from: entry.path.folder), let target = source(beside) { return target }
    let address = path.hasPrefix("/") ? path : Address.resolve(path, from: entry.address).map { "/\($0)" }
    return address.flatMap { page($0) ?? published[$0].map(Target.file) }
  }

  private func source(_ path: String) -> Target? {
    let path = NFC.normalized(path)
    for candidate in [path, "\(path)/index.md"] {
      if let index = places.bySource[candidate] { return .entry(index) }
      if unreadable.contains(candidate) { return .unreadable }
    }
    if path.isSectionIntroduction { return page("/\(path.folder)/") }
    return path.isEmpty ? nil : (files[path] ?? published[Address.asset(ofSource: path)]).map { .file($0) }
  }

  /// What stands at an address.
  func page(_ address: String) -> Target? {
    let bare = address.hasSuffix("/index.html") ? String(address.dropLast("index.html".count)) : address
    for candidate in bare.hasSuffix("/") ? [bare] : [bare, bare + "/"] {
      if let index = places.byAddress[candidate] { return .entry(index) }
      if builtPages.contains(candidate) { return .page(candidate) }
      if unreadable.contains(candidate) { return .unreadable }
    }
    return nil
  }

  /// The source path or address nearest to one that leads nowhere: the last part decides, since folders are seldom
  /// mistyped alone.
  func nearest(to written: String, in entry: Entry) -> String? {
    guard !written.lowercased().hasPrefix("www.") else { return "https://" + written }
    let path = written.replacing("\\", with: "/")
    let isSource = path.contains(".") && !path.hasSuffix("/")
    let candidates =
      isSource
      ? places.bySource.keys.map { "/\($0)" } + files.keys.map { "/\($0)" }
      : Array(places.byAddress.keys) + Array(builtPages)
    let wanted = path.lastPart
    guard let name = Nearest.nearest(to: wanted, among: Set(candidates.map(\.lastPart)).sorted()) else { return nil }
    let whole = isSource ? "/" + (Address.resolve(path, from: entry.path.folder) ?? path) : path
    let named = candidates.filter { $0.lastPart == name }.sorted()
    return (Nearest.nearest(to: whole, among: named) ?? named.first).flatMap {
      Nearest.looksAlike($0, written) ? nil : $0
    }
  }
}

extension SiteMap {
  /// The name nearest to that of an attachment or picture that is not there: never a page's own file.
  func nearest(toFile path: String) -> String? {
    guard let name = Nearest.nearest(to: path.lastPart, among: Set(files.keys.map(\.lastPart)).sorted()) else {
      return nil
    }
    // The name itself is right: the folder is not.
    guard name == path.lastPart else { return name }
    return files.keys.filter { $0.lastPart == name }.min().map { "/\($0)" }
  }

  /// The address nearest to one that leads nowhere.
  func nearest(toAddress address: String) -> String? {
    Nearest.suggestion(for: address, among: Array(places.byAddress.keys) + Array(builtPages))
  }
}

extension String {
  /// The last component that is not empty.
  fileprivate var lastPart: String { components.last ?? self }
}
