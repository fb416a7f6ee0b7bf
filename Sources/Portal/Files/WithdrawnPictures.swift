import Disk
import Pictures
import SourceText

/// The addresses at which the pictures of withdrawn entries were: their sizes are named by their bytes.
struct WithdrawnPictures: Sendable {
  /// By source path.
  private let sizes: [String: Set<Path>]

  static let none = WithdrawnPictures(sizes: [:])
  private init(sizes: [String: Set<Path>]) { self.sizes = sizes }

  /// - Parameter links: of withdrawn entries.
  init(_ links: [EntryLinks], in folder: Path) {
    let enclosure = Enclosure(folder)
    let uses = Set(links.flatMap(\.pictures))
    sizes = Dictionary(grouping: uses, by: \.source).mapValues { uses in
      guard let source = uses.first?.source else { return [] }
      return Self.paths(EnclosedFile(Path(source), in: enclosure), uses.map(\.recipe))
    }
  }

  /// None of a file that is gone or is no picture: it was not published by its bytes.
  private static func paths(_ file: EnclosedFile, _ recipes: [Recipe]) -> Set<Path> {
    guard case .success(let bytes)? = try? PictureFile.read(file), let picture = try? CleanPicture(bytes),
      picture.source != nil, let size = picture.size
    else { return [] }
    let (address, fingerprint) = (Address.asset(ofSource: file.path.description), Fingerprint(bytes).text)
    return Set(
      recipes.flatMap { recipe in
        let base = PictureSet.base(address, PictureKey(source: fingerprint, recipe))
        return recipe.sizes(of: RasterSize(size.width, size.height)).flatMap { size in
          ["webp", "jpg", "png"].map { Path(String("\(base)-\(size.width).\($0)".dropFirst())) }
        }
      })
  }

  func paths(ofSource path: String) -> Set<Path> { sizes[path] ?? [] }
}
