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
    PictureStore(cache).sweep(keeping: stored, sources: known)
  }
}
