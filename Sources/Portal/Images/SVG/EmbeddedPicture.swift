import Diagnostics
import SourceText

/// A picture inside a drawing: `data:image/png;base64,…`.
enum EmbeddedPicture {
  /// The same address with the picture cleaned; nil for what is no picture of points, or leads elsewhere.
  static func cleaned(_ address: String) -> String? {
    let head = address.prefix(40).lowercased()
    guard head.hasPrefix("data:image/"), let comma = address.firstIndex(of: ","),
      address[..<comma].lowercased().hasSuffix(";base64"),
      let bytes = Base64.decoded(address[address.index(after: comma)...].utf8),
      let format = PictureFormat(bytes), let type = format.rasterType, let picture = try? CleanPicture(bytes)
    else { return nil }
    return "data:\(type);base64,\(String(decoding: Base64.encoded(picture.bytes), as: UTF8.self))"
  }
}

extension PictureFormat {
  /// The media type of what is made of points; nil for drawings and for what is not published.
  fileprivate var rasterType: String? {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .gif: "image/gif"
    case .svg, .heif: nil
    }
  }
}
