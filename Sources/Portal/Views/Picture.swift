import Pictures
import Templates

/// A picture of the content in one place of a page.
struct Picture: ViewModel {
  /// Of the largest size, in the form that everything can show; or of the picture as it is.
  let address: String
  let alt: String
  let width: Int?
  let height: Int?
  var webp: String?
  var candidates: String?
  var tone: String?
  /// The picture itself, where it moves and `address` is its first frame.
  var moving: String?

  static let fields = Fields<Picture>("picture")
    .text("address", "where the picture is, in its largest size") { $0.address }
    .text("alt", "what it shows, for those who cannot see it") { $0.alt }
    .text("width", "in pixels; empty where unknown") { $0.width.map(String.init) }
    .text("height", "in pixels; empty where unknown") { $0.height.map(String.init) }
    .text("webp", "for srcset: all sizes as WebP; empty for drawings") { $0.webp }
    .text("candidates", "for srcset: all sizes as JPEG or PNG; empty for drawings") { $0.candidates }
    .text("tone", "three digits, for the class tone-… whose colour stands for it until it arrives") { $0.tone }
    .text("moving", "the picture as it is, where it moves; the other addresses are of its first frame") { $0.moving }
}

/// A picture that others show beside a link to a page.
struct SharedPicture: ViewModel {
  let address: String
  let alt: String
  let width: Int?
  let height: Int?

  static let fields = Fields<SharedPicture>("shared picture")
    .text("address", "where it is, with the site's own address") { $0.address }
    .text("alt", "what it shows, for those who cannot see it") { $0.alt }
    .text("width", "in pixels; empty where unknown") { $0.width.map(String.init) }
    .text("height", "in pixels; empty where unknown") { $0.height.map(String.init) }
}

/// A picture in a text, large.
struct CaptionedPicture: ViewModel {
  let picture: Picture
  let caption: String

  static let fields = Fields<CaptionedPicture>("gallery picture")
    .record("picture", "the picture") { $0.picture }
    .text("caption", "the words below it") { $0.caption }
}

/// `{bộ ảnh}`.
struct Gallery: ViewModel {
  let pictures: [CaptionedPicture]

  static let fields = Fields<Gallery>("gallery")
    .list("pictures", "in the order of the text") { $0.pictures }
}

extension Site {
  /// - Parameter address: of its source.
  func picture(at address: String, _ recipe: Recipe, alt: String) -> Picture {
    let shown = pictures[address]
    guard let set = shown?.sets[recipe] else {
      return Picture(address: href(address), alt: alt, width: shown?.size?.width, height: shown?.size?.height)
    }
    let largest = set.largest
    return Picture(
      address: href(largest.address), alt: alt, width: largest.size.width, height: largest.size.height,
      webp: set.candidates("webp", href: href), candidates: set.candidates(set.ending, href: href),
      tone: set.tone?.name, moving: shown?.isWhole == true && recipe.slot.ratio == nil ? href(address) : nil)
  }
}
