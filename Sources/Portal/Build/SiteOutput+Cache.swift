import Disk
import Pictures

extension SiteOutput {
  /// Deletes from the cache of pictures what this site does not use.
  public func sweep(cache: Path?) {
    var stored: [Path] = []
    var sources: [String: EnclosedFile] = [:]
    for file in files {
      guard case .size(.file(let path)) = file.form else { continue }
      stored.append(path)
      sources[file.source.path.description] = file.source
    }
    let known = sources.compactMap { name, source in (try? source.status()).map { (name: name, status: $0) } }
    let cards = Set(pages.compactMap { $0.address.cardKey })
    PictureStore(cache).sweep(keeping: stored, cards: cards, sources: known)
  }
}

extension String {
  /// Of the address of a share card: the sixteen digits that it is named by.
  fileprivate var cardKey: String? {
    guard hasSuffix(".jpg") else { return nil }
    let parts = fileName.split(separator: ".")
    return parts.count == 3 && parts[0] == "chia-se" ? String(parts[1]) : nil
  }
}
