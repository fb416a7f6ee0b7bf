import Diagnostics
import Documents
import Privacy
import Vietnamese

/// The pictures of a report, cleaned as everywhere and named by what they show.
struct ReportPictures {
  /// Names of the files, by the position of the picture.
  private(set) var files: [Int: String] = [:]
  private(set) var problems: [Problem] = []
  private var taken: Set<String> = []

  private static let longestName = 50

  /// - Parameter bytes: as the document has them; nil where they cannot be unpacked.
  /// - Returns: nil for what cannot be published.
  mutating func take(_ index: Int, _ picture: Documents.Picture, _ bytes: [UInt8]?) -> (name: String, bytes: [UInt8])? {
    do throws(PictureFault) {
      guard let bytes else { throw .notAPicture }
      let clean = try CleanPicture(bytes)
      let name = name(picture.description, index, clean.format)
      files[index] = name
      return (name, clean.bytes)
    } catch {
      let part = picture.part.split(separator: "/").last.map(String.init) ?? picture.part
      problems.append(.lostPicture(index + 1, picture.description.maskingPersonalData, error.problem(part)))
      return nil
    }
  }

  private mutating func name(_ description: String, _ index: Int, _ format: PictureFormat) -> String {
    var words = Fold.slug(description)
    if words.utf8.count > Self.longestName {
      let cut = words.prefix(Self.longestName)
      words = String(cut[..<(cut.lastIndex(of: "-") ?? cut.endIndex)])
    }
    let stem = words.isEmpty ? "anh-\(index + 1)" : words
    let unique = taken.insert(stem).inserted ? stem : "\(stem)-\(index + 1)"
    taken.insert(unique)
    return "\(unique).\(format.ending)"
  }
}

extension PictureFormat {
  fileprivate var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png: "png"
    case .webp: "webp"
    case .gif: "gif"
    case .svg: "svg"
    case .heif: "heic"
    }
  }
}
